//! What of the figures stands in the address: the days, how rows are told apart, which KPIs. A copy of it is a saved view.
import { present, wordOf } from "@/lib/address";
import type { FigureFacet, FigureStep } from "@/gql/graphql";

export type FiguresSearch = {
  from?: string;
  until?: string;
  by?: FigureStep;
  project?: "yes";
  channel?: "yes";
  kpis?: string;
  behind?: string;
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

/** The word by which the address opens what is behind a figure; what it says, `drill.ts` reads. */
export function openedOf(raw: unknown): string | undefined {
  const word = wordOf(raw);
  return /^[\w~-]+$/.test(word ?? "") ? word : undefined;
}

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
    behind: openedOf(raw["behind"]),
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
    facet: null as FigureFacet | null,
    only: null as Only | null,
  };
}

/** Of what figures are asked for. */
export type Only = { project?: string | null; channel?: string | null; key?: string | null };

/** What is asked of the server for a table of figures. */
export type Asked = ReturnType<typeof wanted>;
/** The same for the files that the server makes. */
export function paperSearch(asked: ReturnType<typeof wanted>): Record<string, string> {
  const { from, until, by, byProject, byChannel, kpis } = asked;
  return {
    from,
    until,
    by: by.toLowerCase(),
    project: String(byProject),
    channel: String(byChannel),
    kpis: kpis.join(","),
  };
}
