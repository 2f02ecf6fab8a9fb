//! Wall time of a zone, as `datetime-local` fields write it.
import { dayOf } from "./time";

/** An instant as `YYYY-MM-DDTHH:MM` in a zone. */
export function toWall(at: number, zone: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  })
    .format(at)
    .replace(" ", "T");
}

/** The instant of such a wall time, or nothing. A time the clocks skip is taken as the one after the gap. */
export function fromWall(wall: string, zone: string): string | null {
  const wanted = /^\d{4}-/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN;
  if (!Number.isFinite(wanted)) return null;
  let at = wanted;
  for (let round = 0; round < 2; round += 1) at += wanted - Date.parse(`${toWall(at, zone)}:00Z`);
  return new Date(at).toISOString();
}

/** The instant of a full hour in a zone, so many days after the day of `from`. */
export function zonedHour(from: number, days: number, hour: number, zone: string): number {
  const day = new Date(Date.parse(`${dayOf(from, zone)}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return Date.parse(fromWall(`${day}T${String(hour).padStart(2, "0")}:00`, zone) ?? "");
}
