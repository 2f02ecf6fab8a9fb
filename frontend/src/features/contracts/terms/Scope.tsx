import { Trans, useLingui } from "@lingui/react/macro";
import { createContext, use, useId, type ReactNode } from "react";
import { Maybe } from "./parts";
import { Pick, Some, useSheet } from "./sheet";
import { useTermWords } from "./words";

export type Line = { id: string; name: string };

/** The shop's projects, by the ids that stand in a contract. */
export const Projects = createContext<readonly Line[]>([]);

/** The shop's queues, likewise. */
export const Queues = createContext<readonly Line[]>([]);

/** Names the shop's projects and queues for the sentences below. */
export function Named(props: { projects: readonly Line[]; queues: readonly Line[]; children: ReactNode }) {
  return (
    <Projects value={props.projects}>
      <Queues value={props.queues}>{props.children}</Queues>
    </Projects>
  );
}

/** What a version is about: tasks, channels, languages, and what happens beyond. Nothing is said where it is everything. */
export function Scope() {
  const { t } = useLingui();
  const { edit, at } = useSheet();
  const words = useTermWords();
  if (!edit && at(["scope"]) === undefined) return null;
  const channels = <Some at={["scope", "channels"]} label={t`Channels`} words={words.channels} all={t`all channels`} />;
  const languages = (
    <Some at={["scope", "languages"]} label={t`Languages`} words={words.language} all={t`every language`} />
  );
  const overflow = <Pick at={["scope", "overflow"]} label={t`Beyond it`} words={words.overflow} />;
  return (
    <div className={edit ? "flex flex-col items-start gap-1 leading-8" : "flex flex-col items-start gap-1 leading-7"}>
      <Tasks />
      <p>
        <Trans>
          By {channels}, in {languages}.
        </Trans>
      </p>
      <Maybe
        at={["scope", "overflow"]}
        add={t`Say what happens outside the hours`}
        remove={t`Say nothing about it`}
        start="waits"
      >
        <Trans>Outside the hours and beyond what we can take, a contact {overflow}.</Trans>
      </Maybe>
    </div>
  );
}

type Task = { task: string; projects?: string[] };

/** The tasks, each with the projects that do it; a task without any is done by all. */
function Tasks() {
  const { t, i18n } = useLingui();
  const { edit, rows, put } = useSheet();
  const words = useTermWords();
  const projects = use(Projects);
  const id = useId();
  const AT = ["scope", "tasks"] as const;
  const tasks = rows(AT) as unknown as Task[];
  const list = new Intl.ListFormat(i18n.locale);
  const named = (task: Task) =>
    list.format((task.projects ?? []).map((each) => projects.find((one) => one.id === each)?.name ?? each));
  if (!edit)
    return (
      <p>
        {tasks.length === 0
          ? t`All of the shop’s tasks.`
          : list.format(
              tasks.map((task) => {
                const word = words.task[task.task as keyof typeof words.task];
                return task.projects?.length ? `${word} (${named(task)})` : word;
              }),
            )}
      </p>
    );
  const set = (code: string, projectIds: string[] | null) => {
    const others = tasks.filter((each) => each.task !== code);
    put(AT, projectIds === null ? others : [...others, { task: code, projects: projectIds }]);
  };
  return (
    <ul className="flex flex-col">
      {Object.entries(words.task).map(([code, word]) => {
        const task = tasks.find((each) => each.task === code);
        const chosen = task?.projects ?? [];
        return (
          <li key={code} className="flex flex-wrap gap-x-4">
            <label htmlFor={`${id}${code}`} className="inline-flex items-center gap-2">
              <input
                id={`${id}${code}`}
                type="checkbox"
                className="accent-accent"
                checked={task !== undefined}
                onChange={(event) => set(code, event.target.checked ? [] : null)}
              />
              {word}
            </label>
            {task && projects.length > 1 && (
              <span role="group" aria-label={t`Projects: ${word}`} className="inline-flex flex-wrap gap-x-3 text-sm">
                {projects.map((project) => (
                  <label
                    key={project.id}
                    htmlFor={`${id}${code}${project.id}`}
                    className="inline-flex items-center gap-1"
                  >
                    <input
                      id={`${id}${code}${project.id}`}
                      type="checkbox"
                      className="accent-accent"
                      checked={chosen.includes(project.id)}
                      onChange={(event) =>
                        set(
                          code,
                          event.target.checked ? [...chosen, project.id] : chosen.filter((each) => each !== project.id),
                        )
                      }
                    />
                    {project.name}
                  </label>
                ))}
                {chosen.length === 0 && <span className="text-mute">{t`every project`}</span>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The id of a project as it stands in a contract file: the last sixteen bytes of the opaque one. */
export function plainId(id: string): string {
  const bytes = atob(id.replaceAll("-", "+").replaceAll("_", "/"));
  const hex = Array.from(bytes.slice(17), (each) => each.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
