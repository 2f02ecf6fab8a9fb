import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { AssignDialog, EndAssignment } from "@/features/people";
import { useRead } from "@/lib/read";
import { date, dayOf, serverNow } from "@/lib/time";
import { useCan } from "@/lib/viewer";
import { UserPlus } from "lucide-react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { TEAM, type Team } from "./documents";

/** Who works for the client, in which project, from when to when. */
export function TeamTab(props: { client: string }) {
  const { t } = useLingui();
  const can = useCan("people.assign");
  const [adding, setAdding] = useState(false);
  const { data, problem, again } = useRead({
    query: TEAM,
    variables: { client: props.client },
    topics: ["PERSON", "CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The people`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} />;
  const team = data.client;
  const add = can && (
    <Button look="primary" icon={UserPlus} isDisabled={!team?.projects.length} onPress={() => setAdding(true)}>
      <Trans>Assign somebody</Trans>
    </Button>
  );
  return (
    <>
      <div className="flex flex-col gap-4">
        {!team || team.people.length === 0 ? (
          <Empty title={t`Nobody is assigned yet`} action={add}>
            <Trans>People serve the cases of the projects they are assigned to, from one day to another.</Trans>
          </Empty>
        ) : (
          <>
            <div className="flex justify-end">{add}</div>
            {team.projects.map((project) => (
              <ProjectTeam
                key={project.id}
                name={project.name}
                people={team.people.filter((each) => each.project.id === project.id)}
                can={can}
              />
            ))}
          </>
        )}
      </div>
      {adding && team && <AssignDialog projects={team.projects} onClose={() => setAdding(false)} />}
    </>
  );
}

function ProjectTeam(props: { name: string; people: Team["people"]; can: boolean }) {
  const { t, i18n } = useLingui();
  const today = dayOf(serverNow());
  return (
    <Panel title={props.name} flush>
      {props.people.length === 0 && <p className="px-[14px] pb-3 text-mute">{t`Nobody is assigned yet`}</p>}
      <ul className="px-[14px] pb-2">
        {props.people.map((each) => {
          const from = date(each.from, "day", i18n.locale);
          const until = each.until ? date(each.until, "day", i18n.locale) : null;
          const over = each.until !== null && each.until < today;
          return (
            <li key={each.id} className="flex min-h-row items-center gap-3 border-t border-line py-1 first:border-0">
              <Avatar name={each.person.name} size="small" />
              <span className="min-w-0 flex-1 items-center gap-3 sm:flex">
                <span className="block min-w-0 flex-1 truncate font-medium">{each.person.name}</span>
                <span className="flex gap-1 max-sm:hidden">
                  {each.person.languages.map((language) => (
                    <Badge key={language}>{language.toUpperCase()}</Badge>
                  ))}
                </span>
                <span className="block text-sm text-mute tabular-nums sm:w-52">
                  {until ? `${from} – ${until}` : t`from ${from}`}
                </span>
              </span>
              {over && <Badge>{t`over`}</Badge>}
              {each.from > today && <Badge tone="accent">{t`not yet`}</Badge>}
              {props.can && !over && <EndAssignment id={each.id} />}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
