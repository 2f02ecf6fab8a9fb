import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, read, type ResultOf } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { usePages } from "@/lib/read";
import { useNow, when } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { DataTable, type Column } from "@/ui/DataTable";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import { Empty, SkeletonRows } from "@/ui/States";
import { ProblemPanel } from "@/app/ProblemPanel";
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
        cursor
        node {
          id
          number
          subject
          state
          priority
          tags
          lastWords
          changedAt
          unanswered
          client {
            id
            name
            colour
          }
          customer {
            id
            name
          }
          assignee {
            id
            name
          }
          clock {
            id
            ...ClockFace
          }
        }
      }
    }
  }
`);

type Row = ResultOf<typeof CASES>["cases"]["edges"][number]["node"];
const pick = (data: ResultOf<typeof CASES>) => data.cases;

/** The filtered list; a thousand rows scroll like ten. */
export function CaseList(props: { search: CaseSearch; onClear: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const pages = usePages({
    query: CASES,
    variables: { filter: caseFilter(props.search), first: 100 },
    pick,
    topics: ["CASE"],
  });
  const columns = useColumns();
  if (pages.problem && pages.nodes.length === 0)
    return <ProblemPanel problem={pages.problem} what={t`The cases`} onRetry={pages.again} />;
  if (pages.loading) return <SkeletonRows rows={12} height="h-9 w-full" />;
  if (pages.nodes.length === 0) return <NoCases search={props.search} onClear={props.onClear} />;
  const shown = count(pages.nodes.length, i18n.locale);
  return (
    <>
      <DataTable
        label={t`Cases`}
        columns={columns}
        rows={pages.nodes}
        rowKey={(row) => row.id}
        total={pages.total}
        onNearEnd={pages.more}
        onOpen={(row) => void navigate({ to: "/desk/$number", params: { number: row.number } })}
      />
      <p role="status" className="border-t border-line px-4 py-2 text-sm text-mute">
        {pages.more ? <Trans>{shown} cases so far</Trans> : <Trans>{shown} cases</Trans>}
      </p>
    </>
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
  const now = useNow();
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const stateWord = useStateWord();
  return [
    { id: "clock", head: t`Deadline`, width: "104px", cell: (row) => <DueCell row={row} /> },
    {
      id: "number",
      head: t`Number`,
      width: "84px",
      hideBelow: "md",
      cell: (row) => <span className="text-mute tabular-nums">{row.number}</span>,
    },
    {
      id: "subject",
      head: t`Subject`,
      width: "minmax(160px, 3fr)",
      cell: (row) => (
        <>
          <span className="block truncate">
            <b className="font-medium">{row.subject}</b> <span className="text-mute">{row.lastWords}</span>
          </span>
          <span className="flex items-center gap-2 text-xs text-mute md:hidden">
            <ClientMark client={row.client} /> <span className="shrink-0 tabular-nums">{row.number}</span>
          </span>
        </>
      ),
    },
    {
      id: "customer",
      head: t`Customer`,
      width: "minmax(90px, 1fr)",
      hideBelow: "md",
      cell: (row) => row.customer.name,
    },
    {
      id: "client",
      head: t`Client`,
      width: "minmax(100px, 1fr)",
      hideBelow: "md",
      cell: (row) => <ClientMark client={row.client} />,
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
      cell: (row) => <span className="text-mute">{when(row.changedAt, now, i18n.locale, zone)}</span>,
    },
  ];
}

function DueCell(props: { row: Row }) {
  const now = useNow();
  const toFace = useFace();
  const word = useStandingWord();
  const { zone } = useViewer();
  const clock = props.row.clock;
  if (!clock) return <span className="text-mute">—</span>;
  const shown = toFace(read(CLOCK, clock), now, zone);
  return <StandingMark standing={shown.standing}>{shown.text || word(shown.standing)}</StandingMark>;
}
