//! A week in words: days with the same hours stand together.
import { useLingui } from "@lingui/react/macro";
import { date } from "@/lib/time";
import { wholeWeek, type DayHours, type Interval } from "./week";

export type HoursGroup = { from: number; until: number; intervals: Interval[] };

/** Neighbouring days with the same intervals, Monday first; closed ones too. */
export function groups(week: readonly DayHours[]): HoursGroup[] {
  const found: HoursGroup[] = [];
  for (const day of wholeWeek(week)) {
    const last = found.at(-1);
    if (last && JSON.stringify(last.intervals) === JSON.stringify(day.intervals)) last.until = day.weekday;
    else found.push({ from: day.weekday, until: day.weekday, intervals: day.intervals });
  }
  return found;
}

/** The short name of a weekday, 1 is Monday. */
export function weekdayName(weekday: number, locale: string): string {
  return date(`2024-01-0${weekday}`, "weekday", locale);
}

/** Lines such as `Mon–Fri 8:00–16:00`. */
export function useHours(): (week: readonly DayHours[]) => string[] {
  const { t, i18n } = useLingui();
  return (week) =>
    groups(week).map((group) => {
      const first = weekdayName(group.from, i18n.locale);
      const days = group.from === group.until ? first : `${first}–${weekdayName(group.until, i18n.locale)}`;
      const times = group.intervals.map(({ from, until }) => `${trim(from)}–${trim(until)}`).join(", ");
      return `${days}: ${times || t`closed`}`;
    });
}

function trim(time: string): string {
  return time.replace(/^0(\d)/, "$1");
}
