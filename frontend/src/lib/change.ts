//! Changing: one mutation one hook. The answer is a member of the payload union, or a problem; neither when the reader was
//! asked to prove who he is and did not want to.
import type { TypedDocumentNode } from "@urql/core";
import { useCallback, useState } from "react";
import { useMutation, type AnyVariables } from "urql";
import { hear } from "./live";
import { problemOf, type Problem } from "./problem";
import { proveAgain } from "./proof";

type Payload<Data> = NonNullable<Data[Exclude<keyof Data, "__typename">]>;

export type Answer<Data> = { payload: Payload<Data> | undefined; problem: Problem | null };

/** Runs a mutation with one root field; `busy` while it is under way. */
export function useChange<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const [, send] = useMutation(document);
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (variables: Variables): Promise<Answer<Data>> => {
      setBusy(true);
      let result = await send(variables);
      const unproved = problemOf(result.error)?.kind === "proof";
      const proved = unproved && (await proveAgain());
      if (proved) result = await send(variables);
      setBusy(false);
      if (unproved && !proved) return { payload: undefined, problem: null };
      const root = result.data ? Object.entries(result.data).find(([name]) => name !== "__typename")?.[1] : undefined;
      readAgain(root);
      return { payload: root as Payload<Data> | undefined, problem: problemOf(result.error) };
    },
    [send],
  );
  return { run, busy };
}

/** Our own change is shown at once, also while the line for changes is down. */
function readAgain(payload: unknown): void {
  type Touched = { id?: string } | null;
  const touched = payload as { case?: Touched; chat?: Touched; presence?: Touched } | null | undefined;
  if (touched?.case?.id) hear([{ topic: "CASE", ids: [touched.case.id] }]);
  if (touched?.chat?.id) hear([{ topic: "CHAT", ids: [touched.chat.id] }]);
  if (touched?.presence?.id) hear([{ topic: "PRESENCE", ids: [] }]);
}
