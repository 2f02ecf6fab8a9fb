import { describe, expect, it } from "vitest";
import { chosen } from "./ClockStrip";
import { findMacros, slashAt } from "./composer/macros";
import { ownEnd, snoozeEnds } from "./dialogs/SnoozeDialog";
import { byClient } from "./WaitingBlock";

describe("macros", () => {
  it("opens at a slash that begins a word", () => {
    expect(slashAt("Dzień dobry /zw", 15)).toEqual({ from: 12, to: 15, query: "zw" });
    expect(slashAt("/", 1)).toEqual({ from: 0, to: 1, query: "" });
  });
  it("stays shut inside addresses and words", () => {
    expect(slashAt("https://sklep", 13)).toBeNull();
    expect(slashAt("3/4", 3)).toBeNull();
  });
  it("offers names that begin with the letters first, then the most used", () => {
    const macros = [
      { name: "reklamacja-zwrot", title: "", usedCount: 900 },
      { name: "zwrot-14-dni", title: "", usedCount: 2 },
      { name: "zwrot-pieniedzy", title: "", usedCount: 5 },
    ];
    expect(findMacros(macros, "zwrot").map((macro) => macro.name)).toEqual([
      "zwrot-pieniedzy",
      "zwrot-14-dni",
      "reklamacja-zwrot",
    ]);
  });
});

describe("the desk", () => {
  it("shows the running clock that is due first", () => {
    expect(
      chosen([
        { dueAt: "2026-02", stoppedAt: null },
        { dueAt: "2026-01", stoppedAt: null },
        { dueAt: "2025", stoppedAt: "2025" },
      ]),
    ).toBe(1);
  });
  it("shows a clock that stands still rather than one that does not count", () =>
    expect(
      chosen([
        { dueAt: "2026-01", stoppedAt: null, standing: "CANCELLED" },
        { dueAt: null, stoppedAt: null, standing: "PAUSED" },
      ]),
    ).toBe(1));
  it("shows the last clock when none runs", () =>
    expect(
      chosen([
        { dueAt: "1", stoppedAt: "1" },
        { dueAt: "2", stoppedAt: "2" },
      ]),
    ).toBe(1));
  it("adds up the queues of a client, the worst standing wins", () => {
    const client = { __typename: "ClientBadge" as const, id: "c", name: "Leśna Sowa", colour: 0 };
    const queue = { __typename: "Queue" as const, id: "q", name: "E-mail" };
    const line = { __typename: "WaitingCount" as const, client, queue, late: 1 };
    const lines = byClient([
      { ...line, waiting: 4, worst: "RUNNING" },
      { ...line, waiting: 3, worst: "BREACHED" },
    ]);
    expect(lines).toMatchObject([{ waiting: 7, worst: "BREACHED", late: 2 }]);
  });
  it("offers snoozes in working mornings of the person's zone", () => {
    const ends = snoozeEnds(Date.parse("2026-11-18T10:00:00Z"), "Europe/Warsaw").map((end) =>
      new Date(end.at).toISOString(),
    );
    expect(ends).toEqual([
      "2026-11-18T12:00:00.000Z",
      "2026-11-19T07:00:00.000Z",
      "2026-11-21T07:00:00.000Z",
      "2026-11-23T07:00:00.000Z",
    ]);
  });
  it("takes a moment of one's own in that zone, and none that is over", () => {
    const now = Date.parse("2026-11-18T10:00:00Z");
    expect(ownEnd("2026-11-19T09:30", now, "Europe/Warsaw")).toBe(Date.parse("2026-11-19T08:30:00Z"));
    expect(ownEnd("2026-11-18T10:30", now, "Europe/Warsaw")).toBeNull();
    expect(ownEnd("", now, "Europe/Warsaw")).toBeNull();
  });
});
