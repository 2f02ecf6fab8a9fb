//! What of the report stands in the address: month, kind of clock, another promise by version and code, the day whose contacts are open, and one contact.
import { present, wordOf } from "@/lib/address";
import type { PromiseKind } from "@/gql/graphql";
import { monthOf } from "./months";

export type ReportSearch = { month?: string; kind?: PromiseKind; promise?: string; day?: string; miss?: string };

export function reportSearch(raw: Record<string, unknown>): ReportSearch {
  const day = wordOf(raw["day"]);
  return present<ReportSearch>({
    month: monthOf(raw["month"]),
    kind: (["FIRST_REPLY", "RESOLUTION"] as const).find((each) => each === raw["kind"]),
    promise: wordOf(raw["promise"]),
    day: day === "all" || /^\d{4}-\d\d-\d\d$/.test(day ?? "") ? day : undefined,
    miss: wordOf(raw["miss"]),
  });
}
