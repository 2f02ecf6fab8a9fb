import { describe, expect, it } from "vitest";
import { clockOf, isQuiet, loadOf, takenOff, takesWork } from "./standing";

const NOW = Date.parse("2026-11-18T10:00:00Z");
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const stands = { state: "PAUSE" as const, reason: "lunch", since: at(-600), until: at(1200) };

describe("how somebody stands", () => {
  it("counts a break down, and says by how much it is over", () => {
    expect(clockOf(stands, NOW)).toEqual({ seconds: 1200, over: false });
    expect(clockOf({ ...stands, until: at(-90) }, NOW)).toEqual({ seconds: -90, over: true });
  });
  it("counts everything else up", () => {
    expect(clockOf({ ...stands, state: "AVAILABLE", until: null }, NOW)).toEqual({ seconds: 600, over: false });
  });
  it("knows what the system set from what he chose", () => {
    expect(takenOff(stands)).toBeNull();
    expect(takenOff({ state: "PAUSE", reason: "not_answering" })).toBe("not_answering");
    expect(takenOff({ state: "AVAILABLE", reason: "away" })).toBeNull();
  });
  it("rings only for who is at work, and gives work only to who is available", () => {
    expect([isQuiet({ state: "FINISHING" }), isQuiet({ state: "PAUSE" }), isQuiet(null)]).toEqual([false, true, true]);
    expect([takesWork({ state: "AVAILABLE" }), takesWork({ state: "FINISHING" })]).toEqual([true, false]);
  });
  it("adds up what is carried, and shows more than all as all", () => {
    expect(loadOf({ capacity: 12, live: 4, written: 2 })).toEqual({ used: 6, all: 12, live: 1 / 3, full: 0.5 });
    expect(loadOf({ capacity: 12, live: 16, written: 0 })).toMatchObject({ used: 16, live: 1, full: 1 });
    expect(loadOf({ capacity: 0, live: 0, written: 0 }).full).toBe(0);
  });
});
