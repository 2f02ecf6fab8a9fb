import { useLingui } from "@lingui/react/macro";
import { useChange } from "@/lib/change";
import { graphql } from "@/lib/graphql";
import { hear } from "@/lib/live";
import { useRefusal } from "@/lib/refusals";
import { toast } from "@/ui/Toast";
import { giveBack } from "../composer/useDraft";
import type { Parcel } from "./outbox";
import type { Outcome } from "./run";

const UNDO = graphql(`
  mutation UndoSend($input: UndoSendInput!) {
    undoSend(input: $input) {
      ... on SendUndone {
        text
        html
        case {
          id
          state
          pendingReason
          unanswered
        }
      }
      ...ConflictWords
    }
  }
`);

/** The toasts of mails that may still be taken back, so that taking one back elsewhere closes its toast. */
const offered = new Map<string, () => void>();

export function offerUndo(mail: string, close: () => void): void {
  offered.set(mail, close);
  setTimeout(() => offered.delete(mail), 11_000);
}

/** Takes a mail back within its ten seconds; the words return to the composer. */
export function useUndoSend(id: string) {
  const { t } = useLingui();
  const { run, busy } = useChange(UNDO);
  async function undo(mail: string, of = id) {
    const { payload } = await run({ input: { mail } });
    offered.get(mail)?.();
    offered.delete(mail);
    if (payload?.__typename === "SendUndone") await giveBack(of, { text: payload.text, html: payload.html });
    else toast({ text: t`Too late: the mail has left`, tone: "problem" });
  }
  return { undo, busy };
}

/** Says what became of a parcel that went out by itself; what was stopped goes back to its draft. */
export function useOutcome() {
  const { t } = useLingui();
  const refusal = useRefusal();
  const { undo } = useUndoSend("");

  async function why(outcome: Outcome): Promise<string | null> {
    if (outcome.is === "waits") return null;
    if (outcome.is === "refused") return outcome.reference ?? "";
    const { payload } = outcome;
    switch (payload.__typename) {
      case "ReplySent":
      case "CaseChanged":
      case "ChatChanged":
        return null;
      case "WrongClient":
        return t`The text names another shop: ${payload.name}`;
      case "NewMessages":
        return t`The customer has written meanwhile.`;
      default: {
        const told = await refusal({ payload, problem: null });
        return told?.detail ?? told?.text ?? "";
      }
    }
  }

  return async (parcel: Parcel, outcome: Outcome) => {
    const { number } = parcel;
    const stopped = await why(outcome);
    hear([{ topic: parcel.kind === "line" ? "CHAT" : "CASE", ids: [parcel.case] }]);
    if (stopped !== null) {
      await giveBack(parcel.case, parcel.words, parcel.kind === "note");
      toast({ text: t`Not sent, back in the draft: ${number}`, detail: stopped, tone: "problem" });
    } else if (outcome.is === "reply" && outcome.payload.__typename === "ReplySent") {
      const { mail } = outcome.payload;
      const taken = { text: t`Undo`, run: () => void undo(mail, parcel.case) };
      offerUndo(mail, toast({ text: t`The line is back, the answer has gone out: ${number}`, undo: taken }, 10));
    } else if (outcome.is === "note") toast({ text: t`The line is back, the note is written: ${number}` });
  };
}
