import { Trans, useLingui } from "@lingui/react/macro";
import { ShieldCheck } from "lucide-react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { ResultOf } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { usePages } from "@/lib/read";
import { useNow, when } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { DataTable, type Column } from "@/ui/DataTable";
import { Empty, SkeletonRows } from "@/ui/States";
import { PEOPLE, type PersonRow } from "./documents";
import { personFilter, type PeopleSearch } from "./filters";
import { usePersonState } from "./words";
import { useRoleName } from "@/lib/roles";

const pick = (data: ResultOf<typeof PEOPLE>) => data.people;

/** People of one employer, by name; a thousand rows scroll like ten. */
export function PeopleTable(props: { search: PeopleSearch; onOpen: (id: string) => void; onClear: () => void }) {
  const { t, i18n } = useLingui();
  const filter = personFilter(props.search);
  const pages = usePages({ query: PEOPLE, variables: { filter, first: 100 }, pick, topics: ["PERSON"] });
  const columns = useColumns(!props.search.employer);
  if (pages.problem && pages.nodes.length === 0)
    return <ProblemPanel problem={pages.problem} what={t`The people`} onRetry={pages.again} />;
  if (pages.loading) return <SkeletonRows rows={10} height="h-9 w-full" />;
  if (pages.nodes.length === 0) {
    const { employer: _, ...set } = filter;
    const filtered = Object.keys(set).length > 0;
    return (
      <Empty
        title={filtered ? t`Nobody fits these filters` : t`Nobody here yet`}
        action={filtered && <Button onPress={props.onClear}>{t`Clear filters`}</Button>}
      />
    );
  }
  return (
    <>
      <DataTable
        label={t`People`}
        columns={columns}
        rows={pages.nodes}
        rowKey={(row) => row.id}
        total={pages.total}
        onNearEnd={pages.more}
        onOpen={(row) => props.onOpen(row.id)}
      />
      <p role="status" className="border-t border-line px-4 py-2 text-sm text-mute">
        {pages.total === null ? (
          <Trans>shown: {count(pages.nodes.length, i18n.locale)}</Trans>
        ) : (
          <Trans>
            {count(pages.nodes.length, i18n.locale)} of {count(pages.total, i18n.locale)}
          </Trans>
        )}
      </p>
    </>
  );
}

function useColumns(house: boolean): Column<PersonRow>[] {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const now = useNow();
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
      cell: (row) => (row.lastSeenAt ? when(row.lastSeenAt, now, i18n.locale, zone) : "–"),
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
