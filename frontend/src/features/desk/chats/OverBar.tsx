import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DeskChat } from "./documents";

/** In the place of the composer when nothing can be said here: whose the chat is, or how it ended. */
export function OverBar({ chat }: { chat: DeskChat }) {
  const { t } = useLingui();
  const ended: Record<string, string> = {
    CUSTOMER: t`The visitor ended the chat.`,
    AGENT: t`The agent ended the chat.`,
    SYSTEM: t`The chat ended by itself: nobody wrote any more.`,
  };
  const agent = chat.agent?.name ?? "";
  const number = chat.case?.number;
  const words =
    chat.state === "OVER" || chat.endedBy
      ? (ended[chat.endedBy ?? ""] ?? t`The chat is over.`)
      : chat.state === "TALKING"
        ? t`This chat is with: ${agent}`
        : t`This chat waits for somebody.`;
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line px-[22px] py-4 text-mute max-md:px-3">
      <p className="min-w-40 flex-1">{words}</p>
      {number && (
        <Link to="/desk/$number" params={{ number }} className="font-medium text-accent-ink hover:underline">
          <Trans>Open the case {number}</Trans>
        </Link>
      )}
    </div>
  );
}
