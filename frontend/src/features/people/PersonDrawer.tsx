import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Problems, useSave } from "@/features/forms";
import type { Role } from "@/gql/graphql";
import { useRead } from "@/lib/read";
import { useRoleName } from "@/lib/roles";
import { date, dayOf, instant, serverNow } from "@/lib/time";
import { Can, useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { CheckGroup } from "@/ui/CheckGroup";
import { ClientMark } from "@/ui/ClientMark";
import { Drawer } from "@/ui/Dialog";
import { TextField } from "@/ui/Field";
import { Facts } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { toast } from "@/ui/Toast";
import { AssignDialog } from "./AssignDialog";
import { ALL_PROJECTS, PERSON, UPDATE_PERSON, type Person } from "./documents";
import { EndAssignment } from "./EndAssignment";
import { PersonExit } from "./PersonExit";
import { CLIENT_ROLES, STAFF_ROLES, usePersonState, useRoleHelp } from "./words";

/** One person at the right: account, roles, where they work, and the way out. */
export function PersonDrawer(props: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer title={t`Person`} open onClose={props.onClose}>
      <Loaded id={props.id} />
    </Drawer>
  );
}

function Loaded(props: { id: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: PERSON, variables: { id: props.id }, topics: ["PERSON"] });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The person`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} height="h-7 w-full" />;
  if (!data.person) return <Empty title={t`This person is not here any more`} />;
  return (
    <div className="flex flex-col gap-6">
      <Head person={data.person} />
      <Account key={data.person.id} person={data.person} />
      {data.person.employer.kind === "STAFF" && <Work person={data.person} />}
      <Can do="people.edit">
        <PersonExit person={data.person} />
      </Can>
    </div>
  );
}

function Head(props: { person: Person }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const state = usePersonState();
  const { person } = props;
  const at = (value: string | null) => (value ? instant(value, "full", i18n.locale, zone) : "–");
  return (
    <header>
      <h3 className="flex items-center gap-2 text-lg">
        {person.name}
        <Badge tone={person.state === "ACTIVE" ? "ok" : "plain"}>{state(person.state)}</Badge>
      </h3>
      <Facts
        rows={[
          [t`E-mail`, person.email ?? "–"],
          [t`Employer`, person.employer.name],
          [t`Last seen`, at(person.lastSeenAt)],
          [t`Invited`, at(person.invitedAt)],
          [t`Two steps`, person.totpEnrolled ? t`on` : t`off`],
        ]}
      />
    </header>
  );
}

function Account(props: { person: Person }) {
  const { t } = useLingui();
  const can = useCan("people.edit");
  const roleName = useRoleName();
  const roleHelp = useRoleHelp();
  const { person } = props;
  const [name, setName] = useState(person.name);
  const [roles, setRoles] = useState<Role[]>([...person.roles]);
  const [languages, setLanguages] = useState(person.languages.join(" "));
  const { save, busy, wrong, fields } = useSave(UPDATE_PERSON, ["PERSON"]);
  const all = person.employer.kind === "STAFF" ? STAFF_ROLES : CLIENT_ROLES;
  async function keep() {
    const spoken = languages
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (await save({ input: { id: person.id, name, roles, languages: spoken } })) toast({ text: t`Saved` });
  }
  return (
    <fieldset disabled={!can} className="flex min-w-0 flex-col gap-4">
      <legend className="mb-2 font-semibold">
        <Trans>Account</Trans>
      </legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} />
        <TextField
          label={t`Languages`}
          value={languages}
          onChange={setLanguages}
          problem={wrong("languages")}
          help={t`short, for example: pl uk en`}
        />
      </div>
      <CheckGroup
        label={t`Roles`}
        value={roles}
        onChange={setRoles}
        problem={wrong("roles")}
        choices={all.map((id) => ({ id, text: roleName(id), help: roleHelp(id) }))}
      />
      <Problems fields={fields} names={{ roles: t`Roles`, name: t`Name`, languages: t`Languages` }} />
      {can && (
        <div className="flex justify-end">
          <Button
            look="primary"
            busy={busy}
            isDisabled={roles.length === 0 || !name.trim()}
            onPress={() => void keep()}
          >
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function Work(props: { person: Person }) {
  const { t, i18n } = useLingui();
  const can = useCan("people.assign");
  const [adding, setAdding] = useState(false);
  const { data, problem, again } = useRead({ query: ALL_PROJECTS, variables: {}, pause: !adding });
  const today = dayOf(serverNow());
  const projects = (data?.clients ?? []).flatMap((client) =>
    client.projects.map((project) => ({ id: project.id, name: `${client.name}: ${project.name}` })),
  );
  return (
    <section>
      <div className="flex items-center gap-2">
        <h4 className="flex-1 font-semibold">
          <Trans>Works for</Trans>
        </h4>
        {can && (
          <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
            <Trans>Assign</Trans>
          </Button>
        )}
      </div>
      {props.person.assignments.length === 0 && <p className="mt-1 text-mute">{t`No project`}</p>}
      <ul className="mt-1">
        {props.person.assignments.map((each) => {
          const from = date(each.from, "day", i18n.locale);
          return (
            <li key={each.id} className="flex items-center gap-3 border-t border-line py-2 first:border-0">
              <span className="min-w-0 flex-1">
                <ClientMark client={each.client} />
                <span className="block truncate">{each.project.name}</span>
                <span className="block text-sm text-mute">
                  {each.until ? `${from} – ${date(each.until, "day", i18n.locale)}` : t`from ${from}`}
                </span>
              </span>
              {can && (each.until === null || each.until >= today) && <EndAssignment id={each.id} />}
            </li>
          );
        })}
      </ul>
      {adding && problem && !data && <ProblemPanel problem={problem} what={t`The projects`} onRetry={again} />}
      {adding && projects.length > 0 && (
        <AssignDialog projects={projects} person={props.person} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}
