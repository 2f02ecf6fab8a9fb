//! A round of an audit as a file for a spreadsheet, in the columns in which auditors write it down. Pure.
//! Invariant: no cell begins with what a spreadsheet takes for a formula.
import type { Round } from "./documents";

const COLUMNS = "shop,channel,question,first_machine_time,first_human_time,kind,outcome,detail";

/** The rows of a round; times by the clock of its zone. */
export function csvOf(round: Pick<Round, "rows" | "zone">, own: string): string {
  const time = (at: string | null) => (at ? local(at, round.zone) : "");
  const lines = round.rows.map((row) =>
    [
      row.shop || own,
      row.channel === "FORM" ? "webform" : row.channel.toLowerCase(),
      row.topic,
      time(row.firstMachineAt),
      time(row.firstHumanAt),
      row.kind ?? "",
      row.outcome ?? "",
      row.detail,
    ]
      .map(cell)
      .join(","),
  );
  return `${[COLUMNS, ...lines].join("\r\n")}\r\n`;
}

function local(at: string, zone: string): string {
  const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: zone });
  return shown.format(new Date(at));
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
