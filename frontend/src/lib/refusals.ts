//! What a change answers when it was not made: the words for it that every document asks for, and how they are told, kept in one place.
//! Documents spread them in the union of a payload; the generator (scripts/gen.mjs) leaves them open, so that no reader unpacks them.
import { useLingui } from "@lingui/react/macro";
import { conflictWords } from "./conflict";
import { graphql } from "./graphql";
import type { Problem } from "./problem";
import { useReason, type FieldProblem } from "./reasons";

export const INVALID_FIELDS = graphql(`
  fragment InvalidFields on InvalidInput {
    fields {
      field
      reason
      values {
        key
        value
      }
    }
  }
`);

export const CONFLICT_WORDS = graphql(`
  fragment ConflictWords on Conflict {
    message
  }
`);

/** A payload that says why nothing was done. */
export type Refused =
  | { __typename: "InvalidInput"; fields: FieldProblem[] }
  | { __typename: "Conflict"; message: string };

/** The refusal in a payload of any mutation, or nothing. */
export function refusalIn(payload: unknown): Refused | undefined {
  const told = payload as Refused | null | undefined;
  return told?.__typename === "InvalidInput" || told?.__typename === "Conflict" ? told : undefined;
}

export type Refusal = { text: string; detail?: string };

/** Why a change was not made, in words; nothing when it was, or when its writer did not want to prove who he is. */
export function useRefusal(): (answer: { payload: unknown; problem: Problem | null }) => Promise<Refusal | null> {
  const { t } = useLingui();
  const reason = useReason();
  return async ({ payload, problem }) => {
    const told = refusalIn(payload);
    const failed = t`This did not work. Nothing was changed.`;
    if (told?.__typename === "InvalidInput") return { text: reason(told.fields[0]) ?? failed };
    const detail = told ? await conflictWords(told.message) : problem?.reference;
    if (problem?.kind === "denied") return { text: t`You may not do this. An administrator grants the right.` };
    if (problem?.kind === "offline") return { text: t`There is no line to the server. Nothing was changed.` };
    return told || problem ? { text: failed, ...(detail ? { detail } : {}) } : null;
  };
}
