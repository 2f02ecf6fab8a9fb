//! Trying: one parcel after the other, in the order in which they were pressed, by one tab at a time.
import type { Client } from "urql";
import { timed } from "@/lib/client";
import { graphql, type ResultOf } from "@/lib/graphql";
import { within } from "@/lib/patience";
import { problemOf } from "@/lib/problem";
import { tellArrived } from "../chats/arrived";
import { SAY, type SayPayload } from "../chats/documents";
import { dropParcel, keepParcel, lookAgain, type Parcel } from "./outbox";

export const SEND = graphql(`
  mutation SendReply($input: SendReplyInput!) {
    sendReply(input: $input) {
      ... on ReplySent {
        undoUntil
        mail
        case {
          id
          state
          pendingReason
          unanswered
          disposition {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
      ... on WrongClient {
        name
        excerpt
      }
      ... on NewMessages {
        count
        newest
      }
    }
  }
`);

export const ADD_NOTE = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      ... on CaseChanged {
        case {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type SendPayload = NonNullable<ResultOf<typeof SEND>["sendReply"]>;
export type NotePayload = NonNullable<ResultOf<typeof ADD_NOTE>["addNote"]>;

/** What became of a parcel: an answer of the server, no answer, or a refusal without a payload. */
export type Outcome =
  | { is: "reply"; payload: SendPayload }
  | { is: "note"; payload: NotePayload }
  | { is: "line"; payload: SayPayload }
  | { is: "waits" }
  | { is: "refused"; reference: string | undefined };

/** After so long a parcel does not go out by itself any more: too much may have happened. */
export const TOO_LATE = 10 * 60_000;
/** A parcel that another tab began to send is its own for so long. */
const ITS_OWN = 30_000;

/** So long one try may take; then the parcel waits and is tried again under its name. */
export const PATIENCE = 20_000;
const patiently = { fetch: within(PATIENCE, timed) };

/** Asks the server for one parcel. No answer at all leaves it waiting; every other answer ends it. */
export async function deliver(client: Client, parcel: Parcel): Promise<Outcome> {
  await keepParcel({ ...parcel, state: "sending" });
  const answer = await ask(client, parcel);
  const problem = problemOf(answer.error);
  // A server that broke down may have done it all the same: only the same name asked again tells.
  const status = (answer.error?.response as Response | undefined)?.status ?? 0;
  if (problem?.kind === "offline" || problem?.kind === "signedOut" || status >= 500) {
    await keepParcel({ ...parcel, state: "waiting" });
    return { is: "waits" };
  }
  const data = answer.data;
  if (data && "sayInChat" in data && data.sayInChat?.__typename === "ChatChanged")
    tellArrived(parcel.case, data.sayInChat.chat.lines);
  await dropParcel(parcel.once);
  if (data && "sayInChat" in data && data.sayInChat) return { is: "line", payload: data.sayInChat };
  if (data && "sendReply" in data && data.sendReply) return { is: "reply", payload: data.sendReply };
  if (data && "addNote" in data && data.addNote) return { is: "note", payload: data.addNote };
  return { is: "refused", reference: problem?.reference };
}

function ask(client: Client, parcel: Parcel) {
  const { text, html } = parcel.words;
  const words = { case: parcel.case, text, once: parcel.once };
  switch (parcel.kind) {
    case "reply":
      return client.mutation(SEND, { input: { ...replyOf(parcel), ...words, html } }, patiently).toPromise();
    case "note":
      return client.mutation(ADD_NOTE, { input: words }, patiently).toPromise();
    case "line": {
      const input = { chat: parcel.case, ref: parcel.once, text };
      return client.mutation(SAY, { input, after: parcel.after ?? null }, patiently).toPromise();
    }
  }
}

function replyOf(parcel: Parcel) {
  return parcel.more ?? { andThen: "KEEP" as const };
}

/** Whether a parcel is to be tried now. */
export function isDue(parcel: Parcel, now: number): boolean {
  if (parcel.state === "asked") return false;
  return parcel.state === "waiting" || now - parcel.at > ITS_OWN;
}

type Done = (parcel: Parcel, outcome: Outcome) => void | Promise<void>;

/** Tries a person's parcels until one finds no server. What waited too long is asked about instead. */
export async function deliverAll(client: Client, person: string, done: Done, now = Date.now()): Promise<void> {
  const mine = (await lookAgain()).filter((parcel) => parcel.person === person && isDue(parcel, now));
  for (const parcel of mine) {
    if (now - parcel.at > TOO_LATE) {
      await keepParcel({ ...parcel, state: "asked" });
      continue;
    }
    const outcome = await deliver(client, parcel);
    if (outcome.is === "waits") return;
    await done(parcel, outcome);
  }
}

/** One tab at a time; the others learn of it through the store. */
export async function alone(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return await work();
  await navigator.locks.request("manyhands-outbox", { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
