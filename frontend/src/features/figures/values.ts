//! Figures as people read them. Pure.
import type { KpiUnit } from "@/gql/graphql";
import { count, percent, tenths } from "@/lib/numbers";
import { duration } from "@/lib/time";
import type { Line } from "./documents";

const SECOND = 1_000_000;

/** A value in the unit of its KPI; a dash over an empty base. */
export function shown(value: number | null | undefined, unit: KpiUnit, locale: string, hour?: string): string {
  if (value === null || value === undefined) return "–";
  switch (unit) {
    case "SHARE":
      return percent(value / 10_000, locale);
    case "TIME":
      return duration(Math.round(value / SECOND), hour);
    case "NUMBER":
      return tenths(value / 1000, locale);
    case "COUNT":
      return count(value, locale);
  }
}

/** How much more or less, in the unit; shares in points. Nothing where one side is unknown. */
export function change(now: number | null, before: number | null, unit: KpiUnit, locale: string): string {
  if (now === null || before === null || now === before) return "";
  const more = now - before;
  const sign = more > 0 ? "+" : "−";
  const size = Math.abs(more);
  if (unit === "SHARE") return `${sign}${tenths(size / 100, locale)}`;
  return `${sign}${shown(size, unit, locale)}`;
}

/** The days of a row, as briefly as they are clear. */
export function daysOf(line: Pick<Line, "from" | "until">, locale: string): string {
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const one = line.from === line.until;
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(one ? { weekday: "short" } : {}),
  });
  return one ? format.format(noon(line.from)) : format.formatRange(noon(line.from), noon(line.until));
}
