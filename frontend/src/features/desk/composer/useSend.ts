import { useLingui } from "@lingui/react/macro";
import { useChange } from "@/lib/change";
import { drafts } from "@/lib/drafts";
import { graphql, type ResultOf, type VariablesOf } from "@/lib/graphql";
import { useReason } from "@/lib/reasons";
import { serverNow } from "@/lib/time";
import { toast } from "@/ui/Toast";
import type { DeskCase } from "../documents";
import { announceDraft } from "./useDraft";

const SEND = graphql(`
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
      ... on InvalidInput {
        fields {
          field
          reason
          values {
            key
            value
          }
        }
      }
      ... on Conflict {
        message
      }
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
const UNDO = graphql(`
  mutation UndoSend($input: UndoSendInput!) {
    undoSend(input: $input) {
      ... on SendUndone {
        text
        case {
          id
          state
          pendingReason
          unanswered
        }
      }
      ... on Conflict {
        message
      }
    }
  }
`);

type Payload = NonNullable<ResultOf<typeof SEND>["sendReply"]>;
export type Stopped = Extract<Payload, { __typename: "WrongClient" | "NewMessages" }>;
type Input = VariablesOf<typeof SEND>["input"];

/** The toasts of mails that may still be taken back, so that taking one back elsewhere closes its toast. */
const told = new Map<string, () => void>();

/** Takes a mail back within its ten seconds; the text returns to the composer. */
export function useUndoSend(matter: DeskCase) {
  const { t } = useLingui();
  const { run, busy } = useChange(UNDO);
  async function undo(mail: string) {
    const { payload } = await run({ input: { mail } });
    told.get(mail)?.();
    told.delete(mail);
    if (payload?.__typename === "SendUndone") {
      const { text } = payload;
      await drafts.put({ key: `reply ${matter.id}`, text, at: serverNow() });
      announceDraft(matter.id, text);
    } else toast({ text: t`Too late: the mail has left`, tone: "problem" });
  }
  return { undo, busy };
}

/** Sends, and answers what stopped it: another client's name, or mails that came meanwhile. Everything else is said in a toast. */
export function useSend(matter: DeskCase) {
  const { t } = useLingui();
  const reason = useReason();
  const { run, busy } = useChange(SEND);
  const { undo } = useUndoSend(matter);
  async function send(input: Omit<Input, "case">): Promise<"sent" | "stopped" | Stopped> {
    const { payload, problem } = await run({ input: { ...input, case: matter.id } });
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
        told.set(mail, close);
        setTimeout(() => told.delete(mail), 11_000);
        return "sent";
      }
      case "WrongClient":
      case "NewMessages":
        return payload;
      case "InvalidInput":
        toast({ text: reason(payload.fields[0]) ?? "", tone: "problem" });
        return "stopped";
      case "Conflict":
        toast({ text: payload.message, tone: "problem" });
        return "stopped";
      default:
        toast({
          text: t`Not sent. Your text is kept.`,
          ...(problem?.reference ? { detail: problem.reference } : {}),
          tone: "problem",
        });
        return "stopped";
    }
  }
  return { send, busy };
}
