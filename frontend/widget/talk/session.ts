// The line to the server: joins, says hello, sends what waits one by one, and comes back when the line is lost.
// Invariant: an errand leaves the queue only when the server has said that it has it, or will not have it.
import { farewell, FLOODED, pause } from "../wire/backoff.ts";
import type { Aside, Errand, Heard, Hello, Said } from "../wire/frames.ts";
import * as talks from "./talk.ts";
import type { Talk } from "./talk.ts";

/** An open line. What it hears and how it ends it tells by the two functions that it was given. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface Outside {
  dial(opened: () => void, heard: (text: string) => void, closed: (code: number) => void): Wire;
  hello(token: string | null, after: number): Hello;
  /** Told after each change: what was, what is, and the frame that did it. */
  changed(talk: Talk, before: Talk, frame: Heard | null): void;
  later(run: () => void, milliseconds: number): number;
  cancel(timer: number): void;
  chance(): number;
}

/** How the line is: not wanted, on the way, there, or refused for good. */
export type Line = "off" | "joining" | "on" | "never";

const BEAT = 25_000;
const PATIENCE = 10_000;
const TOO_FAST = 3000;

export type Session = ReturnType<typeof session>;

export function session(out: Outside, begin: Talk) {
  let talk = begin;
  let line: Line = "off";
  let wire: Wire | null = null;
  let tries = 0;
  /** The errand that was sent and not yet answered. */
  let flying: string | null = null;
  const timers: Partial<Record<"retry" | "silence" | "beat" | "slower", number>> = {};

  const stop = (name: keyof typeof timers) => timers[name] !== undefined && out.cancel(timers[name]);
  const start = (name: keyof typeof timers, run: () => void, after: number) => {
    stop(name);
    timers[name] = out.later(run, after);
  };

  function set(next: Talk, frame: Heard | null = null) {
    const before = talk;
    talk = next;
    out.changed(talk, before, frame);
  }

  function join() {
    if (wire || line === "never") return;
    line = "joining";
    stop("retry");
    let mine: Wire | null = null;
    const here = () => wire === mine;
    mine = out.dial(
      () => here() && say(out.hello(talk.token, talk.last)),
      (text) => here() && hear(text),
      (code) => here() && lost(code),
    );
    wire = mine;
    // A line that neither opens nor ends is given up as one that is lost.
    start("silence", hangUp, PATIENCE);
  }

  function hear(text: string) {
    const frame = frameIn(text);
    if (!frame) return;
    stop("silence");
    if (frame.t === "welcome") {
      line = "on";
      tries = 0;
      beat();
    }
    if (frame.t === "refused") refused(frame);
    const before = talk;
    set(talks.receive(talk, frame), frame);
    // Somebody began anew in another window: its lines are asked for from the first.
    if (before.chat?.state === "ended" && talks.isLive(talk.chat) && !before.unsent.length) return hangUp();
    push();
  }

  function refused(frame: Heard & { t: "refused" }) {
    if (frame.code === "TOO_FAST") {
      start("slower", () => ((flying = null), push()), TOO_FAST);
      return;
    }
    if (!frame.ref && flying) talk = talks.drop(talk, flying);
  }

  /** Sends the next errand when the one before was answered. */
  function push() {
    if (flying && !talk.unsent.some((each) => each.key === flying && !each.failed)) flying = null;
    const next = talks.next(talk);
    if (line !== "on" || flying || !next) return;
    flying = next.key;
    say(talks.frameOf(next.errand, talk.chat));
    start("silence", hangUp, PATIENCE);
  }

  function say(frame: Said) {
    wire?.send(JSON.stringify(frame));
  }

  function beat() {
    start(
      "beat",
      () => {
        say({ t: "ping" });
        start("silence", hangUp, PATIENCE);
        beat();
      },
      BEAT,
    );
  }

  /** Lets the line go and dials anew. */
  function hangUp() {
    const old = wire;
    lost(1006);
    old?.close();
  }

  function lost(code: number) {
    wire = null;
    stop("silence");
    stop("beat");
    stop("slower");
    const what = farewell(code);
    // A frame that the server cannot read would be sent for ever.
    if (code === 4400 && flying) {
      const broken = flying;
      talk = { ...talk, unsent: talk.unsent.map((each) => (each.key === broken ? { ...each, failed: "BAD" } : each)) };
    }
    flying = null;
    if (what === "anew") talk = talks.anew(talk);
    line = what === "never" ? "never" : "joining";
    if (line === "joining") start("retry", join, what === "later" ? FLOODED : pause(tries, out.chance()));
    tries += 1;
    set({ ...talk, typing: false });
  }

  return {
    talk: () => talk,
    line: () => line,
    /** Opens the line and keeps it. */
    join: () => line === "off" && join(),
    /** Tries at once: the network is back. */
    hurry() {
      if (line !== "joining" || wire) return;
      tries = 0;
      join();
    },
    /** Lets go of the line for good. */
    leave() {
      const old = wire;
      wire = null;
      for (const name of ["retry", "silence", "beat", "slower"] as const) stop(name);
      line = line === "never" ? "never" : "off";
      flying = null;
      old?.close();
    },
    put(errand: Errand, key: string, made: number, label?: string) {
      set(talks.put(talk, { key, made, errand, ...(label ? { label } : {}) }));
      push();
    },
    drop(key: string) {
      set(talks.drop(talk, key));
      push();
    },
    mention(frame: Aside) {
      if (line === "on") say(frame);
    },
    set,
  };
}

/** What a text says, or nothing: a frame that cannot be read is not heard. */
function frameIn(text: string): Heard | null {
  try {
    const frame = JSON.parse(text) as Heard | null;
    if (frame?.t === "line" && (!Number.isInteger(frame.seq) || typeof frame.text !== "string")) return null;
    return frame && typeof frame.t === "string" ? frame : null;
  } catch {
    return null;
  }
}
