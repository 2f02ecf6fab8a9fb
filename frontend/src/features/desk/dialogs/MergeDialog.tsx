import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { MERGE, UNMERGE } from "../outcomes";
import { useAct } from "@/features/forms";
import type { CaseDialogProps } from "./CaseDialogs";

const MERGE_TARGETS = graphql(`
  query MergeTargets($case: ID!, $query: String!, $clients: [ID!], $search: Boolean!) {
    case(id: $case) @skip(if: $search) {
      id
      earlier(first: 20) {
        id
        number
        subject
        state
        lastWords
      }
    }
    search(query: $query, clients: $clients, first: 20) @include(if: $search) {
      edges {
        node {
          case {
            id
            number
            subject
            state
            lastWords
          }
        }
      }
    }
  }
`);

/** Joins two cases of the same client. The other one lives on; it can be taken apart again. */
export function MergeDialog({ matter, onClose }: CaseDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const query = useDeferredValue(text.trim());
  const search = query.length > 1;
  const { data, problem, loading, again } = useRead({
    query: MERGE_TARGETS,
    variables: {
      case: matter.id,
      query,
      clients: [matter.client.id],
      search,
    },
  });
  const merge = useAct(MERGE);
  const unmerge = useAct(UNMERGE);
  const found = (search ? data?.search?.edges.map((edge) => edge.node.case) : data?.case?.earlier) ?? [];
  const targets = found.filter((each) => each.id !== matter.id && each.state !== "MERGED");
  async function into(target: { id: string; number: string }) {
    if (!(await merge.run({ input: { from: matter.id, into: target.id } }))) return;
    onClose();
    void navigate({ to: "/desk/$number", params: { number: target.number } });
    toast({
      text: t`${matter.number} now belongs to ${target.number}`,
      undo: { text: t`Undo`, run: () => void unmerge.run({ input: { case: matter.id } }) },
    });
  }
  return (
    <Dialog title={t`Merge ${matter.number} into`} open onClose={onClose}>
      <TextField
        label={t`Number, subject or words`}
        value={text}
        onChange={setText}
        autoFocus
        help={<Trans>Only cases of the same shop. The earliest deadline stays.</Trans>}
      />
      {problem && !data && <ProblemPanel problem={problem} what={t`The cases`} onRetry={again} />}
      {loading && <SkeletonRows rows={3} height="h-9 w-full" />}
      <ul className="mt-3 max-h-72 overflow-auto">
        {targets.map((target) => (
          <li key={target.id} className="flex items-center gap-3 border-t border-line py-2">
            <span className="min-w-0 flex-1">
              <b className="block truncate font-medium">
                {target.number} {target.subject}
              </b>
              <span className="block truncate text-sm text-mute">{target.lastWords}</span>
            </span>
            <Button size="small" busy={merge.busy} onPress={() => void into(target)}>
              <Trans>Merge</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {targets.length === 0 && data && (
        <p className="py-3 text-mute">
          {search ? (
            <Trans>Nothing found.</Trans>
          ) : (
            <Trans>This customer has no other case. Search by number or words.</Trans>
          )}
        </p>
      )}
    </Dialog>
  );
}
