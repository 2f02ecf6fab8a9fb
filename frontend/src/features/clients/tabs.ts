//! The tabs of a client as they stand in the address.
import { present, wordOf } from "@/lib/address";

export const TABS = [
  "overview",
  "projects",
  "mailboxes",
  "chats",
  "calendars",
  "contract",
  "points",
  "comments",
  "plans",
  "orders",
  "settlement",
  "handouts",
  "macros",
  "outcomes",
  "people",
] as const;
export type ClientTab = (typeof TABS)[number];
export type ClientSearch = { tab?: ClientTab; item?: string };

export function clientSearch(raw: Record<string, unknown>): ClientSearch {
  const tab = TABS.find((each) => each === raw["tab"]);
  return present<ClientSearch>({ tab, item: wordOf(raw["item"]) });
}
