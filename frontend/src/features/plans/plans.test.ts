import { expect, test } from "vitest";
import { part, typed } from "./words";

test("what is typed is a whole number, or nothing", () => {
  expect(["12", " 1 200 ", "0"].map(typed)).toEqual([12, 1200, 0]);
  expect(["", "-1", "1.5", "1e9", "12345678901", "many"].map(typed)).toEqual([null, null, null, null, null, null]);
});

test("a part of nothing is not told", () => {
  expect(part(118, 100, "en")).toBe("118%");
  expect(part(5, 0, "en")).toBeNull();
  expect(part(5, null, "en")).toBeNull();
});
