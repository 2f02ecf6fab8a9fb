//! What is asked of the server for a report, and what of its address a kept view holds. Pure.
import type { Asked, Only } from "@/features/figures/search";
import type { CatalogueReportInput, SessionFilter } from "@/gql/graphql";
import { groupsOf, usualGroup } from "./choices";
import type { Report } from "./documents";
import { reportsSearch, type Group, type ReportsSearch } from "./search";

/** The part of the search that is kept with a view: neither the client nor what happens to be open. */
export function keptOf(search: ReportsSearch): string {
  const { client: _client, behind: _behind, report: _report, ...kept } = search;
  return new URLSearchParams(kept).toString();
}

/** The search of a kept view; what it holds is judged as any address is. */
export function searchOf(saved: { report: string; search: string }): ReportsSearch {
  return reportsSearch({ ...Object.fromEntries(new URLSearchParams(saved.search)), report: saved.report });
}

/** What is asked of the server for a report; nothing chosen: this month, as the report is usually cut. */
export function askedOf(report: Report, search: ReportsSearch, today: string): Asked & { group: Group } {
  const group = groupsOf(report).find((each) => each === search.group) ?? usualGroup(report);
  const heat = report.shape === "HEAT";
  const only: Only = {};
  if (search.project) only.project = search.project;
  if (search.channel) only.channel = search.channel;
  const facet = group === "NONE" || group === "PROJECT" || group === "CHANNEL" ? null : group;
  return {
    from: search.from ?? `${today.slice(0, 7)}-01`,
    until: search.until ?? today,
    by: heat ? "DAY" : (search.by ?? usualStep(report, group)),
    byProject: !heat && group === "PROJECT",
    byChannel: !heat && group === "CHANNEL",
    kpis: report.kpis,
    facet: heat ? "HALF_HOUR" : facet,
    only: Object.keys(only).length > 0 ? only : null,
    group: heat ? "HALF_HOUR" : group,
  };
}

/** By which stretches rows are told apart until somebody chooses. */
function usualStep(report: Report, group: Group): Asked["by"] {
  if (group !== "NONE") return "WHOLE";
  return report.cut === "MONTH" ? "MONTH" : "DAY";
}

/** The same for the files that the server makes. */
export function paperSearch(asked: ReturnType<typeof askedOf>): Record<string, string> {
  const { from, until, by, group, only } = asked;
  const filters = {
    ...(only?.project ? { project: only.project } : {}),
    ...(only?.channel ? { channel: only.channel } : {}),
  };
  return { from, until, by: by.toLowerCase(), group: group.toLowerCase(), ...filters };
}

/** The same for a report that is sent or shared. */
export function chosenOf(report: Report, asked: ReturnType<typeof askedOf>): CatalogueReportInput {
  const { by, group, only } = asked;
  return { number: report.number, by, group, project: only?.project ?? null, channel: only?.channel ?? null };
}

/** Which sessions are asked for; both days belong to the range. */
export function sessionsOf(
  days: { from: string; until: string },
  person: string | undefined,
  instantOf: (wall: string) => string | null,
): SessionFilter {
  const next = new Date(Date.parse(`${days.until}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return {
    from: instantOf(`${days.from}T00:00`),
    until: instantOf(`${next}T00:00`),
    ...(person ? { person } : {}),
  };
}
