import { useLingui } from "@lingui/react/macro";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { parts } from "./terms/file";

/** Why a term of a contract cannot be taken, in words; bounds of shares are told per cent, as they are written. */
export function useTermsReason(): (problem: FieldProblem) => string | undefined {
  const { t } = useLingui();
  const usual = useReason();
  return (problem) => {
    const value = (key: string) => problem.values?.find((each) => each.key === key)?.value ?? "";
    const [first, second, text] = [value("first"), value("second"), value("text")];
    const words: Record<string, string> = {
      WRONG_KIND: t`This is written in another way.`,
      NONE_OF: t`“${text}” cannot stand here.`,
      NOT_A_CODE: t`A code is 1 to 64 letters, digits and the signs _ - . :`,
      NOT_A_CURRENCY: t`This currency does not exist.`,
      NOT_MONEY: t`“${text}” is no amount such as 12.50 PLN.`,
      OTHER_CURRENCY: t`This is in ${second}, everything else in ${first}.`,
      BELOW_ZERO: t`This is below zero.`,
      UNKNOWN_KPI: t`The dictionary has no such KPI.`,
      NOT_PROMISED: t`This figure only tells: neither more nor less of it is better.`,
      NOT_ITS_CHANNEL: t`This KPI is not about this channel.`,
      FLOOR_BETTER: t`The floor is better than the target.`,
      CODE_TWICE: t`“${text}” stands twice: give one of the promises another code.`,
      NOT_IN_CONTRACT: t`“${text}” is not promised in this contract.`,
      EMPTY: t`Something is needed here.`,
      GAP: first ? t`There is a gap from ${first} to ${second}.` : t`There is a gap: the ends must be open or meet.`,
      OVERLAP: t`This overlaps with the row before.`,
      EMPTY_RANGE: t`The upper end is not above the lower one.`,
      ONE_OF_TWO: t`Either a share or an amount, not both.`,
      MORE_THAN_MONTHS: t`More misses than there are months.`,
      POINTS_FROM_ONE: t`This costs something where no promise is missed.`,
      MORE_THAN_POOL: t`This pays more than the pool.`,
      NOT_RISING: t`This does not rise above the row before.`,
      WORSE_COSTS_LESS: t`A worse result would cost less.`,
      BETTER_EARNS_LESS: t`A better result would earn less.`,
      KEPT_COSTS: t`This would cost something although the promise is kept.`,
      MISSED_EARNS: t`This would be paid although the promise is missed.`,
      HARDER_THAN_TARGET: t`This is harder to reach than the target.`,
      ONE_PROMISE: t`This belongs to remedies of one promise only.`,
      NO_REMEDY: t`There is no remedy “${text}”.`,
      NO_ITEM: t`There is no price “${text}”.`,
      NO_RATE: t`There is no such VAT rate.`,
      NO_VOLUME: t`Name the prices whose quantity counts.`,
      OTHER_UNITS: t`These prices are counted in different units.`,
      PAID_BY_FEE: t`A fee is paid for these, which is a minimum of its own.`,
      MORE_THAN_INCLUDED: t`This is more than what is included.`,
      MONTHLY_FIXED: t`A monthly fee is paid by the month: choose that unit.`,
      UNKNOWN_VOLUME: t`Nothing is agreed about a volume “${text}”.`,
      ONLY_CONTACTS: t`This is for contacts only.`,
      ONLY_TIMED: t`This is for seconds and minutes only.`,
      MOST_BELOW_LEAST: t`The most is below the least.`,
      ONLY_RESOLVED: t`This is for resolved cases only.`,
      OUTCOME_FLAT: t`Outcomes have one price, because they may be taken back.`,
      ONLY_OUTCOMES: t`This is for outcomes only.`,
      QUARTERS: t`This is not made of whole quarters of an hour.`,
      NOT_FULL: t`Where volume is as locked, the promises must hold.`,
      VERSION_OVERLAP: t`Version ${value("version")} holds until ${value("first")}, version ${value("other")} begins on ${value("second")}: both would be in force.`,
      VERSION_GAP: t`Version ${value("version")} holds until ${value("first")}, version ${value("other")} begins on ${value("second")}: nothing would be in force in between.`,
      ENDS_BEFORE_START: t`This is before its first day.`,
      WEAKER_THAN_LAW: t`This is weaker than the law, which no contract may be.`,
      ONE_LAW: t`Another law about the same stands here already.`,
      NOT_OF_THIS_LAW: t`This law says nothing of it.`,
      NO_SUCH_VOLUME: t`There is no agreement about volume “${text}”.`,
      NOTHING_TO_FORGIVE: t`No promise costs a credit, so there is nothing to forgive.`,
      COSTS_NOTHING: t`“${text}” costs no credit, so there is nothing to forgive.`,
      TAKEN: t`Another signed version begins on this day.`,
    };
    const known = words[problem.reason];
    if (known) return known;
    const share = parts(problem.field).at(-1)?.endsWith("_bp") === true;
    const values = problem.values?.map((each) => ({
      ...each,
      value: share && Number.isFinite(Number(each.value)) ? `${Number(each.value) / 100}%` : each.value,
    }));
    return usual({ ...problem, ...(values ? { values } : {}) });
  };
}
