//! The filters of the cases list as they stand in the address: what a colleague sees when sent the link.
import { present, wordOf } from "@/lib/address";
import type { CaseFilter, CaseOrder, CaseState } from "@/gql/graphql";

export type CaseSearch = {
  q?: string;
  client?: string;
  state?: CaseState;
  late?: "yes";
  who?: "me" | "nobody";
  tag?: string;
  order?: CaseOrder;
};

export const STATES: readonly CaseState[] = ["OPEN", "PENDING", "RESOLVED", "MERGED"];
export const ORDERS: readonly CaseOrder[] = ["DUE", "CHANGED"];

function one<T extends string>(value: unknown, of: readonly T[]): T | undefined {
  return of.find((each) => each === value);
}

/** Reads the address; what is not understood is left out. */
export function caseSearch(raw: Record<string, unknown>): CaseSearch {
  return present<CaseSearch>({
    q: wordOf(raw["q"]),
    client: wordOf(raw["client"]),
    state: one(raw["state"], STATES),
    late: one(raw["late"], ["yes"] as const),
    who: one(raw["who"], ["me", "nobody"] as const),
    tag: wordOf(raw["tag"]),
    order: one(raw["order"], ORDERS),
  });
}

/** The server's filter. Without a state only open and pending cases are listed. */
export function caseFilter(search: CaseSearch): CaseFilter {
  return {
    states: search.state ? [search.state] : ["OPEN", "PENDING"],
    order: search.order ?? "DUE",
    ...(search.client ? { clients: [search.client] } : {}),
    ...(search.late ? { late: true } : {}),
    ...(search.who === "me" ? { mine: true } : {}),
    ...(search.who === "nobody" ? { unassigned: true } : {}),
    ...(search.tag ? { tag: search.tag } : {}),
  };
}

/** How many filters are set, apart from order and words. */
export function filtersSet(search: CaseSearch): number {
  return [search.client, search.state, search.late, search.who, search.tag].filter(Boolean).length;
}
