//! The lines of a chat: put together from what was read, and divided for the eye. Pure.
import { dayOf } from "@/lib/time";
import type { Line } from "./documents";

/** What is there and what has come, each number once, in order. The same lines give the same array. */
export function joined(there: readonly Line[], come: readonly Line[]): readonly Line[] {
  const known = new Map(there.map((line) => [line.seq, line]));
  const fresh = come.filter((line) => known.get(line.seq)?.text !== line.text || !known.has(line.seq));
  if (fresh.length === 0) return there;
  for (const line of fresh) known.set(line.seq, line);
  return [...known.values()].toSorted((a, b) => a.seq - b.seq);
}

/** The number after which reading begins, so that at most `most` lines come at once. */
export const beginAfter = (count: number, most: number) => Math.max(0, count - most);

/** Lines of one side follow each other closely: only the last of them says whose they are and when. */
const CLOSE = 90_000;

export type Placed = {
  line: Line;
  /** The day begins here. */
  day: string | null;
  /** Another line of the same side follows at once. */
  more: boolean;
  /** Unread lines begin here. */
  fresh: boolean;
};

/** Lines with the days, the groups and the mark of what is unread between them. `unread`: the first number nobody here has seen. */
export function placed(lines: readonly Line[], zone: string | undefined, unread: number | null): Placed[] {
  const first = unread === null ? null : lines.find((line) => line.seq >= unread && line.side === "VISITOR");
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const after = lines[at + 1];
    const day = dayOf(line.at, zone);
    const more =
      after !== undefined &&
      after.side === line.side &&
      after.author?.id === line.author?.id &&
      after.whisper === line.whisper &&
      Date.parse(after.at) - Date.parse(line.at) < CLOSE &&
      after !== first &&
      dayOf(after.at, zone) === day;
    return { line, day: before && dayOf(before.at, zone) === day ? null : day, more, fresh: line === first && at > 0 };
  });
}

/** The first line of the visitor that is not answered: so many of his lines from the end. */
export function firstUnanswered(lines: readonly Line[], unanswered: number): number | null {
  if (unanswered <= 0) return null;
  const his = lines.filter((line) => line.side === "VISITOR");
  return his.at(-unanswered)?.seq ?? his[0]?.seq ?? null;
}

/** The last line known, and the first that nobody here has seen. */
export type Unread = { last: number | null; from: number | null };

/** What is unread once these lines are there: at first what waits for an answer, later what came while nobody looked. Our own line clears it. */
export function unreadAfter(before: Unread, lines: readonly Line[], unanswered: number, seen: boolean): Unread {
  const newest = lines.at(-1);
  if (!newest || newest.seq === before.last) return before;
  const last = newest.seq;
  if (before.last === null) return { last, from: firstUnanswered(lines, unanswered) };
  if (newest.side === "AGENT" && !newest.whisper) return { last, from: null };
  if (before.from !== null || seen) return { last, from: before.from };
  const known = before.last;
  return { last, from: lines.find((line) => line.seq > known && line.side === "VISITOR")?.seq ?? null };
}

/** The last of our lines that the visitor has seen, below which the mark stands. */
export function lastRead(lines: readonly Line[], visitorRead: number): number | null {
  const ours = lines.filter((line) => line.side === "AGENT" && !line.whisper && line.seq <= visitorRead);
  return ours.at(-1)?.seq ?? null;
}
