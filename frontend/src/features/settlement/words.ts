//! Lines, reasons and states in words.
import { useLingui } from "@lingui/react/macro";
import { spoken } from "@/lib/spoken";
import type { DocumentKind, SettlementState } from "@/gql/graphql";
import type { Line, Result } from "./documents";
import { basisPoints, level, money } from "@/lib/money";

export function useKindWord(): (kind: DocumentKind) => string {
  const { t } = useLingui();
  return (kind) => ({ INVOICE: t`Invoice`, CREDIT_NOTE: t`Credit note`, DEBIT_NOTE: t`Debit note` })[kind];
}

export function useStateWord(): (state: SettlementState) => string {
  const { t } = useLingui();
  return (state) => ({ RUNNING: t`runs`, OVER: t`waits to be closed`, CLOSED: t`closed`, ISSUED: t`invoiced` })[state];
}

/** What a line is called: as the contract names it, or by its code. */
export function called(line: { item: string; name: string | null }): string {
  return line.name ?? spoken(line.item);
}

/** Which part of its item a line is of: a promise, a price of its own, or those who came back. */
export function usePart(results: readonly { promise: string; name: string }[]): (line: Parted) => string {
  const { t } = useLingui();
  return ({ part, partName }) => {
    if (part === null) return "";
    if (part === REPEAT) return t`who came back`;
    return partName ?? results.find((each) => each.promise === part)?.name ?? spoken(part);
  };
}

type Parted = { part: string | null; partName: string | null };

/** The part of usage that came within the days for which repeats are paid in part. */
const REPEAT = "repeat";

/** How much of what, at which price. */
export function useQuantity(): (line: Line) => string {
  const { t, i18n } = useLingui();
  return (line) => {
    if (!line.unit || line.unitPrice === null) return "";
    const number = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(line.quantity / line.per);
    const price = money(line.unitPrice, i18n.locale);
    const share = line.timesBp === 10_000 ? "" : ` × ${basisPoints(line.timesBp, i18n.locale)}`;
    return t`${number} × ${price}` + share;
  };
}

/** Why a line is as much as it is, in a sentence. */
export function useWhy(results: readonly Result[]): (line: Line) => string {
  const { t, i18n } = useLingui();
  return (line) => {
    const value = (key: string) => line.why.values.find((each) => each.key === key)?.value ?? "";
    const result = results.find((each) => each.promise === line.part);
    const shares = (key: string) => basisPoints(Number(value(key)), i18n.locale);
    const amount = (key: string) => (value(key) ? money(value(key), i18n.locale) : "");
    const [num = 0, den = 1] = value("value").split("/").map(Number);
    const reached = den
      ? level(result?.unit ?? "SHARE", (num / den) * (result ? UNITS[result.unit] : 10_000), i18n.locale)
      : "";
    const target = result ? level(result.unit, result.target, i18n.locale) : "";
    const [share, base, missed, free] = [shares("share_bp"), amount("base"), value("missed"), value("free")];
    const [each, included, document] = [amount("each"), value("included"), value("document")];
    const [commitment, credit, pool] = [value("commitment"), value("credit_of"), shares("pool_bp")];
    const sentences: Record<string, string> = {
      usage: line.part === REPEAT ? t`Customers who came back within the agreed days are paid in part.` : "",
      surcharge: t`A surcharge by the time of day or the day.`,
      monthly: t`A fee for the month.`,
      base: t`A fee that includes ${included}.`,
      reduction: t`Less was used than the fee includes.`,
      minimum_volume: t`What is missing to ${share} of ${commitment} that were ordered.`,
      minimum_fee: t`What is missing to ${share} of the least fee of ${commitment}.`,
      credit_step: t`Reached ${reached} instead of ${target}: ${share} of ${base}.`,
      bonus_step: t`Reached ${reached}, more than ${target}: ${share} of ${base}.`,
      linear: t`Reached ${reached} instead of ${target}: ${share} of ${base} for each point.`,
      per_miss: t`${missed} were missed, ${free} are forgiven: ${each} for each.`,
      points: t`Promises were missed that count ${value("points")} points: ${share} of ${base}.`,
      composite: t`By the scorecard of all promises, of ${base}.`,
      at_risk: t`${pool} of ${base} hang on the scorecard of all promises.`,
      gain_share: t`A share of what was saved.`,
      earn_back: t`Won back: the promise was kept again since ${credit}.`,
      dispute: t`After a dispute about ${document}.`,
    };
    const cap = value("cap") ? ` ${t`Held back by a cap; it would have been ${amount("before_cap")}.`}` : "";
    return (sentences[line.why.code] ?? "") + cap;
  };
}

const UNITS = { SHARE: 10_000, TIME: 1, COUNT: 1, NUMBER: 1_000 } as const;
