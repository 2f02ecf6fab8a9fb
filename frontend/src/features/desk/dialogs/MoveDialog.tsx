import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { SelectField } from "@/ui/Field";
import { SkeletonRows } from "@/ui/States";
import { MOVE } from "../outcomes";
import { useAct } from "@/features/forms";
import type { CaseDialogProps } from "./CaseDialogs";

const PROJECTS = graphql(`
  query MoveTargets($id: ID!) {
    client(id: $id) {
      id
      projects {
        id
        name
        queues {
          id
          name
        }
      }
    }
  }
`);

/** To another project or queue of the same client; elapsed time is kept. */
export function MoveDialog({ matter, onClose }: CaseDialogProps) {
  const { t } = useLingui();
  const { data, problem, loading, again } = useRead({ query: PROJECTS, variables: { id: matter.client.id } });
  const [queue, setQueue] = useState<string>(matter.queue.id);
  const move = useAct(MOVE);
  const choices =
    data?.client?.projects.flatMap((project) =>
      project.queues.map((each) => ({ id: each.id, text: `${project.name} · ${each.name}` })),
    ) ?? [];
  const project = data?.client?.projects.find((each) => each.queues.some((one) => one.id === queue));
  async function go() {
    if (project && (await move.run({ input: { case: matter.id, project: project.id, queue } }))) onClose();
  }
  return (
    <Dialog
      title={t`Move ${matter.number}`}
      open
      onClose={onClose}
      size="narrow"
      footer={
        <Button
          look="primary"
          busy={move.busy}
          isDisabled={!project || queue === matter.queue.id}
          onPress={() => void go()}
        >
          <Trans>Move</Trans>
        </Button>
      }
    >
      <p className="mb-3 text-mute">
        <Trans>The time already used stays counted; the target of the new project applies from the first mail.</Trans>
      </p>
      {problem && !data && <ProblemPanel problem={problem} what={t`The projects`} onRetry={again} />}
      {loading && <SkeletonRows rows={1} height="h-control w-full" />}
      {data && <SelectField label={t`Project and queue`} choices={choices} value={queue} onChange={setQueue} />}
    </Dialog>
  );
}
