import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LocalDraft } from "@/lib/drafts";
import type { Told } from "@/lib/tabs";
import type { DeskCase } from "../documents";
import { plain } from "./words";

const kept = vi.hoisted(() => new Map<string, LocalDraft>());
const tabs = vi.hoisted(() => ({ told: [] as Told[], hear: (told: Told): void => void told }));
vi.mock("@/lib/browser", () => ({
  browserStore: () => ({
    get: async (key: string) => kept.get(key),
    put: async (row: LocalDraft) => kept.set(row.key, row) && row.key,
    drop: async (key: string) => void kept.delete(key),
    all: async () => [...kept.values()],
  }),
}));
vi.mock("@/lib/tabs", () => ({
  tellTabs: (told: Told) => void tabs.told.push(told),
  hearTabs: (listener: (told: Told) => void) => {
    tabs.hear = listener;
    return () => {};
  },
}));
vi.mock("@/lib/change", () => ({
  useChange: () => ({ run: async () => ({ payload: { __typename: "Done" }, problem: null }), busy: false }),
}));

const { giveBack, useDraft } = await import("./useDraft");

const CASE = { id: "c1", drafts: [] } as unknown as DeskCase;
const KEY = "reply c1";
const other = (text: string, over: string) =>
  act(() => tabs.hear({ about: "draft", key: KEY, words: plain(text), over: plain(over) }));
const aside = () => [...kept.values()].filter((row) => row.key.includes("#")).map((row) => row.text);

/** A composer in which something was typed, and another tab that wrote something else meanwhile. */
async function differing() {
  const { result, unmount } = renderHook(() => useDraft(CASE));
  await act(async () => {});
  act(() => result.current.write(plain("mine")));
  await act(async () => void kept.set(KEY, { key: KEY, text: "theirs", html: null, at: Date.now() + 5 }));
  other("theirs", "");
  expect(result.current.elsewhere).toEqual(plain("theirs"));
  return { result, unmount };
}

beforeEach(() => {
  kept.clear();
  tabs.told = [];
});
afterEach(cleanup);

it("keeps each key typed while two tabs differ, and tells the other tab of it", async () => {
  const { result } = await differing();
  act(() => result.current.write(plain("mine, and more")));
  await waitFor(() => expect(aside()).toEqual(["mine, and more"]));
  expect(kept.get(KEY)?.text).toBe("theirs");
  expect(tabs.told.at(-1)).toMatchObject({ words: plain("mine, and more"), over: plain("mine") });
});

it("finds both again after a crash, and keeps only what was chosen", async () => {
  const before = await differing();
  act(() => before.result.current.write(plain("mine, and more")));
  before.unmount();
  const { result } = renderHook(() => useDraft(CASE));
  await waitFor(() => expect(result.current.elsewhere).toEqual(plain("theirs")));
  expect(result.current.words).toEqual(plain("mine, and more"));
  act(() => result.current.settle(plain("mine, and more")));
  await waitFor(() => expect(aside()).toEqual([]));
  expect(kept.get(KEY)?.text).toBe("mine, and more");
  expect(result.current.elsewhere).toBeNull();
});

it("goes on with its own words when the other tab has sent", async () => {
  const { result } = await differing();
  other("", "theirs");
  expect(result.current.words).toEqual(plain("mine"));
  expect(result.current.elsewhere).toBeNull();
  await waitFor(() => expect(kept.get(KEY)?.text).toBe("mine"));
  expect(aside()).toEqual([]);
});

it("is not written over when the tab wakes and the person has still to choose", async () => {
  const { result } = await differing();
  document.dispatchEvent(new Event("visibilitychange"));
  await act(async () => {});
  expect(result.current.words).toEqual(plain("mine"));
});

it("asks when words come back from an undone send and others stand there by now", async () => {
  const { result } = renderHook(() => useDraft(CASE));
  await act(async () => {});
  act(() => result.current.write(plain("next")));
  await act(() => giveBack("c1", plain("sent")));
  expect(result.current.words).toEqual(plain("next"));
  expect(result.current.elsewhere).toEqual(plain("sent"));
});

it("stamps a later key later, whatever the clock was set to meanwhile", async () => {
  const late = new Date(Date.now() + 60_000).toISOString();
  const draft = { note: false, text: "mi", html: null, writtenAt: late };
  const { result } = renderHook(() => useDraft({ ...CASE, drafts: [draft] } as unknown as DeskCase));
  await act(async () => {});
  act(() => result.current.write(plain("mine")));
  await waitFor(() => expect(kept.get(KEY)?.at).toBeGreaterThan(Date.parse(late)));
});
