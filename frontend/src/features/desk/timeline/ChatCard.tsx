import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { MessageCircle } from "lucide-react";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { ChatLine } from "../chats/ChatLine";
import type { ChatItem } from "../documents";

/** A chat as it was: who said what, and from when until when. */
export function ChatCard({ chat }: { chat: ChatItem }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const at = (moment: string) => instant(moment, "time", i18n.locale, zone);
  const name = chat.name || t`Visitor`;
  return (
    <article aria-label={t`Chat`} className="flex items-start gap-[10px]">
      <span className="grid size-[30px] shrink-0 place-items-center rounded-[9px] bg-fill text-ink-2 max-md:hidden">
        <MessageCircle aria-hidden size={15} strokeWidth={1.7} />
      </span>
      <div className="min-w-0 flex-1 rounded-card border border-line bg-surface px-[13px] py-[10px]">
        <div className="mb-2 flex items-baseline gap-2 text-[12px] text-ink-2">
          <b className="text-[13px] font-semibold text-ink">
            <Trans>Chat</Trans>
          </b>
          <span className="flex-1">
            {name} · {at(chat.at)}
            {chat.endedAt && <> – {at(chat.endedAt)}</>}
          </span>
          <Link to="/desk/chat/$chat" params={{ chat: chat.id }} className="text-accent-ink underline">
            <Trans>Open the chat</Trans>
          </Link>
        </div>
        {chat.lines.map((line) => (
          <ChatLine key={line.id} line={line} visitor={name} more={false} read={false} far={false} />
        ))}
      </div>
    </article>
  );
}
