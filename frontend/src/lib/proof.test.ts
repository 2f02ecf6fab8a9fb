import { afterEach, expect, test } from "vitest";
import { onProof, proveAgain } from "./proof";

afterEach(() => onProof(null));

test("of changes refused at the same time one question is asked and all wait for it", async () => {
  let asked = 0;
  let give: (proved: boolean) => void = () => {};
  onProof(() => {
    asked += 1;
    return new Promise((resolve) => {
      give = resolve;
    });
  });

  const both = Promise.all([proveAgain(), proveAgain()]);
  give(true);

  expect(await both).toEqual([true, true]);
  expect(asked).toBe(1);
  void proveAgain();
  expect(asked).toBe(2);
});

test("where nobody can ask, nothing is proved", async () => {
  expect(await proveAgain()).toBe(false);
});
