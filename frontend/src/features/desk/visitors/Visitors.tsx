import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { takesWork, useMyPresence } from "@/features/presence";
import { useRead } from "@/lib/read";
import { Empty, SkeletonRows } from "@/ui/States";
import { VISITORS } from "./documents";
import { VisitorRow } from "./VisitorRow";

/** How often the list is read: pages tell of themselves every five seconds while somebody looks. */
const LOOK = 5000;
/** More than so many nobody reads. */
const MOST = 200;

/** Who is on the shops' pages now, and asking them whether they would like to chat. */
export function Visitors(props: { onLeave: () => void }) {
  const { t } = useLingui();
  const available = takesWork(useMyPresence());
  const [asking, setAsking] = useState<string | null>(null);
  const { data, problem, again } = useRead({ query: VISITORS, variables: {}, topics: ["VISITOR", "CHAT"] });
  useEffect(() => {
    const timer = setInterval(again, LOOK);
    return () => clearInterval(timer);
  }, [again]);
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The visitors`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={4} height="h-20 w-full" />;
  const { visitors } = data;
  const more = visitors.length - MOST;
  if (visitors.length === 0)
    return (
      <Empty title={t`Nobody is on the shops' pages`}>
        <Trans>Whoever opens a page with a chat window appears here within seconds.</Trans>
      </Empty>
    );
  return (
    <>
      {!available && (
        <p className="mb-2 text-sm text-mute">
          <Trans>Be available to ask a visitor: the chat would be yours at once.</Trans>
        </p>
      )}
      <ul aria-label={t`Visitors now`} className="flex flex-col">
        {visitors.slice(0, MOST).map((visitor) => (
          <VisitorRow
            key={visitor.id}
            visitor={visitor}
            available={available}
            asking={asking === visitor.id}
            onAsk={(on) => setAsking(on ? visitor.id : null)}
            onAsked={() => {
              setAsking(null);
              again();
            }}
            onLeave={props.onLeave}
          />
        ))}
      </ul>
      {more > 0 && (
        <p className="pt-2 text-sm text-mute">
          <Plural value={more} one="and # more" few="and # more" many="and # more" other="and # more" />
        </p>
      )}
    </>
  );
}
