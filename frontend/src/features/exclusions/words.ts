//! Rules, states and ways in words, and a moment of the shop's clock as an instant.
import { useLingui } from "@lingui/react/macro";
import type { ContractParty, ExclusionRule, ExclusionState, WayIn } from "@/gql/graphql";

export function useRuleWords(): Record<ExclusionRule, string> {
  const { t } = useLingui();
  return {
    CLIENT_SYSTEM: t`The shop's system was down`,
    VOLUME: t`More contacts than the agreed band`,
    LATE_NOTICE: t`A promotion was told too late`,
    FORCE_MAJEURE: t`Force majeure`,
    CARRIER: t`The line or the mail provider failed`,
    MAINTENANCE: t`Agreed maintenance`,
  };
}

export function useExclusionState(): Record<ExclusionState, string> {
  const { t } = useLingui();
  return {
    PROPOSED: t`waits for the other side`,
    APPROVED: t`left out by both sides`,
    REFUSED: t`refused`,
    WITHDRAWN: t`taken back`,
  };
}

export function useSideWords(): Record<ContractParty, string> {
  const { t } = useLingui();
  return { HOUSE: t`The contact centre`, CLIENT: t`The shop` };
}

export function useWayWords(): Record<WayIn, string> {
  const { t } = useLingui();
  return { EMAIL: t`E-mail`, FORM: t`Form`, PHONE: t`Phone`, CHAT: t`Chat` };
}

/** Numbers of cases as people write them: with commas, spaces or line breaks between. */
export function numbersOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** What a picker says, `2026-10-06T08:00`, as an instant of a zone. */
export function instantIn(zone: string, local: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const naive = Date.parse(`${local}:00Z`);
  if (Number.isNaN(naive)) return null;
  const shift = (at: number) => {
    const parts = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }).formatToParts(at);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "00";
    return Date.parse(`${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:00Z`) - at;
  };
  // Twice: the shift at the first guess may be that of the other side of a change of clocks.
  const guess = naive - shift(naive);
  return new Date(naive - shift(guess)).toISOString();
}
