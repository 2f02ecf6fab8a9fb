import { expect, test } from "vitest";
import { difference } from "./scale";

test("amounts are taken from each other in one currency only", () => {
  expect(difference("12.50 PLN", "2.25 PLN")).toBe("10.25 PLN");
  expect(difference("3 JPY", "5 JPY")).toBe("-2 JPY");
  expect(difference("1.00 PLN", "1.00 EUR")).toBeNull();
  expect(difference("x", "1.00 EUR")).toBeNull();
});
