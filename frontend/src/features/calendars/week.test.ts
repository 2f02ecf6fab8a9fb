import { describe, expect, it } from "vitest";
import { fromWall, toWall } from "@/lib/wall";
import { groups } from "./hours";
import {
  clockOf,
  faults,
  minutesOf,
  openMinutes,
  reduce,
  segments,
  tidyTime,
  wholeWeek,
  type Action,
  type Draft,
  type Interval,
} from "./week";

const start: Draft = {
  name: "Office",
  zone: "Europe/Warsaw",
  holidays: "PL",
  weekFrom: "",
  specialDays: [],
  week: wholeWeek([{ weekday: 1, intervals: [{ from: "08:00", until: "16:00" }] }]),
};
const of = (draft: Draft, weekday: number): Interval[] =>
  draft.week.find((day) => day.weekday === weekday)?.intervals ?? [];

describe("times of day", () => {
  it("reads what people type and leaves what is no time", () => {
    expect(["8", "8.30", "830", "0800", "24:00", " 7:05 "].map(tidyTime)).toEqual([
      "08:00",
      "08:30",
      "08:30",
      "08:00",
      "24:00",
      "07:05",
    ]);
    expect(tidyTime("25:00")).toBe("25:00");
    expect(tidyTime("noon")).toBe("noon");
  });
  it("knows midnight at both ends", () => {
    expect([minutesOf("00:00"), minutesOf("24:00"), minutesOf("24:01"), minutesOf("12:60")]).toEqual([
      0,
      1440,
      null,
      null,
    ]);
    expect(clockOf(1440)).toBe("24:00");
  });
});

describe("the week being edited", () => {
  it("adds any number of intervals, in order of their start", () => {
    const once = reduce(start, { do: "add", weekday: 1, from: "18:00", until: "20:00" });
    const twice = reduce(once, { do: "add", weekday: 1, from: "06:00", until: "07:00" });

    expect(of(twice, 1).map((each) => each.from)).toEqual(["06:00", "08:00", "18:00"]);
    expect(of(start, 1)).toHaveLength(1);
  });
  it("offers the usual day first and then what follows the last interval", () => {
    expect(of(reduce(start, { do: "add", weekday: 2 }), 2)).toEqual([{ from: "08:00", until: "16:00" }]);
    expect(of(reduce(start, { do: "add", weekday: 1 }), 1)[1]).toEqual({ from: "17:00", until: "19:00" });
  });
  it("changes, copies and removes", () => {
    const changed = reduce(start, { do: "change", weekday: 1, at: 0, until: "18:00" });
    const copied = reduce(changed, { do: "copy", weekday: 1, to: [2, 3] });
    const removed = reduce(copied, { do: "remove", weekday: 2, at: 0 });

    expect([of(removed, 1), of(removed, 2), of(removed, 3)]).toEqual([
      [{ from: "08:00", until: "18:00" }],
      [],
      [{ from: "08:00", until: "18:00" }],
    ]);
  });
  it("keeps one entry a special day, in order", () => {
    const day = (date: string, name: string): Action => ({ do: "addDay", day: { date, name, intervals: [] } });
    const twice = reduce(reduce(start, day("2026-12-31", "a")), day("2026-12-24", "b"));
    const again = reduce(twice, day("2026-12-31", "c"));

    expect(again.specialDays.map((each) => [each.date, each.name])).toEqual([
      ["2026-12-24", "b"],
      ["2026-12-31", "c"],
    ]);
  });
});

describe("what is wrong with a week", () => {
  const week = (weekday: number, ...intervals: [string, string][]) =>
    wholeWeek([{ weekday, intervals: intervals.map(([from, until]) => ({ from, until })) }]);

  it("finds overlaps within a day, over midnight, and from Sunday to Monday", () => {
    expect(faults(week(1, ["08:00", "12:00"], ["11:00", "16:00"]))).toEqual([
      { weekday: 1, at: 1, reason: "OVERLAPS" },
    ]);
    const night = wholeWeek([
      { weekday: 7, intervals: [{ from: "22:00", until: "06:00" }] },
      { weekday: 1, intervals: [{ from: "05:00", until: "09:00" }] },
    ]);
    expect(faults(night)).toEqual([{ weekday: 1, at: 0, reason: "OVERLAPS" }]);
  });
  it("takes intervals that only touch, and a whole day", () => {
    expect(faults(week(1, ["08:00", "12:00"], ["12:00", "16:00"]))).toEqual([]);
    expect(faults(week(1, ["00:00", "24:00"]))).toEqual([]);
  });
  it("names times that are none", () => {
    expect(faults(week(3, ["8", "16:00"]))).toEqual([{ weekday: 3, at: 0, reason: "NOT_A_DATE" }]);
    expect(faults(week(3, ["08:00", "08:00"]))).toHaveLength(1);
  });
  it("counts open time and draws the end of a night on the next day", () => {
    const night = week(1, ["22:00", "06:00"]);

    expect(openMinutes(night)).toBe(480);
    expect(segments(night, 2)).toEqual([{ from: 0, until: 360, at: 0, own: false }]);
    expect(segments(night, 1)).toEqual([{ from: 1320, until: 1440, at: 0, own: true }]);
  });
});

it("puts neighbouring days with the same hours together", () => {
  const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, intervals: [{ from: "08:00", until: "16:00" }] }));

  expect(groups(office).map((group) => [group.from, group.until, group.intervals.length])).toEqual([
    [1, 5, 1],
    [6, 7, 0],
  ]);
});

describe("wall time of a zone", () => {
  it.each([
    ["2026-07-01T10:00", "2026-07-01T08:00:00.000Z"],
    ["2026-12-01T10:00", "2026-12-01T09:00:00.000Z"],
    ["2026-10-25T12:00", "2026-10-25T11:00:00.000Z"],
  ])("%s in Warsaw is %s", (wall, instant) => {
    expect(fromWall(wall, "Europe/Warsaw")).toBe(instant);
    expect(toWall(Date.parse(instant), "Europe/Warsaw")).toBe(wall);
  });
  it("is nothing when it is no date", () => expect(fromWall("", "Europe/Warsaw")).toBeNull());
});
