// What outlives a page: the visitor's token and the words that are not sent yet. Nothing is kept before he consented.
// Each waiting errand lies under its own name, so that two tabs of one shop do not write over one another.
import type { Waiting } from "./talk.ts";

/** What is kept beside the errands. */
export interface Kept {
  token?: string | null;
  /** A chat is going on: after a reload it goes on. */
  going?: boolean;
  /** The last line that was seen. */
  seen?: number;
  draft?: string;
  sound?: boolean;
}

export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
export type Keep = ReturnType<typeof keep>;

export function keep(shelf: Shelf | null, key: string) {
  const name = `desk-widget:${key}`;
  const errands = `${name}:`;
  let agreed = false;
  let kept: Kept = {};

  /** A shelf that is full or forbidden is no reason to stop a talk. */
  function quietly<Found>(run: () => Found): Found | null {
    try {
      return shelf && run();
    } catch {
      return null;
    }
  }

  quietly(() => {
    const text = shelf!.getItem(name);
    if (text === null) return;
    kept = JSON.parse(text) as Kept;
    agreed = true;
  });

  const write = () => agreed && quietly(() => shelf!.setItem(name, JSON.stringify(kept)));

  function names(): string[] {
    return Array.from({ length: shelf!.length }, (_, at) => shelf!.key(at) ?? "").filter((each) =>
      each.startsWith(errands),
    );
  }

  return {
    get: () => kept,
    /** Somebody was here before. */
    known: () => agreed,
    /** From now on things may be kept. */
    agree() {
      agreed = true;
      write();
    },
    put(change: Kept) {
      const next = { ...kept, ...change };
      if (JSON.stringify(next) === JSON.stringify(kept)) return;
      kept = next;
      write();
    },
    /** Keeps the errands that wait and lets go of those of `before` that do not wait any more. */
    errands(now: Waiting[], before: Waiting[]) {
      if (!agreed || now === before) return;
      quietly(() => {
        for (const each of before)
          if (!now.some((other) => other.key === each.key)) shelf!.removeItem(errands + each.key);
        for (const each of now) if (!before.includes(each)) shelf!.setItem(errands + each.key, JSON.stringify(each));
      });
    },
    /** The errands that waited when the page was left, in their order. */
    waiting(): Waiting[] {
      const found = quietly(() => names().map((each) => JSON.parse(shelf!.getItem(each) ?? "") as Waiting)) ?? [];
      return found.sort((a, b) => a.made - b.made);
    },
  };
}
