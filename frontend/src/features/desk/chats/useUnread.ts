import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useChange } from "@/lib/change";
import type { DeskChat, Line } from "./documents";
import { unreadAfter, type Unread } from "./lines";
import { READ } from "./mutations";

const seen = () => document.visibilityState === "visible";

/** Where the unread lines begin, and telling the visitor which of his lines were seen: only those before somebody's eyes. */
export function useUnread(chat: DeskChat, lines: readonly Line[], away: boolean): number | null {
  const { run } = useChange(READ);
  const [kept, keep] = useState<Unread>({ last: null, from: null });
  const next = unreadAfter(kept, lines, chat.unanswered, seen());
  if (next !== kept) keep(next);
  const told = useRef(0);
  const his = lines.findLast((line) => line.side === "VISITOR")?.seq ?? 0;

  const look = useEffectEvent(() => {
    if (!seen() || away || his <= told.current || chat.state !== "TALKING") return;
    told.current = his;
    void run({ chat: chat.id, seq: his });
  });
  useEffect(() => look(), [his, away]);
  useEffect(() => {
    const awake = () => look();
    document.addEventListener("visibilitychange", awake);
    return () => document.removeEventListener("visibilitychange", awake);
  }, []);
  return chat.state === "TALKING" ? next.from : null;
}
