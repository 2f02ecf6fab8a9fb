import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useLayoutEffect, useRef } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, dayOf, useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SkeletonRows } from "@/ui/States";
import { TIMELINE, type DeskCase, type TimelineItem } from "../documents";
import { EarlierCases } from "./EarlierCases";
import { EventLine } from "./EventLine";
import { MailCard } from "./MailCard";
import { NoteCard } from "./NoteCard";

const pick = (data: ResultOf<typeof TIMELINE>) => data.case?.timeline;

/** Everything that happened, one column, newest at the bottom, days separated. */
export function Timeline({ matter }: { matter: DeskCase }) {
  const { t } = useLingui();
  const { zone } = useViewer();
  const pages = usePages({ query: TIMELINE, variables: { case: matter.id, first: 50 }, pick, topics: ["CASE"] });
  const items = pages.nodes.toReversed();
  const today = dayOf(useNow(), zone);
  const alone = !pages.more && items.filter((item) => item.__typename === "Mail" && item.direction === "IN").length < 2;
  const box = useStickToBottom(items.at(-1)?.id, items.length);
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
      {pages.more && (
        <div className="text-center">
          <Button look="quiet" size="small" onPress={pages.more}>
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
            <Item item={item} matter={matter} alone={alone} />
          </div>
        );
      })}
    </div>
  );
}

function Item({ item, matter, alone }: { item: TimelineItem; matter: DeskCase; alone: boolean }) {
  switch (item.__typename) {
    case "Mail":
      return <MailCard mail={item} matter={matter} alone={alone} />;
    case "Note":
      return <NoteCard note={item} />;
    default:
      return <EventLine event={item} />;
  }
}

function DayRule(props: { day: string; today: string }) {
  const { t, i18n } = useLingui();
  return <div className="rule">{props.day === props.today ? t`today` : date(props.day, "day", i18n.locale)}</div>;
}

/** Opens at the newest; a new item scrolls into sight only when the reader was at the bottom. */
function useStickToBottom(last: string | undefined, count: number) {
  const box = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      stuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    // The composer grows, somebody is seen reading: what was at the bottom stays there.
    const room = new ResizeObserver(() => {
      if (stuck.current) element.scrollTop = element.scrollHeight;
    });
    room.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      room.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && stuck.current && count > 0) element.scrollTop = element.scrollHeight;
  }, [last, count]);
  return box;
}
