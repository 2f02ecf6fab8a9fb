//! What a wall screen is told, asked for again and again by its token alone.
import { useEffect, useState } from "react";

export type Tile = {
  code: "waiting" | "longest" | "late" | "in_time" | "promises" | "people";
  channel: "chat" | "email" | null;
  value: number | null;
  unit: "count" | "seconds" | "share";
  target: number | null;
  standing: "good" | "risk" | "late" | "none";
};
export type Slide = {
  client: { name: string; colour: number } | null;
  verdict: { standing: "good" | "risk" | "late"; late: number };
  tiles: Tile[];
};
export type Wall = { asOf: string; name: string; language: string; slides: Slide[] };
/** `gone`: the screen was switched off, or never was. `at`: when this browser heard last. */
export type Feed = { wall: Wall | null; at: number | null; gone: boolean };

const EVERY = 5000;
/** So long after the last word the feed counts as dead. */
export const DEAD = 20_000;
/** For so long a slide stands. */
export const STANDS = 15_000;

/** Whether what is shown is no longer of now. */
export const isDead = (feed: Feed, now: number) => feed.at !== null && now - feed.at > DEAD;

/** Which slide stands at a moment. */
export const slideAt = (slides: number, now: number) => (slides < 2 ? 0 : Math.floor(now / STANDS) % slides);

/** How far the picture is moved at a moment, so that nothing burns in: one step in ten minutes. */
export const shiftAt = (now: number) => {
  const step = Math.floor(now / 600_000) % 4;
  return [(step % 2) * 4, Math.floor(step / 2) * 4] as const;
};

/** Asks every five seconds. What was heard stays until something newer is. */
export function useFeed(token: string): Feed {
  const [feed, setFeed] = useState<Feed>({ wall: null, at: null, gone: false });
  useEffect(() => {
    let over = false;
    async function ask() {
      const answer = await fetch(`/tv/${encodeURIComponent(token)}/state.json`, { credentials: "omit" }).catch(
        () => null,
      );
      if (over || !answer) return;
      if (answer.status === 404) setFeed((before) => ({ ...before, wall: null, gone: true }));
      if (!answer.ok) return;
      const wall = (await answer.json()) as Wall;
      if (!over) setFeed({ wall, at: Date.now(), gone: false });
    }
    void ask();
    const timer = setInterval(() => void ask(), EVERY);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [token]);
  return feed;
}

/** Keeps the screen lit while the page is seen. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    const keep = async () => {
      if (document.visibilityState === "visible") lock = await navigator.wakeLock.request("screen").catch(() => null);
    };
    void keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      void lock?.release();
    };
  }, []);
}
