import { promised, rows, type Promised } from "./file";
import { useSheet } from "./sheet";

/** The promises, the priced items and the remedies of the sheet by their codes, for blanks that name one. */
export function useNames() {
  const { terms, kpis } = useSheet();
  const promises = promised(terms);
  const of = (...path: string[]): Record<string, string> =>
    Object.fromEntries(
      rows(terms, ["money", ...path]).map((one) => [
        String(one["code"] ?? ""),
        String(one["name"] ?? one["code"] ?? ""),
      ]),
    );
  const twice = (kpi: string) => promises.filter((one) => one.kpi === kpi).length > 1;
  const name = (one: Promised) => {
    if (typeof one.name === "string") return one.name;
    const known = kpis.get(one.kpi)?.name ?? one.kpi;
    return twice(one.kpi) ? `${known} (${one.code})` : known;
  };
  return {
    promises: Object.fromEntries(promises.map((one) => [one.code, name(one)])) as Record<string, string>,
    /** The promise of a code, or the first, with what of its results is worse than its target. */
    promiseOf: (code: string | undefined) => {
      const one = promises.find((each) => each.code === code) ?? promises[0];
      const target = Number(one?.target ?? 0);
      const lower = kpis.get(one?.kpi ?? "")?.better === "LOWER";
      return { code: one?.code ?? "", worse: lower ? { from: target } : { until: target } };
    },
    kpiOf: (code: unknown) => promises.find((one) => one.code === code)?.kpi ?? "",
    items: of("prices", "items"),
    fees: { ...of("prices", "items"), ...of("prices", "minimums") },
    remedies: of("remedies"),
    volumes: of("volumes"),
    vat: Object.fromEntries(Object.keys((terms["money"] as Vat)?.prices?.vat ?? {}).map((rate) => [rate, rate])),
  };
}

type Vat = { prices?: { vat?: Record<string, number> } } | undefined;
