import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useClient } from "urql";
import { hear } from "@/lib/live";
import { freshName } from "@/lib/names";
import { useRefusal } from "@/lib/refusals";
import { useViewer } from "@/lib/viewer";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import type { Parcel } from "../outbox/outbox";
import { deliver, type Outcome, type SendPayload } from "../outbox/run";
import { offerUndo, useUndoSend } from "../outbox/useOutcome";
import type { Words } from "./words";

export type Stopped = Extract<SendPayload, { __typename: "WrongClient" | "NewMessages" }>;

/** Puts an answer or a note on its way; without a line it waits and goes out later by itself. */
export function useParcel(matter: DeskCase) {
  const client = useClient();
  const { person } = useViewer();
  const [busy, setBusy] = useState(false);
  async function go(kind: Parcel["kind"], words: Words, more: Parcel["more"]): Promise<Outcome> {
    setBusy(true);
    const outcome = await deliver(client, {
      once: freshName(),
      person: person.id,
      kind,
      case: matter.id,
      number: matter.number,
      client: matter.client.name,
      words,
      more,
      at: Date.now(),
      state: "sending",
    });
    setBusy(false);
    if (outcome.is !== "waits") hear([{ topic: "CASE", ids: [matter.id] }]);
    return outcome;
  }
  return { go, busy };
}

/** Sends, and answers what stopped it: another client's name, or mails that came meanwhile. Everything else is said in a toast. */
export function useSend(matter: DeskCase) {
  const { t } = useLingui();
  const refusal = useRefusal();
  const { go, busy } = useParcel(matter);
  const { undo } = useUndoSend(matter.id);
  async function send(words: Words, more: NonNullable<Parcel["more"]>): Promise<"gone" | "stopped" | Stopped> {
    const outcome = await go("reply", words, more);
    if (outcome.is === "waits") return "gone";
    const payload = outcome.is === "reply" ? outcome.payload : undefined;
    switch (payload?.__typename) {
      case "ReplySent": {
        const { mail } = payload;
        const close = toast(
          {
            text: t`The mail leaves in 10 s`,
            detail: matter.replyTo,
            undo: { text: t`Undo`, run: () => void undo(mail) },
          },
          10,
        );
        offerUndo(mail, close);
        return "gone";
      }
      case "WrongClient":
      case "NewMessages":
        return payload;
      default: {
        const told = await refusal({ payload, problem: null });
        const why = outcome.is === "refused" ? outcome.reference : (told?.detail ?? told?.text);
        toast({ text: t`Not sent. Your text is kept.`, ...(why ? { detail: why } : {}), tone: "problem" });
        return "stopped";
      }
    }
  }
  return { send, busy };
}
