import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, dayOf, useToday } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { SkeletonRows } from "@/ui/States";
import { TIMELINE, type DeskCase, type TimelineItem } from "../documents";
import { EarlierCases } from "./EarlierCases";
import { EventLine } from "./EventLine";
import { MailCard } from "./MailCard";
import { NoteCard } from "./NoteCard";

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
    default:
      return <EventLine event={item} />;
  }
}

function DayRule(props: { day: string; today: string }) {
  const { t, i18n } = useLingui();
  return <div className="rule">{props.day === props.today ? t`today` : date(props.day, "day", i18n.locale)}</div>;
}

/** Near enough to the newest to be carried along by what comes. */
const NEAR = 80;
/** The head shrinks beyond the one and grows back within the other; what it gives up lies well between the two. */
const AWAY = 200;
const BACK = 8;

/** Opens at the newest; a new item scrolls into sight only when the reader was at the bottom. */
function useStickToBottom(last: string | undefined, count: number, onAway?: (away: boolean) => void) {
  const box = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const away = useRef(false);
  const tell = useEffectEvent((next: boolean) => onAway?.(next));
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      const below = element.scrollHeight - element.scrollTop - element.clientHeight;
      stuck.current = below < NEAR;
      if (below > AWAY === away.current || (below <= AWAY && below >= BACK)) return;
      away.current = below > AWAY;
      tell(away.current);
    };
    // The column changes its height when the head or the composer does: who was at the newest stays there.
    const resized = new ResizeObserver(() => {
      if (stuck.current) element.scrollTop = element.scrollHeight;
    });
    resized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && stuck.current && count > 0) element.scrollTop = element.scrollHeight;
  }, [last, count]);
  return box;
}

/** So near to the top the older ones are fetched, before the reader gets there. */
const NEAR_TOP = 700;

/** Fetches what is older when the reader comes near it, and keeps what he reads in its place when it has come. */
function useOlder(box: RefObject<HTMLDivElement | null>, first: string | undefined, more: (() => void) | undefined) {
  const height = useRef(0);
  const look = useEffectEvent(() => {
    const element = box.current;
    if (element && more && element.scrollTop < NEAR_TOP && element.scrollHeight > element.clientHeight) more();
  });
  useEffect(() => {
    const element = box.current;
    const listener = () => look();
    element?.addEventListener("scroll", listener, { passive: true });
    return () => element?.removeEventListener("scroll", listener);
  }, [box]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // At the very top browsers do not keep the place themselves.
    if (element.scrollTop === 0 && height.current > 0) element.scrollTo({ top: element.scrollHeight - height.current });
    height.current = element.scrollHeight;
    const remember = () => void (height.current = element.scrollHeight);
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [box, first]);
}
