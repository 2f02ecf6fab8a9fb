import { describe, expect, test } from "vitest";
import { instantIn, numbersOf } from "./words";

describe("a moment of the shop's clock", () => {
  test("is an instant by the zone, in summer and in winter", () => {
    expect(instantIn("Europe/Warsaw", "2026-07-01T08:00")).toBe("2026-07-01T06:00:00.000Z");
    expect(instantIn("Europe/Warsaw", "2026-11-01T08:00")).toBe("2026-11-01T07:00:00.000Z");
  });
  test("stands right on both sides of a change of clocks", () => {
    expect(instantIn("Europe/Warsaw", "2026-10-25T01:30")).toBe("2026-10-24T23:30:00.000Z");
    expect(instantIn("Europe/Warsaw", "2026-10-25T03:30")).toBe("2026-10-25T02:30:00.000Z");
    expect(instantIn("Europe/Warsaw", "2026-03-29T03:30")).toBe("2026-03-29T01:30:00.000Z");
  });
  test("is nothing where nothing was picked", () => {
    expect(instantIn("Europe/Warsaw", "")).toBeNull();
    expect(instantIn("Europe/Warsaw", "yesterday")).toBeNull();
  });
});

test("numbers of cases are read however they were put down", () => {
  expect(numbersOf(" LS-12, ls-13;14\n15 ")).toEqual(["LS-12", "ls-13", "14", "15"]);
  expect(numbersOf(" ,; ")).toEqual([]);
});
