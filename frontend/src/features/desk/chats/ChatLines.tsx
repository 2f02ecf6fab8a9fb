import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { date, useToday } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Empty, SkeletonRows } from "@/ui/States";
import { useParcels } from "../outbox/outbox";
import { useOlder, useStickToBottom } from "../timeline/scrolling";
import { ChatLine } from "./ChatLine";
import type { DeskChat } from "./documents";
import { lastRead, placed } from "./lines";
import { PendingLine } from "./PendingLine";
import { useCalm } from "./useCalm";
import type { useLines } from "./useLines";
import { useUnread } from "./useUnread";

/** So many of the newest are laid out at once; the older ones when they come near. */
const AT_ONCE = 40;

/** The conversation, newest at the bottom: his lines left, ours right, what the system did in grey, days and unread marked. */
export function ChatLines({ chat, reading }: { chat: DeskChat; reading: ReturnType<typeof useLines> }) {
  const { t } = useLingui();
  const { zone, person } = useViewer();
  const { lines } = reading;
  const [away, setAway] = useState(false);
  const pending = useParcels(person.id).filter((each) => each.kind === "line" && each.case === chat.id);
  const today = useToday(zone);
  const unread = useUnread(chat, lines, away);
  const items = placed(lines, zone, unread);
  const read = lastRead(lines, chat.visitorRead);
  const last = pending.at(-1)?.once ?? lines.at(-1)?.id;
  const shown = lines.length + pending.length + (chat.visitorTyping ? 1 : 0) + (unread === null ? 0 : 1);
  const box = useStickToBottom(last, shown, setAway);
  useOlder(box, lines[0]?.id, reading.problem ? undefined : reading.more);
  if (reading.problem && lines.length === 0)
    return <ProblemPanel problem={reading.problem} what={t`Lines`} onRetry={reading.again} />;
  return (
    <>
      <div
        ref={box}
        role="log"
        aria-label={t`Lines`}
        // What is new is told below, no faster than it can be spoken.
        aria-live="off"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col gap-[5px] overflow-y-auto px-[22px] py-3 max-md:px-3"
      >
        {reading.more && (
          <div className="text-center">
            <Button look="quiet" size="small" onPress={reading.more}>
              <Trans>Show older</Trans>
            </Button>
          </div>
        )}
        {reading.loading && <SkeletonRows rows={4} height="h-12 w-2/3" />}
        {!reading.loading && items.length === 0 && <Empty title={t`Nobody has said anything yet`} />}
        {items.map(({ line, day, more, fresh }, at) => (
          <div key={line.id} className="contents">
            {day && <DayRule day={day} today={today} />}
            {fresh && (
              <div className="rule font-medium text-accent-ink">
                <Trans>New</Trans>
              </div>
            )}
            <ChatLine
              line={line}
              visitor={chat.name}
              more={more}
              read={line.seq === read}
              far={at < items.length - AT_ONCE}
            />
          </div>
        ))}
        {pending.map((parcel) => (
          <PendingLine key={parcel.once} parcel={parcel} />
        ))}
        {chat.visitorTyping && (
          <p className="w-fit rounded-[14px] rounded-bl-[4px] bg-fill px-3 py-2 text-sm text-mute">
            <Trans>{chat.name}: typing…</Trans>
          </p>
        )}
      </div>
      <Told lines={lines} />
    </>
  );
}

function DayRule(props: { day: string; today: string }) {
  const { t, i18n } = useLingui();
  return <div className="rule my-1">{props.day === props.today ? t`today` : date(props.day, "day", i18n.locale)}</div>;
}

/** For who does not see it: the last words of the visitor, at most every five seconds. */
function Told({ lines }: { lines: ReturnType<typeof useLines>["lines"] }) {
  const [begin] = useState(() => lines.at(-1)?.seq ?? null);
  const his = lines.filter((line) => line.side === "VISITOR" && begin !== null && line.seq > begin);
  const last = his.at(-1)?.text ?? "";
  const words = useCalm(last);
  const many = useCalm(String(his.length));
  return (
    <p aria-live="polite" className="sr-only">
      {words && (
        <>
          <Plural value={Number(many)} one="# new line:" few="# new lines:" many="# new lines:" other="# new lines:" />{" "}
          {words}
        </>
      )}
    </p>
  );
}
