import { useCallback, useEffect, useRef, useState } from "react";
import { drafts } from "@/lib/drafts";
import { serverNow } from "@/lib/time";
import { hearGivenBack, keyOf } from "../composer/useDraft";

/** What is being written in a chat. Each key is in this browser's store at once, so that going to another chat loses nothing. */
export function useChatDraft(chat: string) {
  const key = keyOf(chat, false);
  const [text, setText] = useState("");
  /** What stands here once something was typed: what the store brings later is older. */
  const mine = useRef<string | null>(null);
  const write = useCallback(
    (next: string) => {
      mine.current = next;
      setText(next);
      void (next ? drafts.put({ key, text: next, at: serverNow() }) : drafts.drop(key));
    },
    [key],
  );
  useEffect(() => {
    let gone = false;
    void drafts.get(key).then((kept) => {
      if (!gone && mine.current === null && kept) write(kept.text);
    });
    // What comes back stands before what was typed meanwhile.
    const deaf = hearGivenBack(key, ({ text }) => write(mine.current ? `${text}\n${mine.current}` : text));
    return () => {
      gone = true;
      deaf();
    };
  }, [key, write]);
  return { text, write };
}
