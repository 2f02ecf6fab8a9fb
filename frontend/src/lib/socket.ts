//! One web socket for all subscriptions, and what the shell shows about it.
//! It reconnects for ever with back-off; what was missed is read again by `live`.
import type { Client, Sink, SubscribePayload } from "graphql-ws";
import { useSyncExternalStore } from "react";

export type Line = { state: "up" } | { state: "down"; since: number };

let line: Line = { state: "up" };
const listeners = new Set<() => void>();
let made: Promise<Client> | undefined;

function turn(next: Line): void {
  if (next.state === line.state) return;
  line = next;
  for (const each of listeners) each();
}

/** 0.5 s, 1 s, 2 s … at most 15 s, each with a little chance so that a whole floor does not return at once. */
export function backOff(retries: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** retries) * (0.75 + chance / 2);
}

async function make(): Promise<Client> {
  const { createClient } = await import("graphql-ws");
  return createClient({
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
}

/** Listens on the one socket, which is opened with the first who listens. Returns what ends it. */
export function listen<Data>(payload: SubscribePayload, sink: Sink<{ data?: Data | null }>): () => void {
  let end: (() => void) | undefined;
  let over = false;
  made ??= make();
  made.then(
    (client) => {
      if (!over) end = client.subscribe<Data>(payload, sink as never);
    },
    () => {
      made = undefined;
      sink.error(new Error("the line could not be opened"));
    },
  );
  return () => {
    over = true;
    end?.();
  };
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
  void made?.then((client) => client.dispose());
  made = undefined;
  turn({ state: "up" });
}
