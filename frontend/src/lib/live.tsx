//! Live screens: the server says what changed, screens read it again. Changes carry no content.
//! Subscriptions go only through here. Invariant: after a lost line the first change asked for is the one after the last heard.
import { print } from "graphql/language/printer";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSubscription } from "urql";
import { graphql, type ResultOf } from "./graphql";
import { hashOf } from "./client";
import { listen } from "./socket";
import { hearTabs, tellTabs } from "./tabs";

/** What the server tells of; with ids those things changed, without the whole list. QUEUE to PROBE are told only within this page, after a change of our own; TYPING and VISITOR only to the desk. */
export type Topic =
  | "CASE"
  | "CLIENT"
  | "CONTRACT"
  | "CALENDAR"
  | "MAILBOX"
  | "PERSON"
  | "QUEUE"
  | "MACRO"
  | "HEALTH"
  | "MONTH"
  | "COMMENT"
  | "PROBE"
  | "CHAT"
  | "OFFER"
  | "PRESENCE"
  | "TYPING"
  | "VISITOR";
type Heard = { topic: string; ids: string[] };
type Listener = (heard: readonly Heard[]) => void;

const CHANGES = graphql(`
  subscription Changes($after: Int) {
    changes(after: $after) {
      position
      at
      topics {
        topic
        ids
      }
    }
  }
`);

const DESK = graphql(`
  subscription Desk {
    desk {
      at
      topics {
        topic
        ids
      }
    }
  }
`);

const PRESENCE = graphql(`
  subscription Presence($case: ID!) {
    presence(case: $case) {
      case
      watchers {
        writing
        since
        person {
          id
          name
        }
      }
    }
  }
`);

const listeners = new Set<Listener>();
let gathered: Heard[] = [];
let frame = 0;

/** Gathers changes until the next frame, then tells the screens. */
export function hear(heard: readonly Heard[]): void {
  gathered.push(...heard);
  if (frame) return;
  frame = requestAnimationFrame(() => {
    const all = gathered;
    gathered = [];
    frame = 0;
    for (const each of listeners) each(all);
  });
}

/** Starts listening at a ledger position. Mounted once by the shell. */
export function useChanges(from: number): void {
  const start = useRef(from);
  useEffect(() => {
    const payload = asking("Changes", CHANGES, { after: start.current });
    return listen<ResultOf<typeof CHANGES>>(payload, {
      next(result) {
        if (!result.data) return;
        const { position, topics } = result.data.changes;
        payload.variables.after = Math.max(payload.variables.after, position);
        hear(topics);
      },
      error: () => {},
      complete: () => {},
    });
  }, []);
}

/** A subscription as the socket wants it: outside development by its hash alone. */
function asking<Variables extends object>(
  operationName: string,
  document: Parameters<typeof print>[0],
  variables: Variables,
) {
  const hash = hashOf(document);
  return {
    operationName,
    query: import.meta.env.DEV ? print(document) : "",
    variables: variables as Variables & Record<string, unknown>,
    ...(hash && !import.meta.env.DEV ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : {}),
  };
}

/** Keeps me present, in one tab; every tab of this browser hears what the desk is told. */
export function useDeskNews(on: boolean): void {
  useEffect(() => hearTabs((told) => told.about === "desk" && hear(told.heard)), []);
  useEffect(() => {
    if (!on) return undefined;
    return listen<ResultOf<typeof DESK>>(asking("Desk", DESK, {}), {
      next(result) {
        const heard = result.data?.desk.topics;
        if (!heard) return;
        hear(heard);
        tellTabs({ about: "desk", heard });
      },
      error: () => {},
      complete: () => {},
    });
  }, [on]);
}

/** Runs when one of the topics changed; with `id` only when that thing did (or a whole list). At most four times a second. */
export function useLive(topics: readonly Topic[], run: () => void, id?: string): void {
  const again = useEffectEvent(run);
  const wanted = topics.join();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (heard) => {
      const hit = heard.some(
        (each) => wanted.includes(each.topic) && (!id || each.ids.length === 0 || each.ids.includes(id)),
      );
      if (!hit) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        again();
      }, 250);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      clearTimeout(timer);
    };
  }, [wanted, id]);
}

export type Watchers = ResultOf<typeof PRESENCE>["presence"]["watchers"];

/** Who else is on this case. */
export function useWatchers(id: string, me: string): Watchers {
  const [{ data }] = useSubscription({ query: PRESENCE, variables: { case: id } });
  return data?.presence.case === id ? data.presence.watchers.filter((each) => each.person.id !== me) : [];
}

/** True after `wait` milliseconds of `on`; for bars that must not flash. */
export function useLasting(on: boolean, wait: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(on), on ? wait : 0);
    return () => clearTimeout(timer);
  }, [on, wait]);
  return on && lasting;
}
