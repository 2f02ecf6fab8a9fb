import { useClient } from "urql";
import { useViewer } from "@/lib/viewer";
import { useOutcome } from "../outbox/useOutcome";
import type { DeskChat } from "./documents";
import { lineOf, say } from "./say";

/** Says something in this chat. What is not let through goes back to the draft, and a message says why. */
export function useSay(chat: DeskChat): (text: string, last: number) => Promise<void> {
  const client = useClient();
  const { person } = useViewer();
  const outcome = useOutcome();
  return (text, last) => say(client, lineOf(chat, person.id, text, last), outcome);
}
