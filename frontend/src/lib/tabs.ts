//! What the tabs of one browser tell each other: a draft was written, something waits to be sent, what the desk
//! was told, which offer was taken or skipped. Nothing of it leaves the browser.
//! Absent on purpose: asking and answering. A tab that slept reads the browser's own store when it wakes.

type Words = { text: string; html: string | null };
type Heard = { topic: string; ids: string[] };

export type Told =
  | { about: "draft"; key: string; words: Words; over: Words | null }
  | { about: "outbox" }
  | { about: "desk"; heard: Heard[] }
  | { about: "offer"; id: string };

type Listener = (told: Told) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | null | undefined;

function open(): BroadcastChannel | null {
  if (channel === undefined) {
    channel = typeof BroadcastChannel === "function" ? new BroadcastChannel("manyhands") : null;
    channel?.addEventListener("message", (event: MessageEvent<Told>) => {
      for (const each of listeners) each(event.data);
    });
  }
  return channel;
}

/** Tells the other tabs. This one does not hear it. */
export function tellTabs(told: Told): void {
  open()?.postMessage(told);
}

export function hearTabs(listener: Listener): () => void {
  open();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
