import { expect, it } from "vitest";
import { telling } from "./fields";

it("leaves out of the log what only the program needs, on every level", () => {
  const change = (field: string) => ({ field, before: null, after: "x" });
  const told = telling(["id", "name", "imap.port", "terms.id", "accent.soft", "state", "revision", ""].map(change));
  expect(told.map(({ field }) => field)).toEqual(["name", "imap.port", "state", ""]);
});
