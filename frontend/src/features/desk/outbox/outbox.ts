//! What was pressed to be sent and has no answer yet. It lies in the browser's own store before the first try, under a
//! name that the server knows again, so that neither a lost line nor a crash loses it or sends it twice.
//! Absent on purpose: trying, which `run.ts` does. Invariant: a parcel leaves the store only when the server has answered it,
//! or when its writer took it back.
import { useSyncExternalStore } from "react";
import { browserStore } from "@/lib/browser";
import { hearTabs, tellTabs } from "@/lib/tabs";
import type { SendReplyInput } from "@/gql/graphql";
import type { Words } from "../composer/words";

export type Parcel = {
  /** The name under which the server does it once. */
  once: string;
  /** Whose it is: another person at the same browser neither sees nor sends it. */
  person: string;
  /** `line`: of a chat, whose id then stands for the case's, and whose name for its number. */
  kind: "reply" | "note" | "line";
  case: string;
  number: string;
  client: string;
  words: Words;
  /** All of a reply but its case, words and name. */
  more: Omit<SendReplyInput, "case" | "text" | "html" | "once"> | null;
  /** The last line of the chat that was known, so that the answer brings those after it. */
  after?: number;
  at: number;
  /** `asked`: it waited too long to go out by itself; its writer decides. */
  state: "sending" | "waiting" | "asked";
};

const store = browserStore<Parcel>("manyhands-outbox", "outbox", "once");
const listeners = new Set<() => void>();
let parcels: readonly Parcel[] = [];
let wired = false;

/** Reads the store again and tells the screens. */
export async function lookAgain(): Promise<readonly Parcel[]> {
  parcels = (await store.all()).toSorted((a, b) => a.at - b.at);
  for (const each of listeners) each();
  return parcels;
}

async function changed(): Promise<void> {
  await lookAgain();
  tellTabs({ about: "outbox" });
}

/** Keeps a parcel, new or changed. It is in the store when this is done. */
export async function keepParcel(parcel: Parcel): Promise<void> {
  await store.put(parcel);
  await changed();
}

export async function dropParcel(once: string): Promise<void> {
  // Off the screen at once: what took its place is there already.
  parcels = parcels.filter((parcel) => parcel.once !== once);
  for (const each of listeners) each();
  await store.drop(once);
  await changed();
}

function listen(listener: () => void): () => void {
  if (!wired) {
    wired = true;
    hearTabs((told) => told.about === "outbox" && void lookAgain());
    void lookAgain();
  }
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A person's parcels, oldest first. */
export function useParcels(person: string): readonly Parcel[] {
  const all = useSyncExternalStore(listen, () => parcels);
  return all.filter((parcel) => parcel.person === person);
}
