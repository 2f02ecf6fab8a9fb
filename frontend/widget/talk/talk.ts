// A talk as the visitor has it: what was said, what waits to be sent, who is there. Pure: every frame makes a new value.
// Invariant: a line stands here once, by its number and by the reference under which it was sent.
import type { Chat, Errand, Heard, Line, Refusal } from "../wire/frames.ts";

/** An errand, when it was made, and why the server would not have it. */
export interface Waiting {
  key: string;
  made: number;
  errand: Errand;
  /** Name of the file that goes with it, to be shown until the line comes back. */
  label?: string;
  failed?: Refusal;
}

export interface Talk {
  token: string | null;
  chat: Chat | null;
  lines: Line[];
  unsent: Waiting[];
  /** Number of the last line that came. */
  last: number;
  /** The agent is writing. */
  typing: boolean;
  /** Up to which line the agent has read. */
  heard: number;
  rated: boolean;
  mailed: boolean;
  refused: { field: string | null; code: Refusal } | null;
  /** Words that lost their chat and go into the next one. */
  saved: string;
}

export const SILENT: Talk = {
  token: null,
  chat: null,
  lines: [],
  unsent: [],
  last: 0,
  typing: false,
  heard: 0,
  rated: false,
  mailed: false,
  refused: null,
  saved: "",
};

/** Whether somebody is waiting or being served. */
export const isLive = (chat: Chat | null): boolean => chat !== null && chat.state !== "ended";

/** The words of an errand that a person typed. */
export const wordsOf = (each: Waiting): string => ("text" in each.errand ? each.errand.text : "");

const isWords = (each: Waiting) => each.errand.t === "start" || each.errand.t === "say";

/** What comes in changes the talk. What is not understood changes nothing: an older window meets a newer server. */
export function receive(talk: Talk, frame: Heard): Talk {
  switch (frame.t) {
    case "welcome":
      return meet(turn({ ...talk, token: frame.token, typing: false }, frame.chat), frame.chat);
    case "chat":
      return turn(talk, frame);
    case "line":
      return take(talk, frame);
    case "typing":
      return { ...talk, typing: frame.on };
    case "read":
      return { ...talk, heard: Math.max(talk.heard, frame.seq) };
    case "refused":
      return refuse(talk, frame);
    case "rated":
      return { ...without(talk, "rate"), rated: true };
    case "transcript_sent":
      return { ...without(talk, "transcript"), mailed: true };
    default:
      return talk;
  }
}

/** The chat goes on to another state. A chat that follows an ended one is a new one, with lines of its own. */
function turn(talk: Talk, chat: Chat | null): Talk {
  const fresh = talk.chat?.state === "ended" && isLive(chat);
  const next = fresh ? { ...talk, lines: [], last: 0, heard: 0, rated: false, mailed: false } : talk;
  if (chat?.state !== "ended") return { ...next, chat, typing: next.typing && chat?.state === "talking" };
  return rescue({ ...without(next, "end"), chat, typing: false, rated: next.rated || chat.rated === true });
}

/** After a welcome: lines that belong to a chat which is gone are kept as words for the next one. */
function meet(talk: Talk, chat: Chat | null): Talk {
  if (isLive(chat) || talk.unsent.some((each) => each.errand.t === "start")) return talk;
  return rescue(talk);
}

/** Lines that can no longer be sent become words of the next chat; nothing that was typed is lost. */
export function rescue(talk: Talk): Talk {
  if (talk.unsent.some((each) => each.errand.t === "start")) return talk;
  const lost = talk.unsent.filter((each) => each.errand.t === "say");
  if (lost.length === 0) return talk;
  const saved = [talk.saved, ...lost.map(wordsOf)].filter(Boolean).join("\n");
  return { ...talk, saved, unsent: talk.unsent.filter((each) => !lost.includes(each)) };
}

function take(talk: Talk, frame: Line): Talk {
  const { seq, ref } = frame;
  const unsent = ref ? talk.unsent.filter((each) => each.key !== ref) : talk.unsent;
  const last = Math.max(talk.last, seq);
  const known = talk.lines.some((line) => line.seq === seq || (ref && line.ref === ref));
  if (known) return { ...talk, unsent, last };
  const lines = [...talk.lines, frame].sort((a, b) => a.seq - b.seq);
  const typing = frame.who === "visitor" && talk.typing;
  return {
    ...talk,
    lines,
    unsent,
    last,
    typing,
    heard: frame.who === "agent" ? Math.max(talk.heard, seq) : talk.heard,
  };
}

/** A refusal of a line stays with the line; of a beginning, it goes back to the form with all its words. */
function refuse(talk: Talk, frame: { ref?: string | null; field?: string | null; code: Refusal }): Talk {
  const refused = { field: frame.field ?? null, code: frame.code };
  const found = talk.unsent.find((each) => each.key === frame.ref) ?? null;
  if (frame.code === "TOO_FAST") return talk;
  if (!found) return { ...talk, refused };
  if (found.errand.t === "start") {
    const rest = talk.unsent.filter((each) => each !== found);
    const saved = [talk.saved, ...[found, ...rest].filter(isWords).map(wordsOf)].filter(Boolean).join("\n");
    return { ...talk, refused, saved, unsent: rest.filter((each) => !isWords(each)) };
  }
  if (frame.code === "ENDED") return rescue({ ...talk, refused, chat: { ...talk.chat, state: "ended" } });
  return { ...talk, unsent: talk.unsent.map((each) => (each === found ? { ...each, failed: frame.code } : each)) };
}

function without(talk: Talk, kind: Errand["t"]): Talk {
  return { ...talk, unsent: talk.unsent.filter((each) => each.errand.t !== kind) };
}

/** One more errand at the end of the queue. */
export function put(talk: Talk, errand: Waiting): Talk {
  return { ...talk, unsent: [...talk.unsent, errand], refused: null };
}

/** Takes back what has not been sent. */
export function drop(talk: Talk, key: string): Talk {
  return { ...talk, unsent: talk.unsent.filter((each) => each.key !== key) };
}

/** Who the server knows no longer begins as somebody new; his words come along. */
export function anew(talk: Talk): Talk {
  const kept = rescue({ ...talk, chat: null });
  return { ...SILENT, unsent: kept.unsent.filter(isWords), saved: kept.saved };
}

/** The errand that goes next: the first in order that was not refused. */
export function next(talk: Talk): Waiting | null {
  return talk.unsent.find((each) => !each.failed) ?? null;
}

/** An errand as it goes out. A beginning whose chat is already there goes as a line of it, under the same reference. */
export function frameOf(errand: Errand, chat: Chat | null): Errand {
  if (errand.t !== "start" || !isLive(chat)) return errand;
  return { t: "say", ref: errand.ref, text: errand.text };
}

/** How many lines of the other side came after this one. */
export function unreadAfter(talk: Talk, seen: number): number {
  return talk.lines.filter((line) => line.seq > seen && (line.who === "agent" || line.who === "bot")).length;
}
