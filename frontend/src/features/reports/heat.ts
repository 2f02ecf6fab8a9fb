//! Days by half-hours, made weekdays by hours. Pure.
import type { Line } from "@/features/figures/documents";

type Counted = Pick<Line, "from" | "group" | "figures">;

/** The counts by weekday, 1 is Monday, and hour: `3-14`. */
export function byHour(lines: readonly Counted[], kpi: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = line.group?.key ?? "";
    if (!/^\d+$/.test(key)) continue;
    const weekday = new Date(`${line.from}T12:00:00Z`).getUTCDay() || 7;
    const place = `${weekday}-${Math.floor(Number(key) / 2)}`;
    const value = line.figures.find((figure) => figure.kpi === kpi)?.value ?? 0;
    counts.set(place, (counts.get(place) ?? 0) + value);
  }
  return counts;
}
