import { beforeEach, describe, expect, it, vi } from "vitest";
import { CombinedError, type Client } from "urql";
import type { Parcel } from "../outbox/outbox";
import { deliverAll } from "../outbox/run";
import type { Line } from "./documents";
import { faceOf, nextChat } from "./face";
import { beginAfter, firstUnanswered, joined, lastRead, placed, unreadAfter } from "./lines";
import { lineOf, say } from "./say";
import { typist } from "./typing";

const kept = vi.hoisted(() => new Map<string, Parcel>());
vi.mock("@/lib/browser", () => ({
  browserStore: () => ({
    get: async (key: string) => kept.get(key),
    put: async (row: Parcel) => void kept.set(row.once, row),
    drop: async (key: string) => void kept.delete(key),
    all: async () => [...kept.values()],
  }),
}));

const NOW = Date.parse("2026-11-18T10:00:00Z");
const at = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
const stands = {
  id: "c",
  state: "TALKING" as const,
  since: at(-40),
  dueAt: at(20),
  answeredAt: null as string | null,
  afterWorkAt: null as string | null,
  unanswered: 1,
  unansweredSince: at(-40) as string | null,
};

describe("how a chat stands", () => {
  it("counts the promise of the first answer down while it is due", () => {
    expect(faceOf(stands, NOW)).toMatchObject({ kind: "due", standing: "AT_RISK", seconds: 20 });
    expect(faceOf({ ...stands, dueAt: at(50) }, NOW)).toMatchObject({ standing: "RUNNING" });
    expect(faceOf({ ...stands, dueAt: at(-5) }, NOW)).toMatchObject({ standing: "BREACHED", seconds: -5 });
  });
  it("counts after that how long the visitor waits: a risk from 30 s, late from 60 s", () => {
    const waits = (seconds: number) => faceOf({ ...stands, answeredAt: at(-99), unansweredSince: at(-seconds) }, NOW);
    expect(waits(29)).toMatchObject({ kind: "waits", standing: "RUNNING", seconds: 29 });
    expect(waits(30).standing).toBe("AT_RISK");
    expect(waits(60).standing).toBe("BREACHED");
  });
  it("counts the same where nothing was promised", () => {
    expect(faceOf({ ...stands, dueAt: null }, NOW)).toMatchObject({ kind: "waits", seconds: 40 });
  });
  it("is quiet while we wait for him, and counts up in the work after it", () => {
    expect(faceOf({ ...stands, answeredAt: at(-9), unanswered: 0 }, NOW).kind).toBe("quiet");
    expect(faceOf({ ...stands, state: "AFTER_WORK", afterWorkAt: at(-24) }, NOW)).toMatchObject({
      kind: "after",
      seconds: 24,
    });
  });
  it("leads to the chat that waits longest, else to the next one", () => {
    const a = { ...stands, id: "a", unanswered: 0 };
    const b = { ...stands, id: "b", unansweredSince: at(-5) };
    const c = { ...stands, id: "c", unansweredSince: at(-50) };
    expect(nextChat([a, b, c], "a")?.id).toBe("c");
    expect(nextChat([a, b, c], "c")?.id).toBe("b");
    expect(nextChat([a, { ...b, unanswered: 0 }], "a")?.id).toBe("b");
    expect(nextChat([a], "a")).toBeUndefined();
    expect(nextChat([a], undefined)?.id).toBe("a");
  });
});

const line = (seq: number, side: Line["side"] = "VISITOR", more: Partial<Line> = {}): Line =>
  ({
    id: `l${seq}`,
    seq,
    side,
    text: `words ${seq}`,
    at: at(seq),
    code: null,
    whisper: false,
    author: null,
    file: null,
    ...more,
  }) as Line;

describe("lines", () => {
  it("are put together by their numbers, each once", () => {
    const there = [line(1), line(2)];
    expect(joined(there, [line(2), line(4), line(3)]).map((each) => each.seq)).toEqual([1, 2, 3, 4]);
    expect(joined(there, [line(2)])).toBe(there);
  });
  it("begin near the end of a long chat", () => {
    expect([beginAfter(1000, 100), beginAfter(40, 100)]).toEqual([900, 0]);
  });
  it("are grouped by who says them; the last of a group says whose they are", () => {
    const shown = placed([line(1), line(2), line(3, "AGENT"), line(200, "AGENT")], "UTC", null);
    expect(shown.map((each) => each.more)).toEqual([true, false, false, false]);
    expect(shown.map((each) => each.day !== null)).toEqual([true, false, false, false]);
  });
  it("mark where the unread begins, never above the first", () => {
    const lines = [line(1), line(2, "AGENT"), line(3), line(4)];
    expect(placed(lines, "UTC", 3).map((each) => each.fresh)).toEqual([false, false, true, false]);
    expect(placed(lines, "UTC", 1).some((each) => each.fresh)).toBe(false);
  });
  it("know what waits for an answer, and what the visitor has seen of ours", () => {
    const lines = [line(1), line(2, "AGENT"), line(3), line(4), line(5, "AGENT", { whisper: true })];
    expect(firstUnanswered(lines, 2)).toBe(3);
    expect(firstUnanswered(lines, 0)).toBeNull();
    expect(lastRead(lines, 5)).toBe(2);
    expect(lastRead(lines, 1)).toBeNull();
  });
  it("are unread from the first that came while nobody looked, until we answer", () => {
    const nothing = { last: null, from: null };
    const opened = unreadAfter(nothing, [line(1), line(2, "AGENT")], 0, true);
    expect(opened).toEqual({ last: 2, from: null });
    const away = unreadAfter(opened, [line(1), line(2, "AGENT"), line(3), line(4)], 2, false);
    expect(away).toEqual({ last: 4, from: 3 });
    expect(unreadAfter(away, [line(4), line(5)], 3, true).from).toBe(3);
    expect(unreadAfter(away, [line(4), line(5, "AGENT")], 0, true).from).toBeNull();
    expect(unreadAfter(opened, [line(2, "AGENT"), line(3)], 1, true).from).toBeNull();
  });
});

it("tells the visitor at most once in three seconds that somebody types, and once that it is over", () => {
  let now = 0;
  const told: boolean[] = [];
  const types = typist(
    (on) => told.push(on),
    () => now,
  );
  types(true);
  now = 2900;
  types(true);
  expect(told).toEqual([true]);
  now = 3000;
  types(true);
  types(false);
  types(false);
  expect(told).toEqual([true, true, false]);
});

describe("saying lines", () => {
  const chat = { id: "c1", name: "Marta", client: { name: "LS" } };
  beforeEach(() => kept.clear());

  /** A server that keeps what it was told; while `lost`, nothing reaches it. */
  function house() {
    const said: string[] = [];
    const state = { lost: false };
    const mutation = (_: unknown, { input }: { input: { text: string; ref: string } }) => ({
      async toPromise() {
        await new Promise((done) => setTimeout(done, said.length === 0 ? 5 : 0));
        if (state.lost) return { error: new CombinedError({ networkError: new Error("gone") }) };
        said.push(input.text);
        return { data: { sayInChat: { __typename: "ChatChanged", chat: { id: "c1", lines: [] } } } };
      },
    });
    return { client: { mutation } as unknown as Client, said, state };
  }

  it("keeps their order, however fast they are pressed", async () => {
    const { client, said } = house();
    const told: string[] = [];
    const lines = ["one", "two", "three"].map((text) => lineOf(chat, "anna", text, 4));
    await Promise.all(lines.map((each) => say(client, each, (_, outcome) => told.push(outcome.is))));
    expect(said).toEqual(["one", "two", "three"]);
    expect(told).toEqual(["line", "line", "line"]);
    expect(kept.size).toBe(0);
  });

  it("lets none go before one that waits for the line, and sends them in order when it is back", async () => {
    const { client, said, state } = house();
    state.lost = true;
    await say(client, lineOf(chat, "anna", "one", 4), () => {});
    state.lost = false;
    await say(client, lineOf(chat, "anna", "two", 4), () => {});
    expect(said).toEqual([]);
    expect([...kept.values()].map((each) => each.state)).toEqual(["waiting", "waiting"]);
    await deliverAll(client, "anna", () => {}, Date.now());
    expect(said).toEqual(["one", "two"]);
    expect(kept.size).toBe(0);
  });
});
