//! The month as a file for a spreadsheet. Pure. Invariant: the numbers are those on the screen, unrounded.
import type { Day, Month } from "./documents";

type Heads = { day: string; contacts: string; reply: SeriesHeads; resolution: SeriesHeads };
type SeriesHeads = { share: string; inTime: string; due: string; late: string };

/** One line a day. Semicolons and a mark at the beginning, so that every spreadsheet reads the letters. */
export function csvOf(month: Pick<Month, "reply" | "resolution">, heads: Heads, decimal = ","): string {
  const series = (head: SeriesHeads) => [head.share, head.inTime, head.due, head.late];
  const cells = (day: Day | undefined) =>
    day
      ? [day.share === null ? "" : String(day.share).replace(".", decimal), day.good, day.base, day.late]
      : ["", "", "", ""];
  const lines = month.reply.map((day) => {
    const other = month.resolution.find((each) => each.date === day.date);
    return [day.date, day.volume, ...cells(day), ...cells(other)];
  });
  return `\uFEFF${[[heads.day, heads.contacts, ...series(heads.reply), ...series(heads.resolution)], ...lines]
    .map((line) => line.map((cell) => quoted(String(cell))).join(";"))
    .join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
