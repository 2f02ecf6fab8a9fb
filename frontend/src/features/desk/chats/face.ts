//! How a chat stands: the promise of the first answer while it is due, after that how long the visitor has waited for us. Pure.
import type { StandingName } from "@/ui/Standing";
import type { MyChat } from "./documents";

/** From so many seconds of silence on it is a risk, and late. */
export const RISK = 30;
export const LATE = 60;
/** The share of a promise at which it becomes a risk. */
export const WARN = 2 / 3;

type Stands = Pick<
  MyChat,
  "state" | "since" | "dueAt" | "answeredAt" | "afterWorkAt" | "unanswered" | "unansweredSince"
>;

export type ChatFace = {
  /** `due`: the first answer; `waits`: the visitor waits for us; `after`: work after it; `quiet`: we wait for him. */
  kind: "due" | "waits" | "after" | "quiet";
  standing: StandingName;
  /** Used share, 0 to 1. */
  used: number;
  /** Left of a promise, else passed; none while nothing runs. */
  seconds: number | null;
};

const since = (at: string, now: number) => Math.max(0, Math.floor((now - Date.parse(at)) / 1000));

export function faceOf(chat: Stands, now: number): ChatFace {
  if (chat.state === "OVER") return { kind: "quiet", standing: "MET", used: 0, seconds: null };
  if (chat.state === "AFTER_WORK") {
    const seconds = chat.afterWorkAt ? since(chat.afterWorkAt, now) : 0;
    return { kind: "after", standing: "PAUSED", used: 1, seconds };
  }
  if (chat.answeredAt === null && chat.dueAt !== null) {
    const all = Math.max(1, (Date.parse(chat.dueAt) - Date.parse(chat.since)) / 1000);
    const left = (Date.parse(chat.dueAt) - now) / 1000;
    const used = 1 - Math.min(all, left) / all;
    const standing = left < 0 ? "BREACHED" : used >= WARN ? "AT_RISK" : "RUNNING";
    return { kind: "due", standing, used: Math.min(1, used), seconds: Math.ceil(left) };
  }
  if (chat.unanswered > 0 && chat.unansweredSince !== null) {
    const seconds = since(chat.unansweredSince, now);
    const standing = seconds >= LATE ? "BREACHED" : seconds >= RISK ? "AT_RISK" : "RUNNING";
    return { kind: "waits", standing, used: Math.min(1, seconds / LATE), seconds };
  }
  return { kind: "quiet", standing: "MET", used: 0, seconds: null };
}

/** The chat after `open`: the one that waits longest for us, else simply the next. */
export function nextChat<T extends Stands & { id: string }>(
  chats: readonly T[],
  open: string | undefined,
): T | undefined {
  const others = chats.filter((each) => each.id !== open);
  const waiting = others
    .filter((each) => each.unanswered > 0 && each.unansweredSince !== null && each.state === "TALKING")
    .toSorted((a, b) => Date.parse(a.unansweredSince ?? "") - Date.parse(b.unansweredSince ?? ""));
  if (waiting[0]) return waiting[0];
  const at = chats.findIndex((each) => each.id === open);
  return others.length > 0 ? chats[(at + 1) % chats.length] : undefined;
}
