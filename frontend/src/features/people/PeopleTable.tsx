import { useLingui } from "@lingui/react/macro";
import { ShieldCheck } from "lucide-react";
import { PagedTable } from "@/app/PagedTable";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { useRoleName } from "@/lib/roles";
import { When } from "@/lib/When";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import type { Column } from "@/ui/DataTable";
import { Empty } from "@/ui/States";
import { PEOPLE, type PersonRow } from "./documents";
import { personFilter, type PeopleSearch } from "./filters";
import { usePersonState } from "./words";

const pick = (data: ResultOf<typeof PEOPLE>) => data.people;

/** People of one employer, by name; a thousand rows scroll like ten. */
export function PeopleTable(props: { search: PeopleSearch; onOpen: (id: string) => void; onClear: () => void }) {
  const { t } = useLingui();
  const filter = personFilter(props.search);
  const pages = usePages({ query: PEOPLE, variables: { filter, first: 100 }, pick, topics: ["PERSON"] });
  const columns = useColumns(!props.search.employer);
  const { employer: _, ...set } = filter;
  const filtered = Object.keys(set).length > 0;
  return (
    <PagedTable
      label={t`People`}
      what={t`The people`}
      pages={pages}
      columns={columns}
      onOpen={(row) => props.onOpen(row.id)}
      empty={
        <Empty
          title={filtered ? t`Nobody fits these filters` : t`Nobody here yet`}
          action={filtered && <Button onPress={props.onClear}>{t`Clear filters`}</Button>}
        />
      }
    />
  );
}

function useColumns(house: boolean): Column<PersonRow>[] {
  const { t } = useLingui();
  const role = useRoleName();
  const state = usePersonState();
  return [
    {
      id: "name",
      head: t`Name`,
      width: "minmax(0,1.5fr)",
      cell: (row) => (
        <span className="flex items-center gap-3">
          <Avatar name={row.name} size="small" />
          <span className="min-w-0">
            <b className="block truncate font-medium">{row.name}</b>
            <span className="block truncate text-xs text-mute md:hidden">{row.roles.map(role).join(", ")}</span>
          </span>
          {row.totpEnrolled && <ShieldCheck size={14} className="shrink-0 text-ok" aria-label={t`two-step sign-in`} />}
        </span>
      ),
    },
    { id: "email", head: t`E-mail`, width: "minmax(0,1.4fr)", hideBelow: "md", cell: (row) => row.email ?? "" },
    {
      id: "roles",
      head: t`Roles`,
      width: "minmax(0,1.2fr)",
      hideBelow: "md",
      cell: (row) => row.roles.map(role).join(", "),
    },
    ...(house
      ? [
          {
            id: "clients",
            head: t`Works for`,
            width: "minmax(0,1.2fr)",
            hideBelow: "lg" as const,
            cell: (row: PersonRow) => <Shops row={row} />,
          },
        ]
      : []),
    {
      id: "languages",
      head: t`Languages`,
      width: "120px",
      hideBelow: "lg",
      cell: (row) => row.languages.map((each) => each.toUpperCase()).join(" · "),
    },
    {
      id: "state",
      head: t`State`,
      width: "110px",
      cell: (row) => (
        <Badge tone={row.state === "ACTIVE" ? "ok" : row.state === "INVITED" ? "risk" : "plain"}>
          {state(row.state)}
        </Badge>
      ),
    },
    {
      id: "seen",
      head: t`Last seen`,
      width: "120px",
      end: true,
      hideBelow: "md",
      cell: (row) => (row.lastSeenAt ? <When at={row.lastSeenAt} /> : "–"),
    },
  ];
}

function Shops(props: { row: PersonRow }) {
  const shops = new Map(props.row.assignments.map((each) => [each.client.id, each.client]));
  const names = [...shops.values()].map((client) => client.name).join(", ");
  return (
    <span className="flex items-center gap-2" title={names}>
      {[...shops.values()].slice(0, 3).map((client) => (
        <span key={client.id} className="inline-flex min-w-0 items-center gap-1">
          <ClientSquare colour={client.colour} />
          <span className="truncate text-sm">{client.name}</span>
        </span>
      ))}
      {shops.size > 3 && <span className="text-sm text-mute">+{shops.size - 3}</span>}
    </span>
  );
}
