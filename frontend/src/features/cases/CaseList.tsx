import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { PagedTable } from "@/app/PagedTable";
import { graphql, read, type ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { When } from "@/lib/When";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import type { Column } from "@/ui/DataTable";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import { Empty } from "@/ui/States";
import { BRIEF } from "./brief";
import { CLOCK, useFace } from "./clocks";
import { caseFilter, filtersSet, type CaseSearch } from "./filters";
import { useStateWord } from "./words";

const CASES = graphql(`
  query Cases($filter: CaseFilter, $first: Int, $after: String) {
    cases(filter: $filter, first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          state
          lastWords
          changedAt
          assignee {
            id
            name
          }
          ...CaseBrief
        }
      }
    }
  }
`);

type Row = ResultOf<typeof CASES>["cases"]["edges"][number]["node"];
const brief = (row: Row) => read(BRIEF, row);
const pick = (data: ResultOf<typeof CASES>) => data.cases;

/** The filtered list; a thousand rows scroll like ten. */
export function CaseList(props: { search: CaseSearch; onClear: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const pages = usePages({
    query: CASES,
    variables: { filter: caseFilter(props.search), first: 100 },
    pick,
    topics: ["CASE"],
  });
  const columns = useColumns();
  return (
    <PagedTable
      label={t`Cases`}
      what={t`The cases`}
      pages={pages}
      columns={columns}
      onOpen={(row) => void navigate({ to: "/desk/$number", params: { number: brief(row).number } })}
      empty={<NoCases search={props.search} onClear={props.onClear} />}
    />
  );
}

function NoCases(props: { search: CaseSearch; onClear: () => void }) {
  const { t } = useLingui();
  if (filtersSet(props.search) > 0) {
    return (
      <Empty
        title={t`No case fits these filters`}
        action={
          <Button onPress={props.onClear}>
            <Trans>Clear filters</Trans>
          </Button>
        }
      >
        <Trans>Without them there may be some.</Trans>
      </Empty>
    );
  }
  return (
    <Empty good title={t`Every case is done`}>
      <Trans>New mails of the shops appear here by themselves.</Trans>
    </Empty>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useLingui();
  const stateWord = useStateWord();
  return [
    { id: "clock", head: t`Deadline`, width: "104px", cell: (row) => <DueCell row={row} /> },
    {
      id: "number",
      head: t`Number`,
      width: "84px",
      hideBelow: "md",
      cell: (row) => <span className="text-mute tabular-nums">{brief(row).number}</span>,
    },
    {
      id: "subject",
      head: t`Subject`,
      width: "minmax(160px, 3fr)",
      cell: (row) => (
        <>
          <span className="block truncate">
            <b className="font-medium">{brief(row).subject}</b> <span className="text-mute">{row.lastWords}</span>
          </span>
          <span className="flex items-center gap-2 text-xs text-mute md:hidden">
            <ClientMark client={brief(row).client} /> <span className="shrink-0 tabular-nums">{brief(row).number}</span>
          </span>
        </>
      ),
    },
    {
      id: "customer",
      head: t`Customer`,
      width: "minmax(90px, 1fr)",
      hideBelow: "md",
      cell: (row) => brief(row).customer.name,
    },
    {
      id: "client",
      head: t`Client`,
      width: "minmax(100px, 1fr)",
      hideBelow: "md",
      cell: (row) => <ClientMark client={brief(row).client} />,
    },
    {
      id: "state",
      head: t`State`,
      width: "92px",
      hideBelow: "lg",
      cell: (row) => <Badge tone={row.state === "RESOLVED" ? "ok" : "plain"}>{stateWord(row.state)}</Badge>,
    },
    {
      id: "who",
      head: t`Person`,
      width: "minmax(80px, 1fr)",
      hideBelow: "lg",
      cell: (row) => row.assignee?.name ?? <span className="text-mute">—</span>,
    },
    {
      id: "changed",
      head: t`Changed`,
      width: "104px",
      end: true,
      hideBelow: "lg",
      cell: (row) => (
        <span className="text-mute">
          <When at={row.changedAt} />
        </span>
      ),
    },
  ];
}

function DueCell(props: { row: Row }) {
  const now = useNow();
  const toFace = useFace();
  const word = useStandingWord();
  const { zone } = useViewer();
  const { clock } = brief(props.row);
  if (!clock) return <span className="text-mute">—</span>;
  const shown = toFace(read(CLOCK, clock), now, zone);
  return <StandingMark standing={shown.standing}>{shown.text || word(shown.standing)}</StandingMark>;
}
