//! What of the figures stands in the address: the days, how rows are told apart, which KPIs. A copy of it is a saved view.
import { present, wordOf } from "@/lib/address";
import type { FigureStep } from "@/gql/graphql";

export type FiguresSearch = {
  from?: string;
  until?: string;
  by?: FigureStep;
  project?: "yes";
  channel?: "yes";
  kpis?: string;
};

const STEPS: readonly FigureStep[] = ["WHOLE", "DAY", "WEEK", "MONTH"];

/** What is shown until somebody chooses. */
export const USUAL = [
  "contacts",
  "reply_level",
  "resolution_level",
  "reply_time",
  "first_contact_resolution",
  "backlog",
];

export function figuresSearch(raw: Record<string, unknown>): FiguresSearch {
  const day = (name: string) => {
    const word = wordOf(raw[name]);
    return /^\d{4}-\d\d-\d\d$/.test(word ?? "") ? word : undefined;
  };
  const yes = (name: string) => (raw[name] === "yes" ? ("yes" as const) : undefined);
  const kpis = wordOf(raw["kpis"]);
  return present<FiguresSearch>({
    from: day("from"),
    until: day("until"),
    by: STEPS.find((each) => each === raw["by"]),
    project: yes("project"),
    channel: yes("channel"),
    kpis: /^[a-z_]+(,[a-z_]+)*$/.test(kpis ?? "") ? kpis : undefined,
  });
}

/** What is asked of the server; nothing chosen: this month day by day. */
export function wanted(search: FiguresSearch, today: string) {
  return {
    from: search.from ?? `${today.slice(0, 7)}-01`,
    until: search.until ?? today,
    by: search.by ?? ("DAY" as const),
    byProject: search.project === "yes",
    byChannel: search.channel === "yes",
    kpis: search.kpis ? search.kpis.split(",") : USUAL,
  };
}
