import { Trans, useLingui } from "@lingui/react/macro";
import { Boundary } from "@/app/Boundary";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Badge } from "@/ui/Badge";
import { Empty, SkeletonRows } from "@/ui/States";
import { ProblemPanel } from "@/app/ProblemPanel";
import { MyChats } from "./chats/MyChats";
import { VisitorsButton } from "./visitors/VisitorsButton";
import { NextCard } from "./NextCard";
import { WaitingBlock } from "./WaitingBlock";
import { WorkRow } from "./WorkRow";

const MY_WORK = graphql(`
  query MyWork {
    myWork {
      id
      ...WorkRow_case
    }
  }
`);

/** Left column: the offer, my chats, my cases by deadline, what waits in the queues. */
export function WorkColumn(props: { open: string | undefined; chat: string | undefined }) {
  const { t } = useLingui();
  const work = useRead({ query: MY_WORK, variables: {}, topics: ["CASE"] });
  const mine = work.data?.myWork ?? [];
  return (
    <>
      <NextCard />
      <Boundary name={t`Your chats`}>
        <MyChats open={props.chat} />
      </Boundary>
      <VisitorsButton />
      <h2 className="flex items-center gap-2 px-4 pt-3 pb-[6px] text-xs font-semibold text-mute">
        <Trans>Your work</Trans>
        {work.data && <Badge>{mine.length}</Badge>}
        <span className="flex-1 text-right font-medium">
          <Trans>by deadline</Trans>
        </span>
      </h2>
      {work.problem && !work.data && <ProblemPanel problem={work.problem} what={t`My work`} onRetry={work.again} />}
      {work.loading && <SkeletonRows rows={4} height="h-[66px] w-full" />}
      {work.data && mine.length === 0 && (
        <Empty good title={t`Nothing on your desk`}>
          <Trans>Take the next case and it appears here.</Trans>
        </Empty>
      )}
      <ul
        aria-label={t`Your work`}
        className="flex flex-col gap-[2px] pb-3 max-md:shrink-0 md:min-h-32 md:overflow-y-auto"
      >
        {mine.map((node) => (
          <WorkRow key={node.id} row={node} open={props.open} />
        ))}
      </ul>
      <WaitingBlock />
    </>
  );
}
