import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Boundary } from "@/app/Boundary";
import { Can, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { SelectField } from "@/ui/Field";
import { PageHead } from "@/ui/Panel";
import type { PeopleSearch } from "./filters";
import { InviteDialog } from "./InviteDialog";
import { PeopleTable } from "./PeopleTable";
import { PersonDrawer } from "./PersonDrawer";
import { CLIENT_ROLES, STAFF_ROLES, usePersonState } from "./words";
import { useRoleName } from "@/lib/roles";

/** People of the house and of the shops: who may do what, and where they work. */
export function PeoplePage() {
  const { t } = useLingui();
  const search = useSearch({ from: "/shell/people" });
  const navigate = useNavigate({ from: "/people" });
  const [inviting, setInviting] = useState(false);
  const set = (next: Partial<Record<keyof PeopleSearch, string | undefined>>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, value]) => value)) as PeopleSearch,
      replace: true,
    });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageHead
        title={t`People`}
        actions={
          <Can do="people.edit">
            <Button look="primary" icon={UserPlus} onPress={() => setInviting(true)}>
              <Trans>Invite</Trans>
            </Button>
          </Can>
        }
      />
      <Filters search={search} set={set} />
      <div className="mx-6 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-card bg-surface shadow-card max-md:mx-2">
        <Boundary name={t`People`}>
          <PeopleTable
            search={search}
            onOpen={(person) => set({ person })}
            onClear={() => void navigate({ search: search.employer ? { employer: search.employer } : {} })}
          />
        </Boundary>
      </div>
      {inviting && <InviteDialog employer={search.employer} onClose={() => setInviting(false)} />}
      <PersonDrawer id={search.person} onClose={() => set({ person: undefined })} />
    </div>
  );
}

function Filters(props: {
  search: PeopleSearch;
  set: (next: Partial<Record<keyof PeopleSearch, string | undefined>>) => void;
}) {
  const { t } = useLingui();
  const { clients, employer } = useViewer();
  const role = useRoleName();
  const state = usePersonState();
  const { search, set } = props;
  const pick = (name: keyof PeopleSearch) => (value: string) => set({ [name]: value === "-" ? undefined : value });
  const roles = search.employer ? CLIENT_ROLES : STAFF_ROLES;
  const shops = clients.map((client) => ({
    id: client.id,
    text: client.name,
    before: <ClientSquare colour={client.colour} />,
  }));
  return (
    <div role="group" aria-label={t`Filters`} className="flex flex-wrap items-center gap-2 px-6 pb-3 max-md:px-2">
      <input
        type="search"
        aria-label={t`Name or address`}
        placeholder={t`Name or address`}
        defaultValue={search.q ?? ""}
        onChange={(event) => set({ q: event.target.value || undefined })}
        className="h-control w-52 rounded-control border border-line-strong bg-surface px-3"
      />
      <div className="w-52">
        <SelectField
          label={t`Employer`}
          bare
          value={search.employer ?? "-"}
          onChange={(value) => set({ employer: value === "-" ? undefined : value, role: undefined, client: undefined })}
          choices={[{ id: "-", text: employer.name }, ...shops]}
        />
      </div>
      <div className="w-48">
        <SelectField
          label={t`Role`}
          bare
          value={search.role ?? "-"}
          onChange={pick("role")}
          choices={[{ id: "-", text: t`Any role` }, ...roles.map((id) => ({ id: id as string, text: role(id) }))]}
        />
      </div>
      {!search.employer && (
        <div className="w-48">
          <SelectField
            label={t`Works for`}
            bare
            value={search.client ?? "-"}
            onChange={pick("client")}
            choices={[{ id: "-", text: t`Any client` }, ...shops]}
          />
        </div>
      )}
      <div className="w-40">
        <SelectField
          label={t`State`}
          bare
          value={search.state ?? "-"}
          onChange={pick("state")}
          choices={[
            { id: "-", text: t`Any state` },
            ...(["ACTIVE", "INVITED", "DEACTIVATED"] as const).map((id) => ({ id: id as string, text: state(id) })),
          ]}
        />
      </div>
    </div>
  );
}
