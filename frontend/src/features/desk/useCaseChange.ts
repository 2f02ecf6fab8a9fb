import { useLingui } from "@lingui/react/macro";
import type { TypedDocumentNode } from "@urql/core";
import type { AnyVariables } from "urql";
import { useChange } from "@/lib/change";
import { conflictWords } from "@/lib/conflict";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { toast } from "@/ui/Toast";

type CaseOutcome =
  | { __typename: "CaseChanged" }
  | { __typename: "InvalidInput"; fields: FieldProblem[] }
  | { __typename: "Conflict"; message: string };

/** Runs one of the case mutations and says its expected outcomes in a toast. Answers whether it happened. */
export function useCaseChange<Data extends object, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const { t } = useLingui();
  const reason = useReason();
  const { run, busy } = useChange(document);
  return {
    busy,
    async run(variables: Variables): Promise<boolean> {
      const { payload, problem } = await run(variables);
      const outcome = payload as CaseOutcome | undefined;
      if (outcome?.__typename === "CaseChanged") return true;
      if (outcome?.__typename === "Conflict")
        toast({ text: t`The case changed meanwhile`, detail: await conflictWords(outcome.message), tone: "problem" });
      else if (outcome?.__typename === "InvalidInput")
        toast({ text: reason(outcome.fields[0]) ?? "", tone: "problem" });
      else if (problem?.kind === "denied")
        toast({ text: t`You may not do this. An administrator grants the right.`, tone: "problem" });
      else
        toast({
          text: t`This did not work. Nothing was changed.`,
          ...(problem?.reference ? { detail: problem.reference } : {}),
          tone: "problem",
        });
      return false;
    },
  };
}
