import { expect, it } from "vitest";
import { DEAD, isDead, shiftAt, slideAt, STANDS, type Feed } from "./feed";

const heard: Feed = { wall: null, at: 1000, gone: false };

it("calls a feed dead only when nothing was heard for long, never before the first word", () => {
  expect(isDead(heard, 1000 + DEAD)).toBe(false);
  expect(isDead(heard, 1001 + DEAD)).toBe(true);
  expect(isDead({ ...heard, at: null }, 10 * DEAD)).toBe(false);
});

it("shows each slide for as long as the others, and one alone for ever", () => {
  const shown = [0, 1, 2, 3, 4, 5].map((turn) => slideAt(4, turn * STANDS));
  expect(shown).toEqual([0, 1, 2, 3, 0, 1]);
  expect(slideAt(1, 7 * STANDS)).toBe(0);
  expect(slideAt(0, 7 * STANDS)).toBe(0);
});

it("moves the picture a little every ten minutes, and comes back", () => {
  const steps = [0, 1, 2, 3, 4].map((step) => shiftAt(step * 600_000).join());
  expect(new Set(steps).size).toBe(4);
  expect(steps[4]).toBe(steps[0]);
});
