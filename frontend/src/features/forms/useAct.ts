import type { TypedDocumentNode } from "@urql/core";
import type { AnyVariables } from "urql";
import { useChange, type Answer } from "@/lib/change";
import { refusalIn, useRefusal, type Refused } from "@/lib/refusals";
import { toast } from "@/ui/Toast";

/** What a mutation answers when it was done. */
export type Good<Data> = Exclude<NonNullable<Answer<Data>["payload"]>, { __typename: Refused["__typename"] }>;

/** Does one thing at one press. Answers the good outcome, or null after a message has told what stood in the way. */
export function useAct<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const refusal = useRefusal();
  const change = useChange(document);
  async function run(variables: Variables): Promise<Good<Data> | null> {
    const answer = await change.run(variables);
    if (answer.payload && !refusalIn(answer.payload)) return answer.payload as Good<Data>;
    const why = await refusal(answer);
    if (why) toast({ ...why, tone: "problem" });
    return null;
  }
  return { run, busy: change.busy };
}
