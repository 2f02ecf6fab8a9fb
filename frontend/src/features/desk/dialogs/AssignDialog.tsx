import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Avatar } from "@/ui/Avatar";
import { CommandPalette } from "@/ui/CommandPalette";
import { Dialog } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";
import { ASSIGN } from "../mutations";
import { useAct } from "@/features/forms";
import type { CaseDialogProps } from "./CaseDialogs";

const ASSIGNEES = graphql(`
  query Assignees($case: ID!) {
    assignees(case: $case) {
      id
      name
      languages
      employer {
        id
        name
      }
    }
  }
`);

/** Who shall have this case: only people who work for this client today. */
export function AssignDialog({ matter, onClose }: CaseDialogProps) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: ASSIGNEES, variables: { case: matter.id } });
  const { run } = useAct(ASSIGN);
  const people = data?.assignees;
  if (!people || people.length === 0) {
    return (
      <Dialog title={t`Assign`} open onClose={onClose} size="narrow">
        {people ? (
          <Empty title={t`Nobody works for this client today`}>
            <Trans>A project lead can assign people to the project.</Trans>
          </Empty>
        ) : problem ? (
          <ProblemPanel problem={problem} what={t`The people`} onRetry={again} />
        ) : (
          <SkeletonRows rows={4} />
        )}
      </Dialog>
    );
  }
  const commands = people.map((person) => ({
    id: person.id,
    text: person.name,
    detail: [person.employer.name, person.languages.join(" ").toUpperCase()].filter(Boolean).join(" · "),
    run: () => void run({ input: { case: matter.id, person: person.id, believed: matter.assignee?.id ?? null } }),
  }));
  return (
    <CommandPalette
      open
      onClose={onClose}
      hint={t`Name of a colleague`}
      groups={[{ id: "people", title: t`Assign ${matter.number} to`, commands }]}
      faces={new Map(people.map((person) => [person.id, <Avatar key={person.id} size="small" name={person.name} />]))}
    />
  );
}
