//! Saving a form: one mutation, its expected outcomes told in the same way everywhere.
//! Invariant: what the writer typed stays; problems stand beside their fields until the next try.
import type { TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import type { AnyVariables } from "urql";
import { useChange } from "@/lib/change";
import { hear, type Topic } from "@/lib/live";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { refusalIn, useRefusal } from "@/lib/refusals";
import { toast } from "@/ui/Toast";
import type { Good } from "./useAct";

/** Runs a mutation. Answers the good outcome, or null after saying what stood in the way. */
export function useSave<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  topics: readonly Topic[] = [],
) {
  const reason = useReason();
  const refusal = useRefusal();
  const { run, busy } = useChange(document);
  const [fields, setFields] = useState<readonly FieldProblem[]>([]);

  async function save(variables: Variables): Promise<Good<Data> | null> {
    const answer = await run(variables);
    const told = refusalIn(answer.payload);
    setFields(told?.__typename === "InvalidInput" ? told.fields : []);
    if (answer.payload && !told) {
      hear(topics.map((topic) => ({ topic, ids: [] })));
      return answer.payload as Good<Data>;
    }
    const why = told?.__typename === "InvalidInput" ? null : await refusal(answer);
    if (why) toast({ ...why, tone: "problem" });
    return null;
  }

  /** What is wrong with a field, in words; `field` may be the whole path or its end. */
  function wrong(field: string): string | undefined {
    return reason(fields.find((each) => each.field === field || each.field.endsWith(`.${field}`)));
  }

  return { save, busy, wrong, fields };
}
