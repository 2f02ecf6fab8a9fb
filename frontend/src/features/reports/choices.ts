//! What other parts need to choose a report of the catalogue.
import { useLingui } from "@lingui/react/macro";
import { useRead } from "@/lib/read";
import { CATALOGUE, type Report } from "./documents";
import { GROUPS, type Group } from "./search";
import { useWords } from "./words";

export { PROJECTS } from "./documents";
export { CHANNELS } from "./search";

/** The reports that can be had; none until they are read. */
export function useCatalogue(): readonly Report[] {
  const { i18n } = useLingui();
  const { data } = useRead({ query: CATALOGUE, variables: { language: i18n.locale } });
  return (data?.reports ?? []).filter((report) => report.kpis.length > 0);
}

/** By what the rows of a report are told apart until somebody chooses. */
export const usualGroup = (report: Report): Group =>
  report.cut === "DAY" || report.cut === "MONTH" ? "NONE" : report.cut;

/** By what the rows of a report can be told apart: by steps of the menu only what is about calls and chats alone. */
export const groupsOf = (report: Report): readonly Group[] =>
  report.chapter === "LIVE" ? GROUPS : GROUPS.filter((group) => group !== "IVR_STEP");

export const useGroupName = () => useWords().group;
