// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Heard, Line, Standing } from "../wire/frames.ts";
import { anew, drop, frameOf, next, put, receive, SILENT, type Talk, unreadAfter, type Waiting } from "./talk.ts";

const STANDING = {} as Standing;
const TALKING = { state: "talking", agent: { name: "Ola", initials: "O" } } as const;
const line = (seq: number, more: Partial<Line> = {}): Heard => ({
  t: "line",
  seq,
  who: "agent",
  text: `${seq}`,
  at: "2026-11-16T10:00:00Z",
  ...more,
});
const say = (key: string): Waiting => ({ key, made: 1, errand: { t: "say", ref: key, text: `words ${key}` } });
const start = (key: string): Waiting => ({
  key,
  made: 0,
  errand: { t: "start", ref: key, text: `first ${key}`, consent: true },
});
const after = (frames: Heard[], talk: Talk = SILENT) => frames.reduce(receive, talk);
const keys = (talk: Talk) => talk.unsent.map((each) => each.key);

describe("a line", () => {
  it("stands by its number, whenever it came", () => {
    expect(after([line(2), line(1), line(3)]).lines.map((each) => each.seq)).toEqual([1, 2, 3]);
  });

  it("stands once, by its number and by its reference", () => {
    const talk = after([
      line(1),
      line(1),
      line(2, { who: "visitor", ref: "a" }),
      line(3, { who: "visitor", ref: "a" }),
    ]);
    expect(talk.lines.map((each) => each.seq)).toEqual([1, 2]);
    expect(talk.last).toBe(3);
  });

  it("of one's own is the receipt of what waited", () => {
    const talk = put(put(SILENT, say("a")), say("b"));
    expect(keys(receive(talk, line(1, { who: "visitor", ref: "a" })))).toEqual(["b"]);
  });

  it("of the agent ends his typing and tells that he has read what stood before", () => {
    const talk = after([{ t: "typing", on: true }, line(4)]);
    expect([talk.typing, talk.heard]).toEqual([false, 4]);
  });

  it("counts as unread when it is of the other side", () => {
    const talk = after([
      line(1),
      line(2, { who: "visitor", ref: "a" }),
      line(3, { who: "bot" }),
      line(4, { who: "system" }),
    ]);
    expect([unreadAfter(talk, 0), unreadAfter(talk, 1), unreadAfter(talk, 4)]).toEqual([2, 1, 0]);
  });
});

describe("frames", () => {
  it("welcome brings the token and the chat", () => {
    const talk = receive(SILENT, { t: "welcome", token: "T", standing: STANDING, chat: TALKING });
    expect([talk.token, talk.chat?.state]).toEqual(["T", "talking"]);
  });

  it("typing, read, rated, transcript_sent each say one thing", () => {
    const talk = after([
      { t: "typing", on: true },
      { t: "read", seq: 3 },
      { t: "read", seq: 2 },
      { t: "rated" },
      { t: "transcript_sent" },
    ]);
    expect([talk.typing, talk.heard, talk.rated, talk.mailed]).toEqual([true, 3, true, true]);
  });

  it("a pong and what is not known change nothing", () => {
    expect(receive(SILENT, { t: "pong" })).toBe(SILENT);
    expect(receive(SILENT, { t: "later" } as unknown as Heard)).toBe(SILENT);
  });

  it("a new chat after an ended one has lines of its own", () => {
    const talk = after([
      { t: "chat", ...TALKING },
      line(1),
      { t: "chat", state: "ended", rated: true },
      { t: "chat", state: "waiting" },
    ]);
    expect([talk.lines, talk.last, talk.rated]).toEqual([[], 0, false]);
  });

  it("an end takes the wish to end with it and keeps unsent words for the next talk", () => {
    const end: Waiting = { key: "e", made: 2, errand: { t: "end" } };
    const talk = after([{ t: "chat", ...TALKING }], put(put(SILENT, say("a")), end));
    const ended = receive(talk, { t: "chat", state: "ended", ended_by: "idle" });
    expect([keys(ended), ended.saved]).toEqual([[], "words a"]);
  });
});

describe("a refusal", () => {
  const waiting = put(put(SILENT, say("a")), say("b"));

  it.each(["TOO_LONG", "FILE", "BAD"] as const)("%s stays with its line and lets the others pass", (code) => {
    const talk = receive(waiting, { t: "refused", ref: "a", code });
    expect(talk.unsent[0]?.failed).toBe(code);
    expect(next(talk)?.key).toBe("b");
    expect(keys(drop(talk, "a"))).toEqual(["b"]);
  });

  it("TOO_FAST changes nothing: the line is tried again", () => {
    expect(receive(waiting, { t: "refused", ref: "a", code: "TOO_FAST" })).toBe(waiting);
  });

  it("ENDED gives all words back", () => {
    const talk = receive({ ...waiting, chat: TALKING }, { t: "refused", ref: "a", code: "ENDED" });
    expect([talk.chat?.state, talk.saved, keys(talk)]).toEqual(["ended", "words a\nwords b", []]);
  });

  it.each(["NOT_STAFFED", "CONSENT", "BAD"] as const)("%s of a beginning gives its words back to the form", (code) => {
    const talk = receive(put(put(SILENT, start("s")), say("a")), { t: "refused", ref: "s", field: "email", code });
    expect([talk.saved, keys(talk), talk.refused]).toEqual(["first s\nwords a", [], { field: "email", code }]);
  });

  it("IDENTITY without a reference is only told", () => {
    expect(receive(waiting, { t: "refused", code: "IDENTITY" }).refused).toEqual({ field: null, code: "IDENTITY" });
  });
});

describe("what waits", () => {
  it("goes as a line when the chat it would begin is there", () => {
    expect(frameOf(start("s").errand, TALKING)).toEqual({ t: "say", ref: "s", text: "first s" });
    expect(frameOf(start("s").errand, { state: "ended" }).t).toBe("start");
  });

  it("begins anew with all words when the server does not know the visitor", () => {
    const lost = anew({ ...put(SILENT, say("a")), token: "T", chat: TALKING, last: 9 });
    expect([lost.token, lost.last, lost.saved]).toEqual([null, 0, "words a"]);
    expect(keys(anew(put(put(SILENT, start("s")), say("a"))))).toEqual(["s", "a"]);
  });

  it("is given back when the welcome knows of no chat", () => {
    const talk = receive(put(SILENT, say("a")), { t: "welcome", token: "T", standing: STANDING, chat: null });
    expect([talk.saved, keys(talk)]).toEqual(["words a", []]);
  });
});
