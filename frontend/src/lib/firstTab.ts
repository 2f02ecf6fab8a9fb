//! One tab of a browser speaks for all of them: it keeps the person present, rings and shows notifications.
//! Absent on purpose: choosing it. Who holds the lock is first; when his tab closes, the next one gets it.
import { useEffect, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let first = false;

function set(next: boolean): void {
  first = next;
  for (const each of listeners) each();
}

/** Stands in line for being the first tab while this is on screen. */
export function useLineForFirst(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    // Missing where the page came without TLS: then every tab speaks for itself.
    const locks = navigator.locks as LockManager | null | undefined;
    if (!locks) {
      set(true);
      return () => set(false);
    }
    const left = new AbortController();
    let release: (() => void) | undefined;
    const hold = () =>
      new Promise<void>((done) => {
        release = done;
        if (left.signal.aborted) done();
        else set(true);
      });
    // Given up while it waited: that is no failure.
    locks.request("manyhands-desk", { signal: left.signal }, hold).catch(() => {});
    return () => {
      left.abort();
      release?.();
      set(false);
    };
  }, [on]);
}

/** Whether this tab speaks for the browser. */
export function useIsFirst(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => first,
  );
}
