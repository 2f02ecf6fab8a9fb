import { Trans, useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, dayOf, useToday } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SkeletonRows } from "@/ui/States";
import { TIMELINE, type DeskCase, type TimelineItem } from "../documents";
import { ChatCard } from "./ChatCard";
import { EarlierCases } from "./EarlierCases";
import { EventLine } from "./EventLine";
import { MailCard } from "./MailCard";
import { NoteCard } from "./NoteCard";
import { useOlder, useStickToBottom } from "./scrolling";

const pick = (data: ResultOf<typeof TIMELINE>) => data.case?.timeline;

/** So many of the newest are laid out at once; the older ones when they come near. */
const AT_ONCE = 20;

/** Everything that happened, one column, newest at the bottom, days separated. `onAway`: the reader has left the newest. */
export function Timeline({ matter, onAway }: { matter: DeskCase; onAway?: (away: boolean) => void }) {
  const { t } = useLingui();
  const { zone } = useViewer();
  const pages = usePages({
    query: TIMELINE,
    variables: { case: matter.id, first: 50 },
    pick,
    topics: ["CASE"],
    id: matter.id,
  });
  const items = pages.nodes.toReversed();
  const today = useToday(zone);
  const alone = !pages.more && items.filter((item) => item.__typename === "Mail" && item.direction === "IN").length < 2;
  const box = useStickToBottom(items.at(-1)?.id, items.length, onAway);
  useOlder(box, items[0]?.id, pages.problem ? undefined : pages.more);
  if (pages.problem && items.length === 0)
    return <ProblemPanel problem={pages.problem} what={t`Timeline`} onRetry={pages.again} />;
  return (
    <div
      ref={box}
      role="log"
      aria-label={t`Timeline`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col gap-[9px] overflow-y-auto px-[22px] py-3 max-md:px-3"
    >
      {pages.waits && (
        <p role="status" className="text-center text-sm text-mute">
          <Trans>Older ones are coming…</Trans>
        </p>
      )}
      {(pages.more || (pages.problem && !pages.waits)) && (
        <div className="text-center">
          <Button look="quiet" size="small" onPress={pages.more ?? pages.again}>
            <Trans>Show older</Trans>
          </Button>
        </div>
      )}
      <EarlierCases matter={matter} />
      {pages.loading && <SkeletonRows rows={3} height="h-24 w-full" />}
      {items.map((item, at) => {
        const before = items[at - 1];
        const day = dayOf(item.at, zone);
        return (
          <div key={item.id} className="contents">
            {(!before || dayOf(before.at, zone) !== day) && <DayRule day={day} today={today} />}
            <Item item={item} matter={matter} alone={alone} far={at < items.length - AT_ONCE} />
          </div>
        );
      })}
    </div>
  );
}

/** One thing that happened. What lies far off is laid out only when it comes near, so that a thousand scroll as ten do. */
const Item = memo(function Item(props: { item: TimelineItem; matter: DeskCase; alone: boolean; far: boolean }) {
  return (
    <div className={props.far ? "shrink-0 [contain-intrinsic-size:auto_110px] [content-visibility:auto]" : "shrink-0"}>
      <Card {...props} />
    </div>
  );
});

function Card({ item, matter, alone }: { item: TimelineItem; matter: DeskCase; alone: boolean }) {
  switch (item.__typename) {
    case "Mail":
      return <MailCard mail={item} matter={matter} alone={alone} />;
    case "Note":
      return <NoteCard note={item} />;
    case "Chat":
      return <ChatCard chat={item} />;
    default:
      return <EventLine event={item} />;
  }
}

function DayRule(props: { day: string; today: string }) {
  const { t, i18n } = useLingui();
  return <div className="rule">{props.day === props.today ? t`today` : date(props.day, "day", i18n.locale)}</div>;
}
