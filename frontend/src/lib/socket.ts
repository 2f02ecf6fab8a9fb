//! One web socket for all subscriptions, and what the shell shows about it.
//! It reconnects for ever with back-off; what was missed is read again by `live`.
import { createClient, type Client } from "graphql-ws";
import { useSyncExternalStore } from "react";

export type Line = { state: "up" } | { state: "down"; since: number };

let line: Line = { state: "up" };
const listeners = new Set<() => void>();
let made: Client | undefined;

function turn(next: Line): void {
  if (next.state === line.state) return;
  line = next;
  for (const each of listeners) each();
}

/** 0.5 s, 1 s, 2 s … at most 15 s, each with a little chance so that a whole floor does not return at once. */
export function backOff(retries: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** retries) * (0.75 + chance / 2);
}

export function socket(): Client {
  made ??= createClient({
    url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
    lazy: true,
    keepAlive: 20_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((done) => setTimeout(done, backOff(retries, Math.random()))),
    on: {
      connected: () => turn({ state: "up" }),
      closed: (event) => (event as CloseEvent).code !== 1000 && turn({ state: "down", since: Date.now() }),
    },
  });
  return made;
}

/** Whether the line to the server stands, and since when not. */
export function useLine(): Line {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => line,
  );
}

/** Closes the socket for good, e.g. at sign-out. */
export function hangUp(): void {
  void made?.dispose();
  made = undefined;
  turn({ state: "up" });
}
