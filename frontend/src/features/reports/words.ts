//! Words of reports: chapters, what rows are told apart by, what is missing.
import { useLingui } from "@lingui/react/macro";
import type { ReportChapter, ReportLack } from "@/gql/graphql";
import type { Report } from "./documents";
import type { Group } from "./search";

/** The chapters in the order of the list. */
export const CHAPTERS: readonly ReportChapter[] = ["WRITTEN", "BUSINESS", "LIVE", "LISTS", "PEOPLE"];

/** Whether a report's number or name holds every word that is sought. */
export function found(report: Report, sought: string, locale: string): boolean {
  const text = `${report.number} ${report.name}`.toLocaleLowerCase(locale);
  return sought
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function useWords() {
  const { t } = useLingui();
  const chapters: Record<ReportChapter, string> = {
    WRITTEN: t`E-mails and forms`,
    BUSINESS: t`Measures of the business`,
    LIVE: t`Calls and chats`,
    LISTS: t`Calls and chats, one by one`,
    PEOPLE: t`Agents' time`,
  };
  const groups: Record<Group, string> = {
    NONE: t`Not grouped`,
    PROJECT: t`By project`,
    CHANNEL: t`By channel`,
    QUEUE: t`By queue`,
    REASON: t`By reason`,
    AGENT: t`By agent`,
    HALF_HOUR: t`By half-hour`,
    IVR_STEP: t`By step of the menu`,
  };
  const heads: Record<Group, string> = {
    NONE: "",
    PROJECT: t`Project`,
    CHANNEL: t`Channel`,
    QUEUE: t`Queue`,
    REASON: t`Reason`,
    AGENT: t`Agent`,
    HALF_HOUR: t`Half-hour from`,
    IVR_STEP: t`Step of the menu`,
  };
  const lacks: Record<ReportLack, string> = {
    SAVES: t`Without cancellations that were prevented: nobody writes down yet that a customer wished to cancel`,
    OUTCOMES: t`Without agents' half: outcomes do not say yet whether the matter was solved`,
  };
  return {
    chapter: (chapter: ReportChapter) => chapters[chapter],
    group: (group: Group) => groups[group],
    head: (group: Group) => heads[group],
    lack: (lack: ReportLack) => lacks[lack],
  };
}
