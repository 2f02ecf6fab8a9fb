// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { Said } from "../wire/frames.ts";
import { type Outside, session } from "./session.ts";
import { SILENT, type Talk } from "./talk.ts";

const WELCOME = { t: "welcome", token: "T", standing: {}, chat: { state: "talking" } };

/** A line in our hands, and timers that wait for us. */
function world(begin: Talk = SILENT) {
  const at = {
    sent: [] as Said[],
    dials: 0,
    timers: [] as { run: () => void; after: number; id: number }[],
    opened: () => {},
    hear: (() => {}) as (frame: object | string) => void,
    close: (() => {}) as (code: number) => void,
    page: null as unknown as ReturnType<typeof session>,
    /** Lets what waits for so long happen. */
    ring(after: number) {
      const due = at.timers.filter((each) => each.after === after);
      at.timers = at.timers.filter((each) => each.after !== after);
      due.forEach((each) => each.run());
    },
  };
  let ids = 0;
  const outside: Outside = {
    dial(opened, heard, closed) {
      at.dials += 1;
      at.opened = opened;
      at.hear = (frame) => heard(typeof frame === "string" ? frame : JSON.stringify(frame));
      at.close = closed;
      return { send: (text) => void at.sent.push(JSON.parse(text) as Said), close() {} };
    },
    hello: (token, after) => ({
      t: "hello",
      v: 1,
      lang: "pl",
      visit: "v",
      page: { url: "", title: "" },
      ...(token ? { token } : {}),
      ...(after ? { after } : {}),
    }),
    changed() {},
    later(run, after) {
      at.timers.push({ run, after, id: ++ids });
      return ids;
    },
    cancel: (id) => void (at.timers = at.timers.filter((each) => each.id !== id)),
    chance: () => 1,
  };
  at.page = session(outside, begin);
  return at;
}

const say = (ref: string) => [{ t: "say", ref, text: ref }, ref, 1] as const;

describe("a session", () => {
  let at: ReturnType<typeof world>;
  beforeEach(() => {
    at = world();
    at.page.join();
    at.opened();
  });

  it("says hello first and nothing else before the welcome", () => {
    at.page.put(...say("a"));
    at.page.mention({ t: "typing", on: true });
    expect(at.sent.map((each) => each.t)).toEqual(["hello"]);
    at.hear(WELCOME);
    expect(at.sent.map((each) => each.t)).toEqual(["hello", "say"]);
  });

  it("sends one line after the other, each when the one before has arrived", () => {
    at.hear(WELCOME);
    at.page.put(...say("a"));
    at.page.put(...say("b"));
    expect(at.sent).toHaveLength(2);
    at.hear({ t: "line", seq: 1, who: "visitor", text: "a", ref: "a", at: "" });
    expect(at.sent.at(-1)).toEqual({ t: "say", ref: "b", text: "b" });
  });

  it("tries a line again that came too fast", () => {
    at.hear(WELCOME);
    at.page.put(...say("a"));
    at.hear({ t: "refused", ref: "a", code: "TOO_FAST" });
    at.ring(3000);
    expect(at.sent.filter((each) => each.t === "say")).toHaveLength(2);
  });

  it("lets go of a refused rating, so that it does not stand in the way", () => {
    at.hear(WELCOME);
    at.page.put({ t: "rate", stars: 5 }, "rate", 1);
    at.page.put(...say("a"));
    at.hear({ t: "refused", code: "BAD" });
    expect(at.sent.at(-1)).toMatchObject({ t: "say", ref: "a" });
  });

  it("dials anew with the token and the last line, at once when the network is back", () => {
    at.hear(WELCOME);
    at.hear({ t: "line", seq: 7, who: "agent", text: "x", at: "" });
    at.close(1012);
    expect(at.dials).toBe(1);
    at.page.hurry();
    at.opened();
    expect([at.dials, at.sent.at(-1)]).toEqual([2, expect.objectContaining({ t: "hello", token: "T", after: 7 })]);
  });

  it("hangs up when nothing answers", () => {
    at.hear(WELCOME);
    at.ring(25_000);
    expect(at.sent.at(-1)).toEqual({ t: "ping" });
    at.ring(10_000);
    expect(at.page.line()).toBe("joining");
  });

  it("waits half a minute after a flood, and doubles its pauses up to 15 s otherwise", () => {
    at.close(4429);
    expect(at.timers.map((each) => each.after)).toContain(30_000);
    const pauses = [1001, 1006, 4408, 1006, 1006, 1006, 1006].map((code) => {
      at.timers.splice(0).forEach((each) => each.run());
      at.close(code);
      return at.timers.at(-1)?.after;
    });
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it.each([4403, 4404])("never comes back after %i", (code) => {
    at.close(code);
    at.page.hurry();
    at.page.join();
    expect([at.page.line(), at.dials, at.timers]).toEqual(["never", 1, []]);
  });

  it("comes as somebody new when its token is not known, with its words", () => {
    at.hear(WELCOME);
    at.page.put(...say("a"));
    at.close(4401);
    expect([at.page.talk().token, at.page.talk().saved]).toEqual([null, "a"]);
  });

  it("does not send for ever what the server cannot read", () => {
    at.hear(WELCOME);
    at.page.put(...say("a"));
    at.close(4400);
    expect(at.page.talk().unsent[0]?.failed).toBe("BAD");
  });

  it("does not hear what is no frame", () => {
    for (const text of ["", "null", "1", '{"a":1}', '{"t":"line","seq":"1","text":{}}']) at.hear(text);
    expect(at.page.talk()).toEqual(SILENT);
  });

  it("asks for all lines when a new chat was begun in another window", () => {
    at.hear({ ...WELCOME, chat: { state: "ended" } });
    at.hear({ t: "line", seq: 5, who: "agent", text: "old", at: "" });
    at.hear({ t: "chat", state: "waiting" });
    at.page.hurry();
    at.opened();
    expect(at.sent.at(-1)).not.toHaveProperty("after");
  });
});
