// @vitest-environment node
// Whatever happens to the line: no word is lost, none stands twice, and all stand in the order in which they were typed.
// The other side is a model of its own: it knows the words of the wire and nothing of the window.
import { describe, expect, it } from "vitest";
import { keep, type Shelf } from "./keep.ts";
import { type Outside, session, type Wire } from "./session.ts";
import { SILENT, type Talk } from "./talk.ts";

/** Chance that can be had again. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A clock that goes only when it is told to. */
class Clock {
  now = 0;
  private due: { at: number; id: number; run: () => void }[] = [];
  private ids = 0;
  later = (run: () => void, milliseconds: number) => {
    this.due.push({ at: this.now + milliseconds, id: ++this.ids, run });
    return this.ids;
  };
  cancel = (id: number) => {
    this.due = this.due.filter((each) => each.id !== id);
  };
  /** Lets time pass, doing in order what falls due. */
  pass(milliseconds: number) {
    const end = this.now + milliseconds;
    for (;;) {
      const first = this.due.toSorted((a, b) => a.at - b.at || a.id - b.id).at(0);
      if (!first || first.at > end) break;
      this.cancel(first.id);
      this.now = first.at;
      first.run();
    }
    this.now = end;
  }
}

type Said = Record<string, unknown> & { t: string; ref?: string; text?: string; after?: number };
interface Written {
  seq: number;
  who: string;
  text: string;
  ref?: string;
}

/** The server: one visitor, one chat, and a network between that loses whatever is on its way when it is cut. */
class Server {
  written: Written[] = [];
  chat = false;
  down = false;
  private line: { heard: (text: string) => void; closed: (code: number) => void } | null = null;

  constructor(
    private clock: Clock,
    private chance: () => number,
  ) {}

  dial = (opened: () => void, heard: (text: string) => void, closed: (code: number) => void): Wire => {
    const line = { heard, closed };
    this.clock.later(() => {
      if (this.down) return closed(1006);
      this.line = line;
      opened();
    }, this.delay());
    let last = 0;
    return {
      // Frames of one line never overtake one another.
      send: (text) => {
        last = Math.max(last + 1, this.clock.now + this.delay());
        this.clock.later(() => this.line === line && this.take(JSON.parse(text) as Said), last - this.clock.now);
      },
      close: () => {
        if (this.line === line) this.line = null;
      },
    };
  };

  private delay = () => 1 + Math.floor(this.chance() * 200);
  private out = 0;

  private tell(frame: object) {
    const { line } = this;
    this.out = Math.max(this.out + 1, this.clock.now + this.delay());
    this.clock.later(() => this.line === line && line?.heard(JSON.stringify(frame)), this.out - this.clock.now);
  }

  private write(who: string, text: string, ref?: string) {
    const line = { seq: this.written.length + 1, who, text, ...(ref ? { ref } : {}) };
    this.written.push(line);
    this.tell({ t: "line", at: "2026-11-16T10:00:00Z", ...line });
  }

  private take(frame: Said) {
    if (frame.t === "hello") {
      this.tell({ t: "welcome", token: "T", standing: {}, chat: this.chat ? { state: "talking" } : null });
      for (const line of this.written) if (line.seq > (frame.after ?? 0)) this.tell({ t: "line", at: "", ...line });
    }
    if (frame.t === "ping") this.tell({ t: "pong" });
    if (frame.t !== "start" && frame.t !== "say") return;
    if (frame.t === "say" && !this.chat) return this.tell({ t: "refused", ref: frame.ref, code: "BAD" });
    // A window that was given no answer asks again; what was written under a reference is written.
    if (this.written.some((line) => line.ref === frame.ref)) return;
    if (this.chance() < 0.1) return this.tell({ t: "refused", ref: frame.ref, code: "TOO_FAST" });
    if (frame.t === "start") this.chat = true;
    const first = this.chance() < 0.5;
    if (frame.t === "start" && first) this.tell({ t: "chat", state: "talking" });
    this.write("visitor", frame.text ?? "", frame.ref);
    if (frame.t === "start" && !first) this.tell({ t: "chat", state: "talking" });
  }

  answer = (text: string) => this.chat && this.write("agent", text);

  cut(code = 1006) {
    const { line } = this;
    this.line = null;
    line?.closed(code);
  }

  /** The network swallows everything and says nothing. */
  swallow() {
    this.line = null;
  }
}

function shelf(): Shelf {
  const all = new Map<string, string>();
  return {
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, text) => void all.set(name, text),
    removeItem: (name) => void all.delete(name),
    key: (at) => [...all.keys()][at] ?? null,
    get length() {
      return all.size;
    },
  };
}

/** One page of the visitor: what it shows after every change is looked at. */
function load(server: Server, clock: Clock, chance: () => number, place: Shelf) {
  const kept = keep(place, "k");
  const outside: Outside = {
    dial: server.dial,
    hello: (token, after) => ({
      t: "hello",
      v: 1,
      ...(token ? { token } : {}),
      lang: "pl",
      visit: "v",
      page: { url: "", title: "" },
      ...(after ? { after } : {}),
    }),
    changed(talk: Talk, before: Talk) {
      kept.errands(talk.unsent, before.unsent);
      kept.put({ token: talk.token });
      const shown = [...talk.lines.flatMap((line) => line.ref ?? []), ...talk.unsent.map((each) => each.key)];
      expect(shown).toEqual([...new Set(shown)]);
      expect(new Set(talk.lines.map((line) => line.seq)).size).toBe(talk.lines.length);
    },
    later: clock.later,
    cancel: clock.cancel,
    chance,
  };
  kept.agree();
  const page = session(outside, { ...SILENT, token: kept.get().token ?? null, unsent: kept.waiting() });
  page.join();
  return page;
}

function storm(seed: number) {
  const chance = dice(seed);
  const clock = new Clock();
  const server = new Server(clock, chance);
  const place = shelf();
  let page = load(server, clock, chance, place);
  const typed: string[] = [];
  const type = () => {
    const text = `${typed.length}`;
    const ref = `r${text}`;
    page.put(typed.length ? { t: "say", ref, text } : { t: "start", ref, text, consent: true }, ref, typed.length);
    typed.push(text);
  };
  for (let at = 0; at < 60; at++) {
    const what = Math.floor(chance() * 9);
    if (what < 3) type();
    else if (what === 3) server.cut([1006, 1001, 1012, 4408][Math.floor(chance() * 4)]);
    else if (what === 4) server.swallow();
    else if (what === 5) server.answer(`a${at}`);
    else if (what === 6) server.down = !server.down;
    else if (what === 7) page.hurry();
    else {
      page.leave();
      server.cut();
      page = load(server, clock, chance, place);
    }
    clock.pass(Math.floor(chance() * 3000));
  }
  server.down = false;
  clock.pass(180_000);
  return { server, page, typed, place };
}

describe("a line that breaks at any moment", () => {
  it("loses nothing, doubles nothing, and keeps the order: 200 storms", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { server, page, typed, place } = storm(seed);
      const own = server.written.filter((line) => line.who === "visitor").map((line) => line.text);
      expect(own, `storm ${seed}: what the server has`).toEqual(typed);
      expect(page.talk().unsent, `storm ${seed}: what still waits`).toEqual([]);
      const shown = page.talk().lines.map((line) => line.text);
      expect(shown, `storm ${seed}: what is shown`).toEqual(server.written.map((line) => line.text));
      expect(place.length, `storm ${seed}: what is kept`).toBe(1);
    }
  });
});
