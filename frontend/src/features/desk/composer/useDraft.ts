import { useCallback, useEffect, useRef, useState } from "react";
import { useChange } from "@/lib/change";
import { drafts, newer } from "@/lib/drafts";
import { graphql } from "@/lib/graphql";
import { serverNow } from "@/lib/time";
import type { DeskCase } from "../documents";

const SAVE = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ... on DraftSaved {
        draft {
          id
          revision
          savedAt
        }
      }
      ... on Conflict {
        message
        by
        current {
          ... on Draft {
            id
            text
            revision
            by {
              id
              name
            }
          }
        }
      }
    }
  }
`);
const DISCARD = graphql(`
  mutation DiscardDraft($input: CaseInput!) {
    discardDraft(input: $input) {
      ... on Done {
        ok
      }
    }
  }
`);

export type Clash = { by: string; text: string; revision: number };
type Heard = { case: string; text: string; revision: number };
const listeners = new Set<(heard: Heard) => void>();

/** A text that came back, e.g. from an undone send. */
export function announceDraft(id: string, text: string, revision: number): void {
  for (const each of listeners) each({ case: id, text, revision });
}

/**
 * The text of the composer. Each keystroke is in this browser within 150 ms and on the server within two seconds;
 * another person's draft is never written over.
 */
export function useDraft(matter: DeskCase) {
  const id = matter.id;
  const key = `reply ${id}`;
  const [text, setText] = useState(matter.draft?.text ?? "");
  const [savedAt, setSavedAt] = useState<number | null>(matter.draft ? Date.parse(matter.draft.savedAt) : null);
  const [clash, setClash] = useState<Clash | null>(null);
  const revision = useRef(matter.draft?.revision ?? 0);
  const timers = useRef<{ local?: ReturnType<typeof setTimeout>; remote?: ReturnType<typeof setTimeout> }>({});
  const save = useChange(SAVE);
  const discard = useChange(DISCARD);
  const first = useRef(matter.draft);

  useEffect(() => {
    let gone = false;
    const remote = first.current;
    void drafts.get(key).then((local) => {
      const found = newer(local, remote);
      if (!gone && found.from === "browser") setText(found.text);
    });
    const listener = (heard: Heard) => {
      if (heard.case !== id) return;
      revision.current = heard.revision;
      setText(heard.text);
    };
    listeners.add(listener);
    return () => {
      gone = true;
      listeners.delete(listener);
    };
  }, [id, key]);

  const { run } = save;
  const store = useCallback(
    async (next: string) => {
      const { payload } = await run({ input: { case: id, text: next, revision: revision.current } });
      if (payload?.__typename === "DraftSaved") {
        revision.current = payload.draft.revision;
        setSavedAt(serverNow());
      } else if (payload?.__typename === "Conflict" && payload.current?.__typename === "Draft") {
        const { by, text: other, revision: theirs } = payload.current;
        setClash({ by: by.name, text: other, revision: theirs });
      }
    },
    [run, id],
  );

  const write = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timers.current.local);
      clearTimeout(timers.current.remote);
      timers.current.local = setTimeout(
        () => void drafts.put({ key, text: next, revision: revision.current, at: Date.now() }),
        150,
      );
      timers.current.remote = setTimeout(() => void store(next), 1500);
    },
    [key, store],
  );

  /** After sending: nothing may bring the text back. */
  const clear = useCallback(() => {
    clearTimeout(timers.current.local);
    clearTimeout(timers.current.remote);
    revision.current = 0;
    setText("");
    setSavedAt(null);
    void drafts.drop(key);
  }, [key]);

  const throwAway = () => {
    clear();
    void discard.run({ input: { case: id } });
  };

  /** Both wrote: keep mine, take theirs, or put both below each other. */
  const settle = (choice: "mine" | "theirs" | "both") => {
    if (!clash) return;
    revision.current = clash.revision;
    setClash(null);
    write(choice === "mine" ? text : choice === "theirs" ? clash.text : `${text}\n\n${clash.text}`);
  };

  return { text, write, savedAt, clash, settle, clear, throwAway };
}
