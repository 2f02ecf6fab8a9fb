import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { useChange } from "@/lib/change";
import { drafts, newer } from "@/lib/drafts";
import { graphql } from "@/lib/graphql";
import { hearTabs, tellTabs } from "@/lib/tabs";
import { serverNow } from "@/lib/time";
import type { DeskCase } from "../documents";
import { chosen as hasChosen, laidAside, layAside, nothingAside } from "./aside";
import { hearWords } from "./sharing";
import { NOTHING, sameWords, type Words } from "./words";

const SAVE = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
    }
  }
`);

type Heard = { key: string; words: Words };
const listeners = new Set<(heard: Heard) => unknown>();

/** Words that came back, e.g. from an undone send; kept, and shown wherever this draft is open. */
export async function giveBack(id: string, words: Words, note = false): Promise<void> {
  const key = keyOf(id, note);
  await drafts.put({ key, ...words, at: serverNow() });
  // A tab in which something else stands by now asks; nothing typed since is written over.
  tellTabs({ about: "draft", key, words, over: NOTHING });
  for (const each of listeners) each({ key, words });
}

/** Hears words that came back into this draft. */
export function hearGivenBack(key: string, take: (words: Words) => void): () => void {
  const listener = (heard: Heard) => heard.key === key && take(heard.words);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const keyOf = (id: string, note: boolean) => `${note ? "note" : "reply"} ${id}`;

/**
 * The words of the composer. Each keystroke is in this browser at once and on the server within two seconds; what
 * could not be saved for want of a line is saved by the next keystroke. Drafts are a person's own; another tab of his
 * shows the same words, and words that were typed in both are told, never overwritten.
 */
export function useDraft(matter: DeskCase, note = false) {
  const id = matter.id;
  const key = keyOf(id, note);
  const [remote] = useState(() => matter.drafts.find((draft) => draft.note === note) ?? null);
  const [words, setWords] = useState<Words>(remote ? { text: remote.text, html: remote.html } : NOTHING);
  const [savedAt, setSavedAt] = useState<number | null>(remote ? Date.parse(remote.writtenAt) : null);
  const [elsewhere, setElsewhere] = useState<"same" | Words | null>(null);
  /** What stands here, ahead of what is drawn. */
  const mine = useRef(words);
  const keptAt = useRef(0);
  /** The stamp of the newest key, here or found. Clocks are set right now and then; a later key is stamped later all the same. */
  const newest = useRef(remote ? Date.parse(remote.writtenAt) : 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { run } = useChange(SAVE);

  const show = useCallback((next: Words) => {
    mine.current = next;
    setWords(next);
  }, []);

  const stamp = useCallback(() => {
    newest.current = Math.max(serverNow(), newest.current + 1);
    return newest.current;
  }, []);

  const store = useCallback(
    async (next: Words, at: number) => {
      const writtenAt = new Date(at).toISOString();
      const { payload } = await run({ input: { case: id, ...next, note, writtenAt } });
      if (payload?.__typename === "Done") setSavedAt(serverNow());
    },
    [run, id, note],
  );

  /** Keeps words in this browser; `over` says over which they were typed, null: it is these whatever stands elsewhere. */
  const keep = useCallback(
    (next: Words, over: Words | null) => {
      keptAt.current = stamp();
      void drafts.put({ key, ...next, at: keptAt.current });
      tellTabs({ about: "draft", key, words: next, over });
      return keptAt.current;
    },
    [key, stamp],
  );

  /** Two tabs differ: what stands here is laid aside until the person has chosen, and so is each key after it. */
  const ask = useCallback(
    (theirs: Words) => {
      // What was typed here in this very moment must not go over the other tab's words on the server either.
      clearTimeout(timer.current);
      setElsewhere(theirs);
      void layAside(key, mine.current);
    },
    [key],
  );

  /** The other tab sent or threw away its words; these differ and go on as the draft. */
  const goOn = useCallback(() => {
    setElsewhere(null);
    void nothingAside(key);
    void store(mine.current, keep(mine.current, null));
  }, [key, keep, store]);

  const hear = useEffectEvent((theirs: Words, over: Words | null) => {
    const heard = hearWords(mine.current, theirs, over);
    if (heard === "ask" && !theirs.text) return goOn();
    if (heard === "ask") return ask(theirs);
    if (heard === "take") show(theirs);
    void nothingAside(key);
    setElsewhere((before) => (heard === "take" || typeof before === "object" ? (theirs.text ? "same" : null) : before));
  });

  /** What stands in the browser's store is taken, unless the person has still to choose. */
  const find = useEffectEvent((theirs: Words) => {
    if (sameWords(mine.current, theirs)) return;
    if (typeof elsewhere === "object" && elsewhere) return ask(theirs);
    show(theirs);
    setElsewhere(theirs.text ? "same" : null);
  });

  useEffect(() => {
    let gone = false;
    async function look() {
      const local = await drafts.get(key);
      if (gone) return;
      if (local && local.at > keptAt.current) {
        const found = newer(local, keptAt.current ? null : remote);
        keptAt.current = local.at;
        newest.current = Math.max(newest.current, local.at);
        if (found.from === "browser") find({ text: found.text, html: found.html });
      }
      const aside = await laidAside(key, mine.current);
      if (gone || !aside) return;
      const before = mine.current;
      if (aside.own || !before.text) show(aside.words);
      if (before.text) ask(aside.own ? before : aside.words);
    }
    void look().then(() => setElsewhere((before) => (before === "same" ? null : before)));
    const awake = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", awake);
    const listener = (heard: Heard) => {
      if (heard.key !== key) return;
      if (mine.current.text && !sameWords(mine.current, heard.words)) ask(heard.words);
      else show(heard.words);
    };
    listeners.add(listener);
    const deaf = hearTabs((told) => told.about === "draft" && told.key === key && hear(told.words, told.over));
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", awake);
      listeners.delete(listener);
      deaf();
    };
  }, [key, remote, show, ask]);

  const write = useCallback(
    (next: Words) => {
      const over = mine.current;
      if (sameWords(over, next)) return;
      show(next);
      clearTimeout(timer.current);
      if (typeof elsewhere === "object" && elsewhere) {
        // Neither tab goes over the other: the words are laid aside, and the other tab's question shows them as they are now.
        void layAside(key, next);
        tellTabs({ about: "draft", key, words: next, over });
        return;
      }
      const at = keep(next, over);
      timer.current = setTimeout(() => void store(next, at), 1500);
    },
    [elsewhere, key, keep, store, show],
  );

  /** After sending: nothing may bring the text back. */
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    keptAt.current = stamp();
    const over = mine.current;
    show(NOTHING);
    setSavedAt(null);
    setElsewhere(null);
    void drafts.drop(key);
    void nothingAside(key);
    // Another tab gives up the same words; words that differ were not sent, and stay.
    tellTabs({ about: "draft", key, words: NOTHING, over });
  }, [key, show, stamp]);

  const throwAway = () => {
    clear();
    void store(NOTHING, keptAt.current);
  };

  /** Two tabs differ: these words it is, here and there. */
  const settle = (chosen: Words) => {
    void hasChosen(key, mine.current, ...(typeof elsewhere === "object" && elsewhere ? [elsewhere] : []));
    setElsewhere(null);
    show(chosen);
    void store(chosen, keep(chosen, null));
  };

  return { words, write, savedAt, clear, throwAway, elsewhere, settle };
}
