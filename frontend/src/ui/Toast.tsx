import { Suspense, useSyncExternalStore } from "react";
import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";
import { lazily } from "@/lib/lazily";

export type ToastMessage = {
  text: string;
  detail?: string;
  tone?: "plain" | "problem";
  undo?: { text: string; run: () => void };
};

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Shows a message at the bottom. 8 s unless told otherwise; problems stay until closed. Returns a function that takes it away. */
export function toast(message: ToastMessage, seconds = 8): () => void {
  const key = queue.add(message, message.tone === "problem" ? {} : { timeout: seconds * 1000 });
  return () => queue.close(key);
}

const ToastStack = lazily(async () => (await import("./ToastStack")).ToastStack);

/** Where toasts appear; mounted once by the shell. The stack comes with the first message, or ahead of it. */
export function Toasts() {
  const any = useSyncExternalStore(
    (listener) => queue.subscribe(listener),
    () => queue.visibleToasts.length > 0,
  );
  return <Suspense>{any && <ToastStack queue={queue} />}</Suspense>;
}
