//! What of the reports stands in the address: which report, which days, how rows are told apart, of what. A view that is kept
//! holds the same words.
import { present, wordOf } from "@/lib/address";
import { openedOf } from "@/features/figures/search";
import type { FigureFacet, FigureStep } from "@/gql/graphql";

export type Group = "NONE" | "PROJECT" | "CHANNEL" | FigureFacet;

export type ReportsSearch = {
  client?: string;
  report?: string;
  from?: string;
  until?: string;
  by?: FigureStep;
  group?: Group;
  project?: string;
  channel?: string;
  person?: string;
  behind?: string;
};

const STEPS: readonly FigureStep[] = ["WHOLE", "DAY", "WEEK", "MONTH"];
export const GROUPS: readonly Group[] = [
  "NONE",
  "PROJECT",
  "CHANNEL",
  "QUEUE",
  "REASON",
  "AGENT",
  "HALF_HOUR",
  "IVR_STEP",
];
export const CHANNELS = ["email", "form", "phone", "chat"] as const;

export function reportsSearch(raw: Record<string, unknown>): ReportsSearch {
  const day = (name: string) => {
    const word = wordOf(raw[name]);
    return /^\d{4}-\d\d-\d\d$/.test(word ?? "") ? word : undefined;
  };
  const id = (name: string) => {
    const word = wordOf(raw[name]);
    return /^[\w-]+$/.test(word ?? "") ? word : undefined;
  };
  return present<ReportsSearch>({
    client: id("client"),
    report: /^[A-Z]-\d\d$/.test(wordOf(raw["report"]) ?? "") ? wordOf(raw["report"]) : undefined,
    from: day("from"),
    until: day("until"),
    by: STEPS.find((each) => each === raw["by"]),
    group: GROUPS.find((each) => each === raw["group"]),
    project: id("project"),
    channel: CHANNELS.find((each) => each === raw["channel"]),
    person: id("person"),
    behind: openedOf(raw["behind"]),
  });
}
