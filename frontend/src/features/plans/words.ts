//! Plans in words.
import { useLingui } from "@lingui/react/macro";
import type { VolumeEffect } from "@/gql/graphql";
import { percent } from "@/lib/numbers";
import { useReason, type FieldProblem } from "@/lib/reasons";

/** What a band does, in a few words. */
export function useEffectWord(): (effect: VolumeEffect) => string {
  const { t } = useLingui();
  return (effect) =>
    ({
      FULL: t`the promises hold`,
      MINIMUM: t`the minimum is paid`,
      BEST_EFFORT: t`best effort, not judged`,
      WAIVED: t`the promises are waived`,
    })[effect];
}

/** From where to where a band reaches, against what was locked. */
export function useBandWord(): (band: { from: number | null; until: number | null }) => string {
  const { t, i18n } = useLingui();
  const signed = (share: number) => (share > 0 ? "+" : "") + percent(share / 10_000, i18n.locale, 0);
  return ({ from, until }) => {
    if (from === null) return t`below ${signed(until ?? 0)}`;
    if (until === null) return t`above ${signed(from)}`;
    return t`${signed(from)} to ${signed(until)}`;
  };
}

/** How much came of what was locked; nothing where nothing was. */
export function part(contacts: number, locked: number | null, locale: string): string | null {
  return locked !== null && locked > 0 ? percent(contacts / locked, locale, 0) : null;
}

/** A number as it is typed: whole and not below nothing. */
export function typed(text: string): number | null {
  const bare = text.replace(/[\s\u00a0]/g, "");
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}

/** Why a plan cannot be taken. */
export function usePlanReason(): (problem: FieldProblem) => string | undefined {
  const { t } = useLingui();
  const usual = useReason();
  return (problem) => {
    const value = (key: string) => problem.values?.find((each) => each.key === key)?.value ?? "";
    const [text, minutes] = [value("text"), value("minutes")];
    const words: Record<string, string> = {
      TOO_FAR: t`This lies too far ahead.`,
      NOT_ITS_INTERVAL: t`No interval begins then: intervals have ${minutes} minutes.`,
      CSV_CELLS: t`There is more than a stretch and a number.`,
      CSV_SLOT: t`“${text}” is neither a month, nor a day, nor a time.`,
      CSV_NUMBER: t`“${text}” is not a whole number.`,
    };
    const known = words[problem.reason] ?? usual(problem);
    const line = value("line");
    return line ? t`Line ${line}: ${known ?? ""}` : known;
  };
}
