//! Health in plain words. The server tells codes and values; sentences are made here, in four languages.
//! Invariant: a code nobody knows yet is still shown, with its state and what it said.
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { bytes, count } from "@/lib/numbers";
import { instant } from "@/lib/time";
import { useMailboxAdvice, useMailboxState } from "@/features/mailboxes";
import type { StandingName } from "@/ui/Standing";

export type Told = {
  code: string;
  state: "OK" | "WARN" | "DOWN";
  values: readonly { key: string; value: string }[];
};

export const HEALTH_STANDING: Record<Told["state"], StandingName> = { OK: "MET", WARN: "AT_RISK", DOWN: "BREACHED" };

export function usePartName(): (code: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    DATABASE: t`Database`,
    LEDGER: t`Ledger`,
    TIMER: t`Deadlines`,
    TIMERS: t`Deadlines`,
    OUTBOX: t`Outgoing mail`,
    SMTP: t`Outgoing mail`,
    JOBS: t`Background work`,
    MAILBOX: t`Mailbox`,
    MAILBOXES: t`Mailboxes`,
    RECEIVER: t`Our mail receiver`,
    DISK: t`Disk`,
    BACKUP: t`Backup`,
    TOKENS: t`Sign-in of a mailbox`,
    QUARANTINE: t`Quarantine`,
    DOUBTS: t`Unconfirmed mails`,
    SEQUENCER: t`Order of the ledger`,
    SEALER: t`Seals of the ledger`,
    RELAY: t`Live updates`,
    REACTIONS: t`Consequences of events`,
    FIGURES: t`Reports`,
    INTAKE: t`Incoming mail`,
    WATCHER: t`Watching mailboxes`,
    WATCHERS: t`Watching mailboxes`,
    DELIVERY: t`Outgoing mail`,
    DEMO: t`Demo customers`,
    CUSTOMERS: t`Demo customers`,
    POST_OFFICE: t`The demo's post office`,
    CACHES: t`Memory of settings`,
    JOB_RUNNER: t`Hands for background work`,
    WORKER_LEASE: t`Which process does the background work`,
    MAIL_LEASE: t`Which process reads mailboxes`,
  };
  return (code) => words[code] ?? code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");
}

type Values = Record<string, string>;

/** The sentence of a line, and what to do about it. */
export function useHealthWords(zone: string): (line: Told) => { sentence: string; advice: string | null } {
  const { t, i18n } = useLingui();
  const mailboxState = useMailboxState();
  const mailboxAdvice = useMailboxAdvice();
  const usual = { OK: t`Works as it should.`, WARN: t`Works, but somebody should look.`, DOWN: t`Does not work.` };
  const number = (values: Values, key: string) => Number(values[key] ?? 0);

  function mailbox(values: Values) {
    const missing = number(values, "missing");
    const states: Record<string, string> = {
      new: "NEW",
      connected: "WATCHING",
      idle: "WATCHING",
      backoff: "RETRYING",
      auth_failed: "FAILED",
      paused: "PAUSED",
    };
    const state = mailboxState(states[values["state"] ?? ""] ?? values["state"] ?? "");
    const address = values["address"] ?? "";
    const lost = plural(missing, {
      one: "# mail on the server is not here",
      few: "# mails on the server are not here",
      many: "# mails on the server are not here",
      other: "# mails on the server are not here",
    });
    return {
      sentence: missing > 0 ? t`${address}: ${lost}.` : t`${address}: ${state}.`,
      advice: values["advice"] ? mailboxAdvice(values["advice"]) : null,
    };
  }

  function jobs(values: Values, state: Told["state"]) {
    const given = number(values, "abandoned");
    const waiting = number(values, "waiting");
    if (given > 0)
      return {
        sentence: plural(given, {
          one: "# piece of work was given up after many tries.",
          few: "# pieces of work were given up after many tries.",
          many: "# pieces of work were given up after many tries.",
          other: "# pieces of work were given up after many tries.",
        }),
        advice: t`Look into the server's log for the reason; then have it tried again.`,
      };
    const many = count(waiting, i18n.locale);
    return { sentence: state === "OK" ? t`Nothing is stuck; waiting: ${many}.` : usual[state], advice: null };
  }

  function quarantine(values: Values) {
    const many = number(values, "count");
    if (many === 0) return { sentence: t`Every mail could be read.`, advice: null };
    return {
      sentence: plural(many, {
        one: "# mail could not be read and is kept aside.",
        few: "# mails could not be read and are kept aside.",
        many: "# mails could not be read and are kept aside.",
        other: "# mails could not be read and are kept aside.",
      }),
      advice: t`Look through it on the client's page and try again.`,
    };
  }

  function doubts(values: Values) {
    const [all, open] = [number(values, "count"), number(values, "open")];
    const sentence = plural(all, {
      one: "In seven days # mail of ours was handed over without a confirmation.",
      few: "In seven days # mails of ours were handed over without a confirmation.",
      many: "In seven days # mails of ours were handed over without a confirmation.",
      other: "In seven days # mails of ours were handed over without a confirmation.",
    });
    const advice = t`Those that were not confirmed at the second try stand in their cases as undelivered; they may have arrived.`;
    return { sentence, advice: open > 0 ? advice : null };
  }

  function rest(line: Told, values: Values) {
    const lag = number(values, "lag_seconds");
    const free = values["free_bytes"] ? bytes(number(values, "free_bytes"), i18n.locale) : null;
    const restarts = number(values, "restarts");
    if (free && line.code === "DISK")
      return {
        sentence: t`Free space: ${free}.`,
        advice: line.state === "OK" ? null : t`Make room: mails are refused when the disk is full.`,
      };
    if (lag > 0 && line.state !== "OK") return { sentence: t`It is behind by ${lag} s.`, advice: null };
    if (restarts > 0 && line.state !== "OK")
      return {
        sentence: plural(restarts, {
          one: "It was started again # time.",
          few: "It was started again # times.",
          many: "It was started again # times.",
          other: "It was started again # times.",
        }),
        advice: null,
      };
    if (line.code === "DATABASE" && line.state === "DOWN")
      return {
        sentence: usual.DOWN,
        advice: t`Nothing can be saved until it is back. Mails wait outside and are not lost.`,
      };
    if (line.code === "RECEIVER" && line.state === "DOWN")
      return { sentence: usual.DOWN, advice: t`Shops that forward to us keep their mails and try again.` };
    return { sentence: usual[line.state], advice: null };
  }

  return (line) => {
    const values: Values = Object.fromEntries(line.values.map((each) => [each.key, each.value]));
    if (line.code === "MAILBOX") return mailbox(values);
    if (line.code === "JOBS") return jobs(values, line.state);
    if (line.code === "QUARANTINE") return quarantine(values);
    if (line.code === "DOUBTS") return doubts(values);
    if (line.code === "TOKENS" && values["ends_at"]) {
      const at = instant(values["ends_at"], "full", i18n.locale, zone);
      const address = values["address"] ?? "";
      return { sentence: t`${address}: the token ends ${at}.`, advice: mailboxAdvice("RENEW_TOKEN") };
    }
    return rest(line, values);
  };
}
