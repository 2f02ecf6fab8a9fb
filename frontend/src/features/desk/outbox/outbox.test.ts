import { beforeEach, expect, it, vi } from "vitest";
import { CombinedError, type Client } from "urql";
import { keepParcel, lookAgain, type Parcel } from "./outbox";
import { deliver, deliverAll, isDue, TOO_LATE } from "./run";

const kept = vi.hoisted(() => new Map<string, Parcel>());
vi.mock("@/lib/browser", () => ({
  browserStore: () => ({
    get: async (key: string) => kept.get(key),
    put: async (row: Parcel) => void kept.set(row.once, row),
    drop: async (key: string) => void kept.delete(key),
    all: async () => [...kept.values()],
  }),
}));

const NOW = 1_000_000_000;

function parcel(once: string, more: Partial<Parcel> = {}): Parcel {
  const words = { text: `words of ${once}`, html: null };
  return {
    once,
    person: "anna",
    kind: "reply",
    case: "c1",
    number: "LS-1",
    client: "LS",
    words,
    more: { andThen: "WAIT" },
    at: NOW,
    state: "waiting",
    ...more,
  };
}

type Asked = { text: string; once: string };
/** A server that remembers what it did under which name; `line` says what each try meets. */
function house(line: ("answers" | "is lost before" | "is lost after" | "refuses")[]) {
  const done: string[] = [];
  const asked: Asked[] = [];
  const mutation = (_: unknown, { input }: { input: Asked }) => ({
    async toPromise() {
      asked.push(input);
      const met = line.shift() ?? "answers";
      if (met === "is lost before") return { error: new CombinedError({ networkError: new Error("gone") }) };
      if (met === "refuses") return { data: { sendReply: { __typename: "NewMessages", count: 1, newest: "m" } } };
      if (!done.includes(input.once)) done.push(input.once);
      if (met === "is lost after") return { error: new CombinedError({ networkError: new Error("gone") }) };
      return { data: { sendReply: { __typename: "ReplySent", mail: input.once } } };
    },
  });
  return { client: { mutation } as unknown as Client, done, asked };
}

beforeEach(() => kept.clear());

it("lies in the store before it is tried, and leaves it with the answer", async () => {
  const { client } = house(["answers"]);
  const under = deliver(client, parcel("a"));
  await vi.waitFor(() => expect(kept.get("a")?.state).toBe("sending"));
  expect((await under).is).toBe("reply");
  expect(kept.size).toBe(0);
});

it("waits without a line, and goes out once although the answer to the first try was lost", async () => {
  const { client, done, asked } = house(["is lost after", "answers"]);
  expect((await deliver(client, parcel("a"))).is).toBe("waits");
  expect(kept.get("a")?.state).toBe("waiting");
  const told: string[] = [];
  await deliverAll(client, "anna", (each, outcome) => void told.push(`${each.once} ${outcome.is}`), NOW + 1000);
  expect(told).toEqual(["a reply"]);
  expect(asked.map((each) => each.once)).toEqual(["a", "a"]);
  expect(done).toEqual(["a"]);
  expect(kept.size).toBe(0);
});

it("keeps the order, and stops at the first that finds no server", async () => {
  for (const [once, at] of [
    ["b", NOW + 2],
    ["a", NOW + 1],
    ["c", NOW + 3],
  ] as const)
    await keepParcel(parcel(once, { at }));
  const { client, asked } = house(["answers", "is lost before"]);
  await deliverAll(client, "anna", () => {}, NOW + 1000);
  expect(asked.map((each) => each.once)).toEqual(["a", "b"]);
  expect((await lookAgain()).map((each) => each.once)).toEqual(["b", "c"]);
});

it("asks before it sends what waited for more than ten minutes", async () => {
  await keepParcel(parcel("a", { at: NOW - TOO_LATE - 1 }));
  const { client, asked } = house([]);
  await deliverAll(client, "anna", () => {}, NOW);
  expect(asked).toEqual([]);
  expect(kept.get("a")?.state).toBe("asked");
  await deliverAll(client, "anna", () => {}, NOW);
  expect(asked).toEqual([]);
});

it("sends nobody else's, and leaves to another tab what it has just begun", async () => {
  await keepParcel(parcel("a", { person: "piotr" }));
  await keepParcel(parcel("b", { state: "sending" }));
  const { client, asked } = house([]);
  await deliverAll(client, "anna", () => {}, NOW + 1000);
  expect(asked).toEqual([]);
  expect(isDue(parcel("b", { state: "sending" }), NOW + 60_000)).toBe(true);
});

it("hands back what the server stopped", async () => {
  await keepParcel(parcel("a"));
  const { client } = house(["refuses"]);
  const told: unknown[] = [];
  await deliverAll(client, "anna", (each, outcome) => void told.push([each.words.text, outcome.is]), NOW);
  expect(told).toEqual([["words of a", "reply"]]);
  expect(kept.size).toBe(0);
});
