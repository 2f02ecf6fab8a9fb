import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import { BRIEF, CLOCK, useFace, type CaseBrief, type Face } from "@/features/cases";
import { graphql, read, type ResultOf } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { ClientMark } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { byClient } from "./pressing";

const PRESSING = graphql(`
  query PressingCases($filter: CaseFilter, $first: Int) {
    cases(filter: $filter, first: $first) {
      edges {
        node {
          id
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

type Node = ResultOf<typeof PRESSING>["cases"]["edges"][number]["node"];
type Pressing = CaseBrief & Pick<Node, "assignee"> & { face: Face };

/** The cases that are late or nearly late now, by client, the most pressing first. Nothing is drawn while there are none. */
export function NeedsYou() {
  const { t } = useLingui();
  const now = useNow();
  const toFace = useFace();
  const { zone } = useViewer();
  const { data, problem, again } = useRead({
    query: PRESSING,
    variables: { filter: { states: ["OPEN"], order: "DUE" }, first: 60 },
    topics: ["CASE"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The cases`} onRetry={again} />;
  const rows = (data?.cases.edges ?? []).flatMap(({ node }) => {
    const brief = read(BRIEF, node);
    const face = brief.clock && toFace(read(CLOCK, brief.clock), now, zone);
    const presses = face?.standing === "BREACHED" || face?.standing === "AT_RISK";
    return presses ? [{ ...brief, assignee: node.assignee, face }] : [];
  });
  if (rows.length === 0) return null;
  const clients = byClient(rows);
  return (
    <section aria-label={t`Needs you now`} className="mb-4">
      <Panel
        title={t`Needs you now`}
        aside={
          <Link
            to="/cases"
            search={{ order: "DUE" }}
            className="inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
          >
            <Trans>All by deadline</Trans>
          </Link>
        }
      >
        <div className={cx("mt-2 grid grid-cols-1 gap-x-8 gap-y-3", clients.length > 1 && "lg:grid-cols-2")}>
          {clients.map(({ client, shown, more }) => (
            <div key={client.id}>
              <h3 className="mb-1 flex items-center gap-2 text-sm">
                <ClientMark client={client} strong />
                {more > 0 && (
                  <Link
                    to="/cases"
                    search={{ client: client.id, order: "DUE" }}
                    className="ml-auto inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
                  >
                    {t`and more: ${more}`}
                  </Link>
                )}
              </h3>
              <ul>
                {shown.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Panel>
    </section>
  );
}

function Row({ row }: { row: Pressing }) {
  const { t } = useLingui();
  const person = row.assignee?.name ?? t`nobody yet`;
  return (
    <li className="border-t border-line first:border-0">
      <Link
        to="/desk/$number"
        params={{ number: row.number }}
        className="flex min-h-row items-center gap-3 rounded-control px-1 -outline-offset-2 hover:bg-sunk"
      >
        <span className="w-[84px] shrink-0">
          <StandingMark standing={row.face.standing}>{row.face.text}</StandingMark>
        </span>
        <span className="min-w-0 flex-1 truncate">
          <b className="font-medium">{row.subject}</b> <span className="text-mute">{row.customer.name}</span>
          <span className="block truncate text-xs text-mute md:hidden">{person}</span>
        </span>
        <span className="max-w-[36%] shrink-0 truncate text-sm text-mute max-md:hidden">{person}</span>
      </Link>
    </li>
  );
}
