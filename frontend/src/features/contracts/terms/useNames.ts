import { promised, rows } from "./file";
import { useSheet } from "./sheet";

/** The promises, the priced items and the remedies of the sheet by their codes, for blanks that name one. */
export function useNames() {
  const { terms, kpis } = useSheet();
  const promises = promised(terms);
  const codes = (list: string[]) => Object.fromEntries(list.map((code) => [code, code]));
  const of = (...path: string[]) => rows(terms, ["money", ...path]).map((one) => String(one["code"] ?? ""));
  const twice = (kpi: string) => promises.filter((one) => one.kpi === kpi).length > 1;
  const name = (one: { code: string; kpi: string }) => {
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
    items: codes(of("prices", "items")),
    fees: codes([...of("prices", "items"), ...of("prices", "minimums")]),
    remedies: codes(of("remedies")),
    vat: codes(Object.keys((terms["money"] as Vat)?.prices?.vat ?? {})),
  };
}

type Vat = { prices?: { vat?: Record<string, number> } } | undefined;
