import { useLingui } from "@lingui/react/macro";
import type { PointChannel, ProbeKind, ProbeOutcome } from "@/gql/graphql";

/** A way by which a shop can be reached, in words. */
export function useChannelWord(): (channel: PointChannel) => string {
  const { t } = useLingui();
  const words: Record<PointChannel, string> = {
    EMAIL: t`E-mail`,
    FORM: t`Form`,
    PHONE: t`Phone`,
    SOCIAL: t`Social network`,
    CHAT: t`Chat`,
    MARKETPLACE: t`Marketplace`,
  };
  return (channel) => words[channel];
}

/** What a question came to, in words. */
export function useOutcomeWord(): (outcome: ProbeOutcome) => string {
  const { t } = useLingui();
  const words: Record<ProbeOutcome, string> = {
    RESOLVED: t`solved`,
    RESOLVED_LATE: t`solved too late`,
    PARTLY: t`solved in part`,
    REPLIED: t`a person replied`,
    AUTO_ONLY: t`a machine only`,
    NO_REPLY: t`no reply`,
    UNREACHABLE: t`not reached`,
    NOT_OFFERED: t`not offered`,
  };
  return (outcome) => words[outcome];
}

export const CHANNELS: readonly PointChannel[] = ["EMAIL", "FORM", "PHONE", "SOCIAL", "CHAT", "MARKETPLACE"];

/** The outcomes that somebody who tried by hand may find, with who answered. */
export const FOUND: readonly (readonly [ProbeOutcome, ProbeKind])[] = [
  ["RESOLVED", "HUMAN"],
  ["RESOLVED_LATE", "HUMAN"],
  ["PARTLY", "CLARIFY"],
  ["REPLIED", "HUMAN"],
  ["AUTO_ONLY", "ACK"],
  ["NO_REPLY", "NONE"],
  ["UNREACHABLE", "NONE"],
  ["NOT_OFFERED", "NONE"],
];
