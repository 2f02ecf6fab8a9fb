import { describe, expect, it } from "vitest";
import { figuresSearch, wanted } from "./search";
import { change, daysOf, shown } from "./values";

describe("figures", () => {
  it("are told in their units, and a dash where there is nothing", () => {
    expect(shown(9147, "SHARE", "en")).toBe("91.5%");
    expect(shown(754_000_000, "TIME", "en")).toBe("12:34");
    expect(shown(1600, "NUMBER", "en")).toBe("1.6");
    expect(shown(12_345, "COUNT", "en")).toBe("12,345");
    expect(shown(null, "SHARE", "en")).toBe("–");
  });

  it("are compared in points, or in their unit", () => {
    expect(change(9147, 9500, "SHARE", "en")).toBe("−3.5");
    expect(change(12, 10, "COUNT", "en")).toBe("+2");
    expect(change(12, null, "COUNT", "en")).toBe("");
    expect(change(12, 12, "COUNT", "en")).toBe("");
  });

  it("name a day with its weekday, and several as briefly as is clear", () => {
    expect(daysOf({ from: "2026-10-05", until: "2026-10-05" }, "en")).toBe("Mon, Oct 5");
    expect(daysOf({ from: "2026-10-05", until: "2026-10-11" }, "en").replace(/\s/g, "")).toBe("Oct5–11");
  });

  it("are asked for as the address says, or this month day by day", () => {
    const found = figuresSearch({
      from: "2026-10-01",
      until: "x",
      by: "WEEK",
      kpis: "contacts,backlog",
      project: "yes",
    });
    expect(found).toEqual({ from: "2026-10-01", by: "WEEK", kpis: "contacts,backlog", project: "yes" });
    expect(wanted(found, "2026-11-22")).toMatchObject({ until: "2026-11-22", byProject: true, byChannel: false });
    expect(wanted(figuresSearch({ kpis: "DROP TABLE" }), "2026-11-22")).toMatchObject({
      from: "2026-11-01",
      by: "DAY",
    });
  });
});
