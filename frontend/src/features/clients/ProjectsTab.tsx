import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { PenLine, Plus } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { When } from "@/lib/When";
import { Badge } from "@/ui/Badge";
import { Button, LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { TableHead } from "@/ui/TableHead";
import { PROJECTS, type ClientProjects, type Project } from "./documents";
import { ProjectDialog, QueueDialog } from "./ProjectDialogs";

type Edited =
  | { what: "project"; project: Project | null }
  | { what: "queue"; project: Project; queue: Project["queues"][number] | null };

/** The lines of work of a client and the queues in which its cases wait. */
export function ProjectsTab(props: { client: string }) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const [edited, setEdited] = useState<Edited | null>(null);
  const { data, problem, again } = useRead({
    query: PROJECTS,
    variables: { client: props.client },
    topics: ["CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The projects`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={4} height="h-28 w-full" />;
  const shop = data.client;
  const add = can && (
    <Button look="primary" icon={Plus} onPress={() => setEdited({ what: "project", project: null })}>
      <Trans>New project</Trans>
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      {!shop || shop.projects.length === 0 ? (
        <Empty title={t`No project yet`} action={add}>
          <Trans>
            A project is a line of work, for example customer service in Polish. Its queues hold the waiting cases.
          </Trans>
        </Empty>
      ) : (
        <>
          <div className="flex justify-end">{add}</div>
          {shop.projects.map((project) => (
            <ProjectCard key={project.id} project={project} client={props.client} can={can} onEdit={setEdited} />
          ))}
        </>
      )}
      {edited && shop && <Dialogs client={props.client} shop={shop} edited={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

function Dialogs(props: { client: string; shop: ClientProjects; edited: Edited; onClose: () => void }) {
  const { edited } = props;
  if (edited.what === "project")
    return (
      <ProjectDialog
        client={props.client}
        project={edited.project}
        calendars={props.shop.calendars}
        onClose={props.onClose}
      />
    );
  const others = props.shop.projects
    .flatMap((project) => project.queues)
    .filter((queue) => queue.id !== edited.queue?.id);
  return <QueueDialog project={edited.project.id} queue={edited.queue} others={others} onClose={props.onClose} />;
}

function ProjectCard(props: { project: Project; client: string; can: boolean; onEdit: (edited: Edited) => void }) {
  const { t } = useLingui();
  const { project } = props;
  const hours = project.calendar?.name ?? t`none`;
  const language = project.language.toUpperCase();
  return (
    <Panel
      title={project.name}
      sub={
        <>
          {project.pull ? t`agents choose from the list` : t`the next case is offered`} · {t`hours: ${hours}`} ·{" "}
          {t`answers in ${language}`}
        </>
      }
      aside={
        <span className="inline-flex items-center gap-3">
          <Link to="/cases" search={{ client: props.client }} className="font-medium text-accent-ink hover:underline">
            <Plural
              value={project.openCases}
              one="# open case"
              few="# open cases"
              many="# open cases"
              other="# open cases"
            />
          </Link>
          {props.can && (
            <Button size="small" icon={PenLine} onPress={() => props.onEdit({ what: "project", project })}>
              <Trans>Change</Trans>
            </Button>
          )}
        </span>
      }
    >
      <div className="mt-3 overflow-x-auto">
        <table className="w-full text-[13px]">
          <TableHead cells="[&>th]:py-[6px] [&>th]:pr-4">
            <th scope="col">{t`Queue`}</th>
            <th scope="col">{t`Languages`}</th>
            <th scope="col" className="text-right">{t`Waiting`}</th>
            <th scope="col">{t`Next deadline`}</th>
            <th scope="col" className="max-sm:hidden">{t`Overflow to`}</th>
            <th scope="col">
              <span className="sr-only">{t`Actions`}</span>
            </th>
          </TableHead>
          <tbody>
            {project.queues.map((queue) => (
              <QueueRow
                key={queue.id}
                queue={queue}
                onEdit={props.can ? () => props.onEdit({ what: "queue", project, queue }) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {props.can && (
        <div className="mt-2">
          <Button size="small" icon={Plus} onPress={() => props.onEdit({ what: "queue", project, queue: null })}>
            <Trans>New queue</Trans>
          </Button>
        </div>
      )}
    </Panel>
  );
}

function QueueRow(props: { queue: Project["queues"][number]; onEdit: (() => void) | undefined }) {
  const { t, i18n } = useLingui();
  const { queue } = props;
  return (
    <tr className="border-b border-fill last:border-0 [&>td]:py-2 [&>td]:pr-4">
      <td className="font-medium">{queue.name}</td>
      <td>
        <span className="inline-flex gap-1">
          {queue.languages.length === 0 && <span className="text-mute">{t`any`}</span>}
          {queue.languages.map((language) => (
            <Badge key={language}>{language.toUpperCase()}</Badge>
          ))}
        </span>
      </td>
      <td className="text-right tabular-nums">{count(queue.waiting, i18n.locale)}</td>
      <td className="tabular-nums">{queue.dueAt ? <When at={queue.dueAt} /> : "–"}</td>
      <td className="text-mute max-sm:hidden">{queue.overflowTo?.name ?? "–"}</td>
      <td className="text-right">{props.onEdit && <LinkButton onPress={props.onEdit}>{t`Change`}</LinkButton>}</td>
    </tr>
  );
}
