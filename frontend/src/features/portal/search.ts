//! What of the report stands in the address: month, promise, the day whose contacts are open, and one contact.
import type { PromiseKind } from "@/gql/graphql";
import { monthOf } from "./months";

export type ReportSearch = { month?: string; kind?: PromiseKind; day?: string; miss?: string };

export function reportSearch(raw: Record<string, unknown>): ReportSearch {
  const month = monthOf(raw["month"]);
  const kind = (["FIRST_REPLY", "RESOLUTION"] as const).find((each) => each === raw["kind"]);
  const day = raw["day"];
  const miss = raw["miss"];
  return {
    ...(month ? { month } : {}),
    ...(kind ? { kind } : {}),
    ...(day === "all" || (typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day)) ? { day } : {}),
    ...(typeof miss === "string" && miss ? { miss } : {}),
  };
}
