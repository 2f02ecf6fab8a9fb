//! Lines that came with the answer to one of ours, handed to the page that shows the chat.
import type { Line } from "./documents";

type Listener = (chat: string, lines: readonly Line[]) => void;
const listeners = new Set<Listener>();

export function tellArrived(chat: string, lines: readonly Line[]): void {
  for (const each of listeners) each(chat, lines);
}

export function hearArrived(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
