import { describe, expect, it } from "vitest";
import { byHour } from "./heat";

const line = (from: string, key: string, value: number | null) => ({
  from,
  group: { __typename: "FigureGroup" as const, key, name: key },
  figures: [{ kpi: "contacts", value }] as never,
});

describe("a heat map", () => {
  it("adds half-hours up to hours and days to weekdays", () => {
    const found = byHour(
      [
        line("2026-11-16", "18", 3),
        line("2026-11-16", "19", 2),
        line("2026-11-23", "18", 1),
        line("2026-11-22", "47", 4),
        line("2026-11-22", "", 9),
        line("2026-11-22", "12", null),
      ],
      "contacts",
    );
    expect(found.get("1-9")).toBe(6);
    expect(found.get("7-23")).toBe(4);
    expect([...found.values()].reduce((sum, each) => sum + each, 0)).toBe(10);
  });
});
