import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Problems, useSave } from "@/features/forms";
import type { Role } from "@/gql/graphql";
import { LOCALES } from "@/lib/locale";
import { useRead } from "@/lib/read";
import { useViewer } from "@/lib/viewer";
import { CheckGroup } from "@/ui/CheckGroup";
import { Confirm, Dialog } from "@/ui/Dialog";
import { SelectField, TextField } from "@/ui/Field";
import { toast } from "@/ui/Toast";
import { ALL_PROJECTS, INVITE } from "./documents";
import { CLIENT_ROLES, STAFF_ROLES, useRoleHelp } from "./words";
import { useRoleName } from "@/lib/roles";

/** Inviting somebody by mail, with roles and, for agents, the projects from today on. */
export function InviteDialog(props: { employer: string | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const roleName = useRoleName();
  const roleHelp = useRoleHelp();
  const ofClient = viewer.kind === "CLIENT" || props.employer !== undefined;
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<Role[]>([ofClient ? "CLIENT_VIEWER" : "AGENT"]);
  const [projects, setProjects] = useState<string[]>([]);
  const [locale, setLocale] = useState(viewer.locale);
  const { save, busy, wrong, fields } = useSave(INVITE, ["PERSON"]);
  const works = !ofClient && roles.includes("AGENT");
  const client = props.employer ?? (viewer.kind === "CLIENT" ? (viewer.home?.id ?? undefined) : undefined);
  async function invite() {
    const input = {
      name,
      email,
      roles,
      locale,
      ...(client ? { client } : {}),
      ...(works && projects.length > 0 ? { projects } : {}),
    };
    if (!(await save({ input }))) return;
    toast({ text: t`Invitation sent to: ${email}` });
    props.onClose();
  }
  return (
    <Dialog
      title={t`Invite somebody`}
      open
      onClose={props.onClose}
      footer={
        <Confirm
          yes={t`Send invitation`}
          busy={busy}
          off={!name.trim() || !email.includes("@") || roles.length === 0}
          onYes={() => void invite()}
          onNo={props.onClose}
        />
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t`Name`} value={name} onChange={setName} problem={wrong("name")} isRequired autoFocus />
          <TextField
            label={t`E-mail`}
            type="email"
            value={email}
            onChange={setEmail}
            problem={wrong("email")}
            isRequired
          />
        </div>
        <CheckGroup
          label={t`Roles`}
          value={roles}
          onChange={setRoles}
          problem={wrong("roles")}
          choices={(ofClient ? CLIENT_ROLES : STAFF_ROLES).map((id) => ({
            id,
            text: roleName(id),
            help: roleHelp(id),
          }))}
        />
        {works && <Projects value={projects} onChange={setProjects} />}
        <SelectField
          label={t`Language of the screens`}
          value={locale}
          onChange={setLocale}
          choices={Object.entries(LOCALES).map(([id, text]) => ({ id, text }))}
        />
        <Problems fields={fields} names={{ email: t`E-mail`, name: t`Name`, roles: t`Roles` }} />
      </div>
    </Dialog>
  );
}

function Projects(props: { value: string[]; onChange: (value: string[]) => void }) {
  const { t } = useLingui();
  const { data } = useRead({ query: ALL_PROJECTS, variables: {} });
  const choices = (data?.clients ?? []).flatMap((client) =>
    client.projects.map((project) => ({ id: project.id, text: `${client.name}: ${project.name}` })),
  );
  if (choices.length === 0) return null;
  return (
    <CheckGroup
      label={t`Projects from today on`}
      value={props.value}
      onChange={props.onChange}
      choices={choices}
      columns
    />
  );
}
