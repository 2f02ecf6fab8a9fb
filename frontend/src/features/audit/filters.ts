//! The filters of the log as they stand in the address.
import { present, wordOf } from "@/lib/address";
import type { AuditFilter } from "@/gql/graphql";

export const SUBJECTS = [
  "people",
  "client",
  "project",
  "queue",
  "mailbox",
  "calendar",
  "contract",
  "macro",
  "disposition",
  "assignment",
] as const;
export type Subject = (typeof SUBJECTS)[number];
export type AuditSearch = { client?: string; action?: Subject; from?: string; until?: string };

const day = (value: unknown) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);

export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  return present<AuditSearch>({
    client: wordOf(raw["client"]),
    action: SUBJECTS.find((each) => each === raw["action"]),
    from: day(raw["from"]),
    until: day(raw["until"]),
  });
}

/** The server's filter; both days belong to the range. */
export function auditFilter(search: AuditSearch, instantOf: (wall: string) => string | null): AuditFilter {
  const from = search.from ? instantOf(`${search.from}T00:00`) : null;
  const next = search.until
    ? new Date(Date.parse(`${search.until}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    : null;
  const until = next ? instantOf(`${next}T00:00`) : null;
  return {
    ...(search.client ? { client: search.client } : {}),
    ...(search.action ? { action: search.action } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
