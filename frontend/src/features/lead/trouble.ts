//! The order of the tiles: where the fire is. Pure.
import type { Promised } from "@/features/portal";

export type Troubled = {
  atRisk: number;
  breachedToday: number;
  waiting: number;
  trouble: readonly { state: "OK" | "WARN" | "DOWN" }[];
  deadPoints: readonly unknown[];
  commentsWaiting: number;
};

/** How much a client needs its lead now. Mails that do not come in weigh most, then broken promises, then what is at risk. */
export function weight(tile: Troubled, promises: readonly Pick<Promised, "standing">[]): number {
  const down = tile.trouble.filter((each) => each.state === "DOWN").length;
  const warn = tile.trouble.filter((each) => each.state === "WARN").length;
  const broken = promises.filter((promise) => promise.standing === "BREACHED").length;
  const close = promises.filter((promise) => promise.standing === "AT_RISK").length;
  return (
    down * 10_000 +
    tile.deadPoints.length * 5_000 +
    tile.commentsWaiting * 50 +
    broken * 2_000 +
    close * 500 +
    warn * 300 +
    tile.breachedToday * 20 +
    tile.atRisk * 10 +
    tile.waiting * 0.1
  );
}
