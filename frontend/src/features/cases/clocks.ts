//! What a clock shows. Time left is business time; the client only counts it down where no closed hours lie ahead.
import { useLingui } from "@lingui/react/macro";
import { graphql, type ResultOf } from "@/lib/graphql";
import { duration, instant } from "@/lib/time";
import { useHourWord } from "@/lib/useDuration";
import type { Standing } from "@/gql/graphql";

export const CLOCK = graphql(`
  fragment ClockFace on Clock {
    id
    kind
    standing
    dueAt
    warnAt
    stoppedAt
    pausedReason
    targetMinutes
    businessSecondsUsed
    businessSecondsLeft
  }
`);

export type ClockFace = ResultOf<typeof CLOCK>;

export type Face = { standing: Standing; used: number; text: string; counting: boolean };

/** The face of a clock at `now`: a running one turns to at risk and late by itself, as the server will say a moment later. */
export function face(clock: ClockFace, now: number, locale: string, zone?: string, hour = "h"): Face {
  const target = clock.targetMinutes * 60;
  const done = clock.stoppedAt !== null || clock.standing === "PAUSED" || clock.standing === "CANCELLED";
  const used = clock.businessSecondsUsed / Math.max(1, target);
  if (done) return { standing: clock.standing, used, text: "", counting: false };
  const wall = (Date.parse(clock.dueAt) - now) / 1000;
  const left = clock.businessSecondsLeft ?? wall;
  const standing = wall < 0 ? "BREACHED" : now >= Date.parse(clock.warnAt) ? "AT_RISK" : clock.standing;
  // Closed hours lie ahead when much more wall time than business time is left: then the date says more than a countdown.
  const gap = wall > 0 && wall - left > 90;
  if (gap) return { standing, used, text: instant(clock.dueAt, "short", locale, zone), counting: false };
  return {
    standing,
    used: 1 - Math.min(wall, target) / Math.max(1, target),
    text: duration(wall, hour),
    counting: true,
  };
}

/** `face` in the reader's language. */
export function useFace(): (clock: ClockFace, now: number, zone?: string) => Face {
  const { i18n } = useLingui();
  const hour = useHourWord();
  return (clock, now, zone) => face(clock, now, i18n.locale, zone, hour);
}
