import { describe, expect, it } from "vitest";
import { dayOf, duration, instant, when } from "./time";
import { zonedHour } from "./wall";

describe("duration", () => {
  it("shows minutes and seconds under an hour", () => expect(duration(252)).toBe("04:12"));
  it("shows hours and minutes from an hour on", () => expect(duration(13_200)).toBe("3 h 40"));
  it("takes the reader's word for an hour", () => expect(duration(3600, "год")).toBe("1 год 00"));
  it("marks lateness with a minus sign", () => expect(duration(-22)).toBe("−00:22"));
});

describe("zones", () => {
  it("reads an instant in its zone, not in the browser's", () => {
    expect(instant("2026-11-18T08:15:00Z", "time", "pl", "Europe/Warsaw")).toBe("09:15");
    expect(dayOf("2026-11-17T23:30:00Z", "Europe/Warsaw")).toBe("2026-11-18");
  });
  it("finds eight in the morning on both sides of the clock change", () => {
    const friday = Date.parse("2026-10-23T10:00:00Z");
    expect(new Date(zonedHour(friday, 1, 8, "Europe/Warsaw")).toISOString()).toBe("2026-10-24T06:00:00.000Z");
    expect(new Date(zonedHour(friday, 3, 8, "Europe/Warsaw")).toISOString()).toBe("2026-10-26T07:00:00.000Z");
  });
  it("says only the time for today", () => {
    const now = Date.parse("2026-11-18T10:00:00Z");
    expect(when("2026-11-18T08:15:00Z", now, "pl", "Europe/Warsaw")).toBe("09:15");
    expect(when("2026-11-16T08:15:00Z", now, "pl", "Europe/Warsaw")).toContain("16 lis");
  });
});
