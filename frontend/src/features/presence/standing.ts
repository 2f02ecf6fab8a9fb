//! What a presence means for the screens. Pure.
import type { Presence } from "./documents";

type Stands = Pick<Presence, "state" | "reason" | "since" | "until">;

/** The desk may give this person something. */
export const takesWork = (presence: Pick<Stands, "state"> | null | undefined) => presence?.state === "AVAILABLE";

/** Nothing rings for the ear: a break, training, or not here. */
export const isQuiet = (presence: Pick<Stands, "state"> | null | undefined) =>
  presence?.state !== "AVAILABLE" && presence?.state !== "FINISHING";

/** The system took the person off: he did not answer, or his browser was gone. Shown loudly, with one way back. */
export function takenOff(presence: Pick<Stands, "state" | "reason">): "not_answering" | "away" | null {
  const { reason } = presence;
  return presence.state === "PAUSE" && (reason === "not_answering" || reason === "away") ? reason : null;
}

/** The seconds beside the state: a break with an end counts down and goes on below zero, everything else counts up. */
export function clockOf(presence: Stands, now: number): { seconds: number; over: boolean } {
  if (presence.until === null)
    return { seconds: Math.max(0, Math.floor((now - Date.parse(presence.since)) / 1000)), over: false };
  const left = Math.ceil((Date.parse(presence.until) - now) / 1000);
  return { seconds: left, over: left < 0 };
}

/** What a person may carry, and how much of it is in hand, in points; more than all is shown as all. */
export function loadOf(presence: Pick<Presence, "capacity" | "live" | "written">) {
  const used = presence.live + presence.written;
  const share = (points: number) => Math.min(1, points / Math.max(1, presence.capacity));
  return { used, all: presence.capacity, live: share(presence.live), full: share(used) };
}
