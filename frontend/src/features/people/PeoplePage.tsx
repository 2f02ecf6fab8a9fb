import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { changed, present, type Change } from "@/lib/address";
import { useRoleName } from "@/lib/roles";
import { Can, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { SelectField } from "@/ui/Field";
import { FilterBar, FindField, ListCard } from "@/ui/ListPage";
import { PageHead } from "@/ui/Panel";
import type { PeopleSearch } from "./filters";
import { InviteDialog, PersonDrawer } from "./opened";
import { PeopleTable } from "./PeopleTable";
import { CLIENT_ROLES, STAFF_ROLES, usePersonState } from "./words";

/** People of the house and of the shops: who may do what, and where they work. */
export function PeoplePage() {
  const { t } = useLingui();
  const search = useSearch({ from: "/shell/people" });
  const navigate = useNavigate({ from: "/people" });
  const [inviting, setInviting] = useState(false);
  const set = (next: Change<PeopleSearch>) =>
    void navigate({ search: (before) => changed<PeopleSearch>(before, next), replace: true });
  // What is typed stands in its field at once and in the address a moment later.
  const [words, setWords] = useState(search.q ?? "");
  function clear() {
    setWords("");
    void navigate({ search: present<PeopleSearch>({ employer: search.employer }) });
  }
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
      <FilterBar>
        <FindField
          label={t`Name or address`}
          value={words}
          onChange={(q) => {
            setWords(q);
            set({ q });
          }}
        />
        <Filters search={search} set={set} />
      </FilterBar>
      <ListCard>
        <Boundary name={t`People`}>
          <PeopleTable search={search} onOpen={(person) => set({ person })} onClear={clear} />
        </Boundary>
      </ListCard>
      <Suspense>
        {inviting && <InviteDialog employer={search.employer} onClose={() => setInviting(false)} />}
        {search.person && <PersonDrawer id={search.person} onClose={() => set({ person: undefined })} />}
      </Suspense>
    </div>
  );
}

function Filters(props: { search: PeopleSearch; set: (next: Change<PeopleSearch>) => void }) {
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
    <>
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
    </>
  );
}
