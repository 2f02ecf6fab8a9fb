import { describe, expect, it } from "vitest";
import { face, type ClockFace } from "./clocks";
import { caseFilter, caseSearch, filtersSet } from "./filters";

const NOW = Date.parse("2026-11-18T10:00:00Z");
const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

function clock(more: Partial<ClockFace>): ClockFace {
  return {
    __typename: "Clock",
    id: "1",
    kind: "FIRST_REPLY",
    standing: "RUNNING",
    dueAt: at(60),
    warnAt: at(30),
    stoppedAt: null,
    pausedReason: null,
    targetMinutes: 240,
    businessSecondsUsed: 10_800,
    businessSecondsLeft: 3600,
    ...more,
  } as ClockFace;
}

describe("the face of a clock", () => {
  it("counts down in open hours", () =>
    expect(face(clock({}), NOW, "en")).toMatchObject({ standing: "RUNNING", text: "1 h 00", counting: true }));
  it("turns to at risk and late by itself", () => {
    expect(face(clock({}), NOW + 31 * 60_000, "en").standing).toBe("AT_RISK");
    expect(face(clock({}), NOW + 61 * 60_000, "en")).toMatchObject({ standing: "BREACHED", text: "−01:00" });
  });
  it("shows the date when closed hours lie ahead, and never counts them", () => {
    const tomorrow = face(
      clock({ dueAt: at(1200), warnAt: at(1100), businessSecondsLeft: 3600 }),
      NOW,
      "en",
      "Europe/Warsaw",
    );
    expect(tomorrow).toMatchObject({ counting: false, text: "Thu 07:00 AM" });
  });
  it("keeps the standing of a stopped clock", () => {
    expect(face(clock({ standing: "MET", stoppedAt: at(-5), businessSecondsLeft: null }), NOW, "en")).toMatchObject({
      standing: "MET",
      text: "",
    });
  });
});

describe("filters in the address", () => {
  it("leaves out what is not understood", () =>
    expect(caseSearch({ state: "NONSENSE", q: " ", tag: 42, who: "me" })).toEqual({ tag: "42", who: "me" }));
  it("lists open and pending cases when no state is chosen", () => {
    expect(caseFilter({})).toEqual({ states: ["OPEN", "PENDING"], order: "DUE" });
    expect(caseFilter({ who: "nobody", client: "c" })).toMatchObject({ unassigned: true, clients: ["c"] });
  });
  it("counts filters apart from order and words", () =>
    expect(filtersSet({ q: "x", order: "CHANGED", tag: "y" })).toBe(1));
});
