//! The week of a calendar as it is being edited. Pure: the component only draws and dispatches.
//! Times are `HH:MM`; `until` may be `24:00`, or not later than `from`: then it crosses midnight. Business time itself is the server's.
export type Interval = { from: string; until: string };
export type DayHours = { weekday: number; intervals: Interval[] };
export type SpecialDay = { date: string; name: string; intervals: Interval[] };
export type Draft = {
  name: string;
  zone: string;
  week: DayHours[];
  holidays: string | null;
  specialDays: SpecialDay[];
  /** From which day the week holds; empty means from the day it is saved. */
  weekFrom: string;
};

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY = 1440;

export type Action =
  | { do: "set"; name?: string; zone?: string; holidays?: string | null; weekFrom?: string }
  | { do: "add"; weekday: number; from?: string; until?: string }
  | { do: "change"; weekday: number; at: number; from?: string; until?: string }
  | { do: "remove"; weekday: number; at: number }
  | { do: "copy"; weekday: number; to: readonly number[] }
  | { do: "addDay"; day: SpecialDay }
  | { do: "changeDay"; at: number; day: Partial<SpecialDay> }
  | { do: "removeDay"; at: number }
  | { do: "restore"; draft: Draft };

/** Minutes since midnight, or nothing when it is no time of day. `24:00` is the end of the day. */
export function minutesOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[2]) < 60 && minutes <= DAY ? minutes : null;
}

export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `8`, `8.30`, `830` and `08:30` all mean half past eight or eight; what is no time stays as it is. */
export function tidyTime(text: string): string {
  const plain = text.trim().replaceAll(/[.,\-h]/g, ":");
  if (/^\d{1,2}$/.test(plain)) return tidy(`${plain}:00`, text);
  if (/^\d{3,4}$/.test(plain)) return tidy(`${plain.slice(0, -2)}:${plain.slice(-2)}`, text);
  return tidy(plain, text);
}

function tidy(candidate: string, otherwise: string): string {
  const minutes = minutesOf(candidate);
  return minutes === null ? otherwise : clockOf(minutes);
}

/** From and until in minutes of the weekday; `until` beyond 1440 lies in the next day. */
export function spanOf(interval: Interval): { from: number; until: number } | null {
  const from = minutesOf(interval.from);
  const until = minutesOf(interval.until);
  if (from === null || until === null || from === DAY) return null;
  if (from === until) return null;
  return { from, until: until > from ? until : until + DAY };
}

const byFrom = (a: Interval, b: Interval) => (minutesOf(a.from) ?? DAY) - (minutesOf(b.from) ?? DAY);

/** A week with all seven days, each in order. */
export function wholeWeek(week: readonly DayHours[]): DayHours[] {
  return WEEKDAYS.map((weekday) => ({
    weekday,
    intervals: [...(week.find((day) => day.weekday === weekday)?.intervals ?? [])]
      .map(({ from, until }) => ({ from, until }))
      .sort(byFrom),
  }));
}

function onDay(draft: Draft, weekday: number, change: (intervals: Interval[]) => Interval[]): Draft {
  return {
    ...draft,
    week: draft.week.map((day) => (day.weekday === weekday ? { ...day, intervals: change(day.intervals) } : day)),
  };
}

/** Where a further interval fits: after the last one, else the usual day. */
function nextInterval(intervals: readonly Interval[]): Interval {
  const last = intervals.map(spanOf).reduce((most, span) => Math.max(most, span?.until ?? 0), 0);
  if (intervals.length === 0) return { from: "08:00", until: "16:00" };
  const from = Math.min(last + 60, DAY - 60);
  return { from: clockOf(from), until: clockOf(Math.min(from + 120, DAY)) };
}

export function reduce(draft: Draft, action: Action): Draft {
  switch (action.do) {
    case "set": {
      const { do: _, ...fields } = action;
      return { ...draft, ...fields };
    }
    case "add":
      return onDay(draft, action.weekday, (intervals) => {
        const next = nextInterval(intervals);
        return [...intervals, { from: action.from ?? next.from, until: action.until ?? next.until }].sort(byFrom);
      });
    case "change":
      return onDay(draft, action.weekday, (intervals) =>
        intervals.map((interval, at) =>
          at === action.at ? { from: action.from ?? interval.from, until: action.until ?? interval.until } : interval,
        ),
      );
    case "remove":
      return onDay(draft, action.weekday, (intervals) => intervals.filter((_, at) => at !== action.at));
    case "copy": {
      const source = draft.week.find((day) => day.weekday === action.weekday)?.intervals ?? [];
      return {
        ...draft,
        week: draft.week.map((day) =>
          action.to.includes(day.weekday) ? { ...day, intervals: source.map((each) => ({ ...each })) } : day,
        ),
      };
    }
    case "addDay":
      return { ...draft, specialDays: merged(draft.specialDays, [action.day]) };
    case "changeDay":
      return {
        ...draft,
        specialDays: draft.specialDays.map((day, at) => (at === action.at ? { ...day, ...action.day } : day)),
      };
    case "removeDay":
      return { ...draft, specialDays: draft.specialDays.filter((_, at) => at !== action.at) };
    case "restore":
      return action.draft;
  }
}

/** One entry a date, in order; what is added later wins. */
function merged(before: readonly SpecialDay[], more: readonly SpecialDay[]): SpecialDay[] {
  const days = new Map([...before, ...more].map((day) => [day.date, day]));
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

export type Fault = { weekday: number; at: number; reason: "NOT_A_DATE" | "OVERLAPS" };

/** What is wrong with a week: times that are none, and intervals that overlap, also over midnight and from Sunday to Monday. */
export function faults(week: readonly DayHours[]): Fault[] {
  const found: Fault[] = [];
  const spans: { weekday: number; at: number; from: number; until: number }[] = [];
  for (const day of week) {
    for (const [at, interval] of day.intervals.entries()) {
      const span = spanOf(interval);
      if (!span) found.push({ weekday: day.weekday, at, reason: "NOT_A_DATE" });
      else {
        const start = (day.weekday - 1) * DAY;
        spans.push({ weekday: day.weekday, at, from: start + span.from, until: start + span.until });
      }
    }
  }
  spans.sort((a, b) => a.from - b.from);
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1] ?? spans[0];
    if (!next || next === span) continue;
    const from = index + 1 < spans.length ? next.from : next.from + 7 * DAY;
    if (from < span.until) found.push({ weekday: next.weekday, at: next.at, reason: "OVERLAPS" });
  }
  return found;
}

/** Open minutes of a week. */
export function openMinutes(week: readonly DayHours[]): number {
  return week
    .flatMap((day) => day.intervals)
    .reduce((sum, interval) => {
      const span = spanOf(interval);
      return sum + (span ? span.until - span.from : 0);
    }, 0);
}

export type Segment = { from: number; until: number; at: number; own: boolean };

/** What to draw on a day's line: its own intervals, and the end of those that came over midnight. */
export function segments(week: readonly DayHours[], weekday: number): Segment[] {
  const own = week.find((day) => day.weekday === weekday)?.intervals ?? [];
  const before = week.find((day) => day.weekday === (weekday === 1 ? 7 : weekday - 1))?.intervals ?? [];
  const drawn: Segment[] = [];
  for (const [at, interval] of before.entries()) {
    const span = spanOf(interval);
    if (span && span.until > DAY) drawn.push({ from: 0, until: span.until - DAY, at, own: false });
  }
  for (const [at, interval] of own.entries()) {
    const span = spanOf(interval);
    if (span) drawn.push({ from: span.from, until: Math.min(span.until, DAY), at, own: true });
  }
  return drawn;
}
