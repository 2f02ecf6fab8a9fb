import { beforeEach, expect, it, vi } from "vitest";
import type { LocalDraft } from "./drafts";

const kept = vi.hoisted(() => ({ rows: new Map<string, LocalDraft>(), loses: false }));
vi.mock("./browser", () => ({
  browserStore: () => ({
    get: async (key: string) => kept.rows.get(key),
    put: async (row: LocalDraft) => {
      if (kept.loses) return undefined;
      kept.rows.set(row.key, row);
      return row.key;
    },
    drop: async (key: string) => void kept.rows.delete(key),
    all: async () => [...kept.rows.values()],
  }),
}));

const { drafts } = await import("./drafts");
const row = (text: string, at: number): LocalDraft => ({ key: "reply c1", text, at });

beforeEach(() => {
  kept.rows.clear();
  kept.loses = false;
  localStorage.clear();
});

it("takes up what the page wrote in its last moment and its store lost", async () => {
  await drafts.put(row("before", 1));
  kept.loses = true;
  await drafts.put(row("before, and the last key", 2));
  kept.loses = false;
  expect(await drafts.get("reply c1")).toEqual(row("before, and the last key", 2));
  expect(await drafts.all()).toEqual([row("before, and the last key", 2)]);
});

it("leaves nothing beside the store of what has arrived or was thrown away", async () => {
  await drafts.put(row("arrived", 1));
  expect(localStorage.length).toBe(0);
  kept.loses = true;
  await drafts.put(row("underway", 2));
  await drafts.drop("reply c1");
  expect(await drafts.get("reply c1")).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

it("prefers what another tab stored later, and reads nothing that is no draft", async () => {
  kept.loses = true;
  await drafts.put(row("mine", 1));
  kept.rows.set("reply c1", row("theirs, later", 5));
  expect((await drafts.get("reply c1"))?.text).toBe("theirs, later");
  localStorage.setItem("draft broken", "{");
  expect(await drafts.all()).toHaveLength(1);
});
