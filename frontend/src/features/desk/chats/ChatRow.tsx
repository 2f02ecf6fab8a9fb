import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { MessageSquare, MessageSquareDashed } from "lucide-react";
import { useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { Badge, Count } from "@/ui/Badge";
import { ClientMark } from "@/ui/ClientMark";
import { Kbd } from "@/ui/Kbd";
import { Ring } from "@/ui/Ring";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import { cx } from "@/ui/cx";
import type { MyChat } from "./documents";
import { faceOf } from "./face";

/** One of my chats: how long its visitor has waited, who it is, his last words, for whom. */
export function ChatRow(props: { chat: MyChat; digit: number | null; open: boolean }) {
  const { t } = useLingui();
  const { chat, open } = props;
  const face = faceOf(chat, useNow());
  const time = useDuration();
  const word = useStandingWord();
  const shown = face.seconds === null ? "" : time(face.seconds);
  const said =
    face.kind === "due"
      ? t`First answer: ${word(face.standing)} ${shown}`
      : face.kind === "waits"
        ? t`Waits for an answer: ${shown}`
        : face.kind === "after"
          ? t`Work after the chat: ${shown}`
          : t`Nothing waits for an answer`;
  const Icon = chat.visitorHere ? MessageSquare : MessageSquareDashed;
  return (
    <li
      className={cx(
        "relative mx-[6px]",
        open &&
          "before:absolute before:inset-y-3 before:-left-[6px] before:w-[3px] before:rounded-r-[3px] before:bg-accent",
      )}
    >
      <Link
        to="/desk/chat/$chat"
        params={{ chat: chat.id }}
        aria-current={open ? "page" : undefined}
        className={cx(
          "grid grid-cols-[42px_minmax(0,1fr)_auto] items-center gap-x-[10px] gap-y-[2px] rounded-[11px] py-[10px] pr-[14px] pl-3 -outline-offset-2",
          open ? "bg-surface shadow-card" : "hover:bg-surface/70",
        )}
      >
        <span className="row-span-3">
          <Ring
            share={face.standing === "BREACHED" || face.kind === "quiet" ? 1 : 1 - face.used}
            standing={face.standing}
            size={38}
            label={said}
          >
            <Icon size={15} strokeWidth={1.8} />
          </Ring>
        </span>
        <b className="truncate font-semibold">{chat.name}</b>
        <span className="justify-self-end">
          {face.kind === "after" && <Badge tone="risk">{t`after work ${shown}`}</Badge>}
          {face.kind !== "after" && shown && <StandingMark standing={face.standing}>{shown}</StandingMark>}
        </span>
        <span className="col-span-2 truncate text-sm text-mute">
          {chat.visitorTyping ? t`Types…` : chat.lastWords || chat.opening}
        </span>
        <span className="col-span-2 flex min-w-0 items-center gap-[6px]">
          <ClientMark client={chat.client} />
          {!chat.visitorHere && chat.state === "TALKING" && (
            <span className="text-xs whitespace-nowrap text-mute">{t`away`}</span>
          )}
          <span className="flex-1" />
          {props.digit !== null && (
            <span className="text-ink-2">
              <Kbd>{`Alt ${props.digit}`}</Kbd>
            </span>
          )}
          {chat.unanswered > 0 && chat.state === "TALKING" && <Count>{chat.unanswered}</Count>}
        </span>
      </Link>
    </li>
  );
}
