//! Saying lines: one after the other, in the order in which they were pressed. Without a line to the server they wait in the
//! browser's store, and go out by themselves. Invariant: no line goes before one that was said earlier and still waits.
import type { Client } from "urql";
import { freshName } from "@/lib/names";
import { keepParcel, lookAgain, type Parcel } from "../outbox/outbox";
import { deliver, type Outcome } from "../outbox/run";
import { plain } from "../composer/words";

let chain: Promise<void> = Promise.resolve();
let last = 0;

/** Two lines in one millisecond keep their order too. */
function stamp(now: number): number {
  last = Math.max(now, last + 1);
  return last;
}

/** A line as it is kept until the server has it. */
export function lineOf(
  chat: { id: string; name: string; client: { name: string } },
  person: string,
  text: string,
  after: number,
): Parcel {
  return {
    once: freshName(),
    person,
    kind: "line",
    case: chat.id,
    number: chat.name,
    client: chat.client.name,
    words: plain(text),
    more: null,
    after,
    at: stamp(Date.now()),
    state: "sending",
  };
}

/** Puts a line on its way; `told` hears what became of it, unless it waits. */
export function say(client: Client, line: Parcel, told: (line: Parcel, outcome: Outcome) => unknown): Promise<void> {
  const kept = keepParcel(line);
  const go = async () => {
    await kept;
    const before = (each: Parcel) => each.case === line.case && each.state === "waiting" && each.at < line.at;
    if ((await lookAgain()).some(before)) return await keepParcel({ ...line, state: "waiting" });
    const outcome = await deliver(client, line);
    if (outcome.is !== "waits") await told(line, outcome);
  };
  chain = chain.then(go, go);
  return chain;
}
