//! One web socket for all subscriptions, and what the shell shows about it.
//! It reconnects for ever with back-off; what was missed is read again by `live`.
//! Invariant: who listens is heard until he ends it himself, or the server refuses what he asks for.
import type { Client, Sink, SubscribePayload } from "graphql-ws";
import { useSyncExternalStore } from "react";

export type Line = { state: "up" } | { state: "down"; since: number };

let line: Line = { state: "up" };
const listeners = new Set<() => void>();
let made: Promise<Client> | undefined;

/** The socket was closed by something else than ourselves, and is not open again. */
let broken = false;

/** The line stands when the socket does, as far as that is known, and when the browser has a network at all. */
function look(): void {
  const up = !broken && navigator.onLine;
  if (up === (line.state === "up")) return;
  line = up ? { state: "up" } : { state: "down", since: Date.now() };
  for (const each of listeners) each();
}

addEventListener("online", look);
addEventListener("offline", look);

function turn(on: boolean): void {
  broken = !on;
  look();
}

/** 0.5 s, 1 s, 2 s … at most 15 s, each with a little chance so that a whole floor does not return at once. */
export function backOff(retries: number, chance: number): number {
  return Math.min(15_000, 500 * 2 ** retries) * (0.75 + chance / 2);
}

/** How often the server is asked whether it is there, and how long its answer is waited for: a line that is cut says nothing by itself. */
const ASK = 20_000;
const WAIT = 5000;

async function make(): Promise<Client> {
  const { createClient } = await import("graphql-ws");
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
    lazy: true,
    keepAlive: ASK,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((done) => setTimeout(done, backOff(retries, Math.random()))),
    on: {
      connected: () => turn(true),
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), WAIT);
      },
      pong: (received) => received && clearTimeout(unanswered),
      closed: (event) => {
        clearTimeout(unanswered);
        if ((event as CloseEvent).code !== 1000) turn(false);
      },
    },
  });
  return client;
}

/** The server's own answer that it will not, e.g. for want of a right; asking again would lead to the same. */
const refused = (problem: unknown) => Array.isArray(problem);

/** Listens on the one socket, which is opened with the first who listens. Returns what ends it. */
export function listen<Data>(payload: SubscribePayload, sink: Sink<{ data?: Data | null }>): () => void {
  let end: (() => void) | undefined;
  let over = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function again() {
    if (!over) timer = setTimeout(begin, backOff(tries++, Math.random()));
  }
  function begin() {
    made ??= make();
    made.then(
      (client) => {
        if (over) return;
        end = client.subscribe<Data>(payload, {
          next: (result) => {
            tries = 0;
            sink.next(result as { data?: Data | null });
          },
          error: (problem) => (refused(problem) ? sink.error(problem) : again()),
          // A server that goes down in good order ends what it told; the one after it is listened to again.
          complete: again,
        });
      },
      () => {
        made = undefined;
        turn(false);
        again();
      },
    );
  }
  begin();
  return () => {
    over = true;
    clearTimeout(timer);
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
  turn(true);
}
