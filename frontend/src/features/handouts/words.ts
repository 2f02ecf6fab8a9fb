//! What a report is about and when it goes, in words.
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useCatalogue } from "@/features/reports/choices";
import type { ReportCadence, ReportScheduleState } from "@/gql/graphql";
import type { StandingName } from "@/ui/Standing";
import type { Schedule } from "./documents";

/** The report of the month, one of the catalogue by its name, or so many figures. */
export function useSubject(): (of: Pick<Schedule, "figures" | "report">) => string {
  const { t } = useLingui();
  const reports = useCatalogue();
  return ({ figures, report }) => {
    if (report) return `${report.number} ${reports.find(({ number }) => number === report.number)?.name ?? ""}`.trim();
    if (!figures) return t`Report of the month`;
    return plural(figures.kpis.length, {
      one: "# figure",
      few: "# figures",
      many: "# figures",
      other: "# figures",
    });
  };
}

/** The days of a week in the reader's language, from Monday. */
export function weekdays(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 5, 1 + day))));
}

/** `08:00`. */
export const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

export function useRhythm(): (of: { cadence: ReportCadence; day: number; hour: number }) => string {
  const { t, i18n } = useLingui();
  return ({ cadence, day, hour }) => {
    const at = clock(hour);
    if (cadence === "DAILY") return t`every day at ${at}`;
    const weekday = weekdays(i18n.locale)[day - 1] ?? "";
    if (cadence === "WEEKLY") return t`every week, ${weekday} at ${at}`;
    return t`every month on day ${day} at ${at}`;
  };
}

export function useScheduleState(): (state: ReportScheduleState) => { text: string; mark: StandingName } {
  const { t } = useLingui();
  return (state) =>
    ({
      WAITING: { text: t`Waits for the client's approval`, mark: "AT_RISK" as const },
      ACTIVE: { text: t`Sends`, mark: "MET" as const },
      PAUSED: { text: t`Paused`, mark: "PAUSED" as const },
      ENDED: { text: t`Ended`, mark: "CANCELLED" as const },
    })[state];
}
