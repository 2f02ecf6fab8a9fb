// How long to wait before the line is tried again, so that a thousand shoppers do not come back in the same moment.

const FIRST = 500;
const MOST = 15_000;

/** Milliseconds before the next try: 0.5 s doubling to 15 s, the upper half of it by chance. */
export function pause(tries: number, chance: number): number {
  const whole = Math.min(MOST, FIRST * 2 ** Math.min(tries, 10));
  return whole * (0.5 + chance / 2);
}

/** What a closed line means: come back soon, later, as somebody new, or never. */
export type Farewell = "again" | "later" | "anew" | "never";

export function farewell(code: number): Farewell {
  if (code === 4401) return "anew";
  if (code === 4403 || code === 4404) return "never";
  return code === 4429 ? "later" : "again";
}

/** How long one stays away who was told that he is too many. */
export const FLOODED = 30_000;
