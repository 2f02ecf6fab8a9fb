import { useCallback, useEffect, useRef, useState } from "react";
import { useChange } from "@/lib/change";
import { drafts, newer } from "@/lib/drafts";
import { graphql } from "@/lib/graphql";
import { serverNow } from "@/lib/time";
import type { DeskCase } from "../documents";

const SAVE = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ... on Done {
        ok
      }
      ... on InvalidInput {
        fields {
          field
          reason
          values {
            key
            value
          }
        }
      }
    }
  }
`);

type Heard = { case: string; text: string };
const listeners = new Set<(heard: Heard) => void>();

/** A text that came back, e.g. from an undone send. */
export function announceDraft(id: string, text: string): void {
  for (const each of listeners) each({ case: id, text });
}

/**
 * The text of the composer. Each keystroke is in this browser at once and on the server within two seconds; what
 * could not be saved for want of a line is saved by the next keystroke. Drafts are a person's own.
 */
export function useDraft(matter: DeskCase, note = false) {
  const id = matter.id;
  const key = `${note ? "note" : "reply"} ${id}`;
  const [remote] = useState(() => matter.drafts.find((draft) => draft.note === note) ?? null);
  const [text, setText] = useState(remote?.text ?? "");
  const [savedAt, setSavedAt] = useState<number | null>(remote ? Date.parse(remote.savedAt) : null);
  const timers = useRef<{ remote?: ReturnType<typeof setTimeout> }>({});
  const { run } = useChange(SAVE);

  useEffect(() => {
    let gone = false;
    void drafts.get(key).then((local) => {
      const found = newer(local, remote);
      if (!gone && found.from === "browser") setText(found.text);
    });
    const listener = (heard: Heard) => heard.case === id && !note && setText(heard.text);
    listeners.add(listener);
    return () => {
      gone = true;
      listeners.delete(listener);
    };
  }, [id, key, note, remote]);

  const store = useCallback(
    async (next: string) => {
      const { payload } = await run({ input: { case: id, text: next, note } });
      if (payload?.__typename === "Done") setSavedAt(serverNow());
    },
    [run, id, note],
  );

  const write = useCallback(
    (next: string) => {
      setText(next);
      clearTimeout(timers.current.remote);
      void drafts.put({ key, text: next, at: serverNow() });
      timers.current.remote = setTimeout(() => void store(next), 1500);
    },
    [key, store],
  );

  /** After sending: nothing may bring the text back. */
  const clear = useCallback(() => {
    clearTimeout(timers.current.remote);
    setText("");
    setSavedAt(null);
    void drafts.drop(key);
  }, [key]);

  const throwAway = () => {
    clear();
    void store("");
  };

  return { text, write, savedAt, clear, throwAway };
}
