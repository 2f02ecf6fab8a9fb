import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { CaseState } from "@/gql/graphql";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { ClientMark } from "@/ui/ClientMark";
import { Empty, SkeletonRows } from "@/ui/States";
import { useStateWord } from "./words";

const SEARCH = graphql(`
  query SearchCases($query: String!, $clients: [ID!], $states: [CaseState!]) {
    search(query: $query, clients: $clients, states: $states, first: 100) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          excerpt
          field
          at
          case {
            id
            number
            subject
            state
            client {
              id
              name
              colour
            }
            customer {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** What full-text search found, best first, with the words around each hit. */
export function SearchList(props: { query: string; client: string | undefined; state: CaseState | undefined }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const variables = {
    query: props.query,
    clients: props.client ? [props.client] : null,
    states: props.state ? [props.state] : null,
  };
  const { data, problem, loading, again } = useRead({ query: SEARCH, variables });
  const hits = data?.search.edges.map((edge) => edge.node) ?? [];
  const { query } = props;
  const stateWord = useStateWord();
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The search`} onRetry={again} />;
  if (loading) return <SkeletonRows rows={8} height="h-14 w-full" />;
  if (hits.length === 0) {
    return (
      <Empty title={t`Nothing found for “${query}”`}>
        <Trans>
          Search looks at whole words in subjects, mails, notes and names of the shops you work for. Try fewer words or
          an order number.
        </Trans>
      </Empty>
    );
  }
  return (
    <ul aria-label={t`Search`} className="min-h-0 flex-1 overflow-y-auto">
      {hits.map((hit) => (
        <li key={`${hit.case.id} ${hit.at}`} className="border-b border-line/60">
          <Link
            to="/desk/$number"
            params={{ number: hit.case.number }}
            className="block px-4 py-[10px] -outline-offset-2 hover:bg-sunk"
          >
            <span className="flex items-baseline gap-3">
              <b className="min-w-0 flex-1 truncate font-semibold">{hit.case.subject}</b>
              <span className="text-sm text-mute">{instant(hit.at, "full", i18n.locale, zone)}</span>
            </span>
            <span className="line-clamp-2 text-ink-2">
              <Excerpt text={hit.excerpt} />
            </span>
            <span className="mt-1 flex items-center gap-3 text-sm text-mute">
              <ClientMark client={hit.case.client} /> {hit.case.number} · {hit.case.customer.name}
              <Badge tone={hit.case.state === "RESOLVED" ? "ok" : "plain"}>{stateWord(hit.case.state)}</Badge>
            </span>
          </Link>
        </li>
      ))}
      {data?.search.pageInfo.hasNextPage && (
        <li className="p-3 text-center text-mute">
          <Trans>There is more. One more word narrows it down.</Trans>
        </li>
      )}
    </ul>
  );
}

/** The server puts « » around matched words. */
export function Excerpt(props: { text: string }) {
  return props.text.split(/(«[^»]*»)/u).map((part, at) =>
    part.startsWith("«") ? (
      <mark key={at} className="rounded-[3px] bg-risk-soft px-[2px] text-ink">
        {part.slice(1, -1)}
      </mark>
    ) : (
      part
    ),
  );
}
