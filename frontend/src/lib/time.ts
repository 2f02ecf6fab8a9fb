//! Time on screens. Deadlines run on the server's clock: every countdown uses `serverNow`, never the client's clock alone.
//! Absent on purpose: business-time arithmetic, which only the server does.
import { useSyncExternalStore } from "react";

let offset = 0;

/** Learns the difference between the server's clock and ours from one answered question. */
export function learnServerTime(serverTime: number, askedAt: number, answeredAt: number): void {
  offset = serverTime - (askedAt + answeredAt) / 2;
}

export function serverNow(): number {
  return Date.now() + offset;
}

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;
let second = Math.floor(Date.now() / 1000);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    second = Math.floor(serverNow() / 1000);
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
}

/** Server time in milliseconds, renewed once a second; one timer serves the whole page. */
export function useNow(): number {
  useSyncExternalStore(subscribe, () => second);
  return serverNow();
}

/** The calendar day in a zone by server time; draws again at midnight, not every second. */
export function useToday(zone?: string): string {
  return useSyncExternalStore(subscribe, () => dayOf(serverNow(), zone));
}

/** Whole seconds until a moment of the server's clock; nothing is drawn any more once it has passed. */
export function useSecondsTo(at: string): number {
  const moment = Date.parse(at);
  return useSyncExternalStore(subscribe, () => Math.max(0, Math.ceil((moment - serverNow()) / 1000)));
}

/** Whether a moment still lies ahead; draws again only when it has come. None lies ahead of nobody. */
export function useAhead(at: string | null): boolean {
  return useSyncExternalStore(subscribe, () => at !== null && Date.parse(at) > serverNow());
}

/** A moment as briefly as it is clear; draws again only when the words change. */
export function useWhen(at: string, locale: string, zone?: string): string {
  return useSyncExternalStore(subscribe, () => when(at, serverNow(), locale, zone));
}

/** Seconds since a moment of this browser's own clock, renewed with `useNow`. */
export function useSince(at: number | null): number {
  useSyncExternalStore(subscribe, () => second);
  return at === null ? 0 : Math.max(0, second - Math.floor((at + offset) / 1000));
}

/** `04:12` under an hour, `3 h 40` above, `−00:22` when late. `hour` is the reader's short word for an hour. */
export function duration(seconds: number, hour = "h"): string {
  const sign = seconds < 0 ? "−" : "";
  const whole = Math.abs(Math.trunc(seconds));
  const two = (value: number) => String(value).padStart(2, "0");
  if (whole < 3600) return `${sign}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
  const hours = Math.floor(whole / 3600);
  return `${sign}${hours} ${hour} ${two(Math.floor((whole % 3600) / 60))}`;
}

type Style = "near" | "time" | "day" | "short" | "full" | "month" | "weekday";

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  near: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  time: { hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "long" },
  short: { weekday: "short", hour: "2-digit", minute: "2-digit" },
  full: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  month: { month: "long", year: "numeric" },
  weekday: { weekday: "short" },
};

/** An instant in a zone, in the reader's language. */
export function instant(at: string | number, style: Style, locale: string, zone?: string): string {
  return formatter(locale, style, zone).format(new Date(at));
}

/** A moment as briefly as it is clear: the time today, day and time within a year, the date before. */
export function when(at: string, now: number, locale: string, zone?: string): string {
  if (dayOf(at, zone) === dayOf(now, zone)) return instant(at, "time", locale, zone);
  return instant(at, Math.abs(now - Date.parse(at)) < 300 * 86_400_000 ? "near" : "full", locale, zone);
}

/** A calendar date (YYYY-MM-DD), which has no zone. */
export function date(day: string, style: "day" | "month" | "weekday", locale: string): string {
  return formatter(locale, style, "UTC").format(new Date(`${day}T12:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, style: Style, zone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${zone ?? ""}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...STYLES[style], ...(zone ? { timeZone: zone } : {}) });
    formatters.set(key, made);
  }
  return made;
}

const days = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone, for day separators. */
export function dayOf(at: string | number, zone?: string): string {
  const key = zone ?? "";
  let made = days.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat("sv-SE", { ...(zone ? { timeZone: zone } : {}), dateStyle: "short" });
    days.set(key, made);
  }
  return made.format(new Date(at));
}
