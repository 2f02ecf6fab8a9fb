//! Saving a form: one mutation, its expected outcomes told in the same way everywhere.
//! Invariant: what the writer typed stays; problems stand beside their fields until the next try.
import { useLingui } from "@lingui/react/macro";
import type { TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import type { AnyVariables } from "urql";
import { useChange, type Answer } from "@/lib/change";
import { conflictWords } from "@/lib/conflict";
import { hear, type Topic } from "@/lib/live";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { toast } from "@/ui/Toast";

type Told = { __typename: "InvalidInput" } | { __typename: "Conflict" };
type Good<Data> = Exclude<NonNullable<Answer<Data>["payload"]>, Told>;

type Outcome =
  | { __typename: "InvalidInput"; fields: FieldProblem[] }
  | { __typename: "Conflict"; message: string; by?: string | null };

/** Runs a mutation. Answers the good outcome, or null after saying what stood in the way. */
export function useSave<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  topics: readonly Topic[] = [],
) {
  const { t } = useLingui();
  const reason = useReason();
  const { run, busy } = useChange(document);
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);

  async function save(variables: Variables): Promise<Good<Data> | null> {
    const { payload, problem } = await run(variables);
    const told = payload as unknown as Outcome | undefined;
    setFields(told?.__typename === "InvalidInput" ? told.fields : []);
    if (payload && told?.__typename !== "InvalidInput" && told?.__typename !== "Conflict") {
      hear(topics.map((topic) => ({ topic, ids: [] })));
      return payload as Good<Data>;
    }
    if (told?.__typename === "Conflict") {
      const { by: who } = told;
      const text = who ? t`Changed meanwhile by: ${who}` : t`This did not work. Nothing was changed.`;
      toast({ text, detail: await conflictWords(told.message), tone: "problem" });
    } else if (problem?.kind === "denied")
      toast({ text: t`You may not do this. An administrator grants the right.`, tone: "problem" });
    else if (problem)
      toast({
        text: t`This did not work. Nothing was changed.`,
        ...(problem.reference ? { detail: problem.reference } : {}),
        tone: "problem",
      });
    return null;
  }

  /** What is wrong with a field, in words; `field` may be the whole path or its end. */
  function wrong(field: string): string | undefined {
    return reason(fields.find((each) => each.field === field || each.field.endsWith(`.${field}`)));
  }

  return { save, busy, wrong, fields, clear: () => setFields([]) };
}
