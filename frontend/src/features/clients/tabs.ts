//! The tabs of a client as they stand in the address.
export const TABS = [
  "overview",
  "projects",
  "mailboxes",
  "calendars",
  "contract",
  "macros",
  "outcomes",
  "people",
] as const;
export type ClientTab = (typeof TABS)[number];
export type ClientSearch = { tab?: ClientTab; item?: string };

export function clientSearch(raw: Record<string, unknown>): ClientSearch {
  const tab = TABS.find((each) => each === raw["tab"]);
  const item = raw["item"];
  return { ...(tab ? { tab } : {}), ...(typeof item === "string" && item ? { item } : {}) };
}
