//! Wall time of a zone, as `datetime-local` fields write it.

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
