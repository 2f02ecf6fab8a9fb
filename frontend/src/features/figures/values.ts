//! Figures as people read them, and as a spreadsheet takes them. Pure.
import type { KpiUnit } from "@/gql/graphql";
import { count, percent, tenths } from "@/lib/numbers";
import { duration } from "@/lib/time";
import type { Line } from "./documents";
import type { Kpi } from "./dictionary";

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

/** A value for a spreadsheet: per cent, seconds, things; unrounded. */
export function plain(value: number | null | undefined, unit: KpiUnit, decimal: string): string {
  if (value === null || value === undefined) return "";
  const scale = { SHARE: 100, TIME: SECOND, NUMBER: 1000, COUNT: 1 }[unit];
  return String(value / scale).replace(".", decimal);
}

type Heads = { from: string; until: string; project: string; channel: string; group?: string; sample: string };

/** One line a row. No cell can be taken for a formula; a mark at the beginning, so that every spreadsheet reads the letters. */
export function csvOf(lines: readonly Line[], kpis: readonly Kpi[], heads: Heads, decimal: string): string {
  const head = [heads.from, heads.until, heads.project, heads.channel, ...(heads.group ? [heads.group] : [])];
  const columns = kpis.flatMap((kpi) => [`${kpi.name} (${suffix(kpi.unit)})`, `${kpi.name}: ${heads.sample}`]);
  const cells = (line: Line) => [
    line.from,
    line.until,
    line.project?.name ?? "",
    line.channel ?? "",
    ...(heads.group ? [line.group?.name ?? ""] : []),
    ...kpis.flatMap((kpi) => {
      const figure = line.figures.find((each) => each.kpi === kpi.code);
      return [plain(figure?.value, kpi.unit, decimal), String(figure?.sample ?? "")];
    }),
  ];
  return csv([[...head, ...columns], ...lines.map(cells)]);
}

/** Rows as a file of a spreadsheet; every text is a text there. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

const suffix = (unit: KpiUnit) => ({ SHARE: "%", TIME: "s", NUMBER: "1", COUNT: "1" })[unit];

/** Letters that begin a formula are shown as letters; numbers stay numbers. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
