import { useLingui } from "@lingui/react/macro";
import type { StandingName } from "@/ui/Standing";

export const STATE_STANDING: Record<string, StandingName> = {
  NEW: "PAUSED",
  WATCHING: "MET",
  RETRYING: "AT_RISK",
  PAUSED: "PAUSED",
  FAILED: "BREACHED",
};

export function useMailboxState(): (state: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    NEW: t`not tried yet`,
    WATCHING: t`mails come in`,
    RETRYING: t`connection failed, trying again`,
    PAUSED: t`paused`,
    FAILED: t`the server refuses us`,
  };
  return (state) => words[state] ?? state;
}

export function useMailboxAdvice(): (advice: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    SIGN_IN_AGAIN: t`Give the password or token anew.`,
    CHECK_SERVER: t`Check name, port and protection of the server; we go on trying.`,
    FIND_MISSING_MAILS: t`Mails on the server are not here. Start a test and look into the quarantine.`,
    RENEW_TOKEN: t`The token ends soon. Renew it before mails stop.`,
    RESUME: t`Somebody paused it. Resume it when mails should come in again.`,
  };
  return (advice) => words[advice] ?? advice;
}

export function useTestWord(): (code: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    CONNECT: t`The servers answer`,
    SIGN_IN: t`They let us in`,
    SEND: t`The test mail leaves`,
    ARRIVE: t`It comes back`,
    THREAD: t`It is recognised as ours`,
    CLEAN_UP: t`It is removed again`,
  };
  return (code) => words[code] ?? code;
}

export function useKindWord(): (kind: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    IMAP: t`Mailbox on the shop's server (IMAP)`,
    FORWARDING: t`The shop forwards to us`,
    FORM: t`Contact form`,
  };
  return (kind) => words[kind] ?? kind;
}

export function useQuarantineWord(): (cause: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    UNREADABLE: t`It could not be read`,
    LOCKED: t`Its stored bytes are damaged or cannot be opened`,
    UNDELIVERABLE: t`The server lists it, and does not hand it over`,
    TOO_LARGE: t`It is larger than what is taken`,
    UNHOLDABLE: t`It could not be stored`,
    REFUSED: t`It could not be made a case`,
  };
  return (cause) => words[cause] ?? cause;
}
