import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { cx } from "@/ui/cx";
import { Attachments } from "../timeline/Attachments";
import type { Line } from "./documents";

/** One line of the conversation. What lies far off is laid out only when it comes near. */
export const ChatLine = memo(function ChatLine(props: {
  line: Line;
  /** How the visitor calls himself. */
  visitor: string;
  /** Another line of the same side follows at once: that one says whose they are. */
  more: boolean;
  /** The visitor has seen everything up to this. */
  read: boolean;
  far: boolean;
}) {
  const { line } = props;
  return (
    <div
      className={cx(
        "flex shrink-0 flex-col",
        props.far && "[contain-intrinsic-size:auto_46px] [content-visibility:auto]",
        !props.more && "pb-[6px]",
      )}
    >
      {line.side === "SYSTEM" ? <SystemLine line={line} /> : <Said {...props} />}
    </div>
  );
});

function Said({ line, visitor, more, read }: { line: Line; visitor: string; more: boolean; read: boolean }) {
  const { t, i18n } = useLingui();
  const { zone, person } = useViewer();
  const at = instant(line.at, "time", i18n.locale, zone);
  const who =
    line.side === "VISITOR"
      ? visitor
      : line.side === "BOT"
        ? t`Bot`
        : line.author?.id === person.id
          ? t`You`
          : (line.author?.name ?? t`Agent`);
  return (
    <Bubble
      side={line.side === "VISITOR" ? "left" : "right"}
      tone={line.whisper ? "whisper" : line.side === "VISITOR" ? "his" : "ours"}
      foot={
        (!more || read || line.whisper) && (
          <>
            {who} · {at}
            {line.whisper && <> · {t`only colleagues see it`}</>}
            {read && <> · {t`read`}</>}
          </>
        )
      }
    >
      {line.text}
      {line.file && <Attachments files={[line.file]} />}
    </Bubble>
  );
}

/** Words on a tint: his left, ours right, a whisper yellow. */
export function Bubble(props: {
  side: "left" | "right";
  tone: "his" | "ours" | "whisper";
  foot: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={cx(
        "w-fit max-w-[min(74%,62ch)] rounded-[14px] px-[13px] py-2 break-words whitespace-pre-wrap max-md:max-w-[88%]",
        props.side === "left" ? "self-start rounded-bl-[4px]" : "self-end rounded-br-[4px]",
        { his: "bg-fill", ours: "bg-accent-soft", whisper: "border border-note-line bg-note" }[props.tone],
      )}
    >
      {props.children}
      {props.foot && (
        <span
          className={cx(
            "mt-[2px] flex items-center gap-1 text-xs whitespace-nowrap",
            { his: "text-ink-2", ours: "text-accent-ink", whisper: "text-note-ink" }[props.tone],
          )}
        >
          {props.foot}
        </span>
      )}
    </div>
  );
}

/** What the house did, in one grey line. */
function SystemLine({ line }: { line: Line }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const at = instant(line.at, "time", i18n.locale, zone);
  const name = line.author?.name ?? "";
  const words: Record<string, string> = {
    agent_joined: name ? t`Joined: ${name}` : t`An agent joined`,
    agent_left: name ? t`Left: ${name}` : t`The agent left`,
    waiting_again: t`The visitor waits for somebody again`,
    idle_soon: t`The chat will end soon, nobody writes`,
    closed_idle: t`The chat ended, nobody wrote any more`,
    transferred: name ? t`Passed on by: ${name}` : t`The chat was passed on`,
  };
  return (
    <p className="self-center text-center text-xs text-mute">
      {words[line.code ?? ""] ?? line.text} · {at}
    </p>
  );
}

/** In the place of the time of a line that has not left yet. */
export function WaitsFoot(props: { waits: boolean }) {
  return props.waits ? <Trans>waits for the line</Trans> : <Trans>on its way</Trans>;
}
