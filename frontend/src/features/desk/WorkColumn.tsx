import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Empty, SkeletonRows } from "@/ui/States";
import { ProblemPanel } from "@/app/ProblemPanel";
import { NextCard } from "./NextCard";
import { WaitingBlock } from "./WaitingBlock";
import { WorkRow } from "./WorkRow";

const MY_WORK = graphql(`
  query MyWork($first: Int, $after: String) {
    myWork(first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...WorkRow_case
        }
      }
    }
  }
`);

const pick = (data: ResultOf<typeof MY_WORK>) => data.myWork;

/** Left column: the offer, my cases by deadline, what waits in the queues. */
export function WorkColumn(props: { open: string | undefined }) {
  const { t } = useLingui();
  const work = usePages({ query: MY_WORK, variables: { first: 50 }, pick, topics: ["CASE"] });
  return (
    <>
      <NextCard />
      <h2 className="flex items-center gap-2 px-4 pt-3 pb-[6px] text-xs font-semibold text-mute">
        <Trans>Your work</Trans>
        {work.total !== null && <Badge>{work.total}</Badge>}
        <span className="flex-1 text-right font-medium">
          <Trans>by deadline</Trans>
        </span>
      </h2>
      {work.problem && work.nodes.length === 0 && (
        <ProblemPanel problem={work.problem} what={t`My work`} onRetry={work.again} />
      )}
      {work.loading && <SkeletonRows rows={4} height="h-[66px] w-full" />}
      {!work.loading && !work.problem && work.nodes.length === 0 && (
        <Empty good title={t`Nothing on your desk`}>
          <Trans>Take the next case and it appears here.</Trans>
        </Empty>
      )}
      <ul aria-label={t`Your work`} className="flex flex-col gap-[2px] pb-3">
        {work.nodes.map((node) => (
          <WorkRow key={node.id} row={node} open={props.open} />
        ))}
      </ul>
      {work.more && (
        <Button look="quiet" size="small" onPress={work.more}>
          <Trans>Show more</Trans>
        </Button>
      )}
      <WaitingBlock />
    </>
  );
}
