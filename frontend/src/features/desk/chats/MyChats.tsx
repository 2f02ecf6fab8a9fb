import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useCommands } from "@/lib/commands";
import { useRead } from "@/lib/read";
import { Badge } from "@/ui/Badge";
import { ChatRow } from "./ChatRow";
import { MY_CHATS } from "./documents";
import { nextChat } from "./face";

/** So many are reached by Alt and a digit. */
const BY_DIGIT = 4;

/** My chats, in the order in which they came, each one key away. */
export function MyChats(props: { open: string | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, problem, again } = useRead({ query: MY_CHATS, variables: {}, topics: ["CHAT", "TYPING"] });
  const chats = data?.myChats ?? [];
  const go = (chat: string) => void navigate({ to: "/desk/chat/$chat", params: { chat } });
  const next = nextChat(chats, props.open);
  useCommands([
    ...chats.slice(0, BY_DIGIT).map((chat, at) => ({
      id: `chat-${at + 1}`,
      text: t`To the chat: ${chat.name}`,
      hint: `Alt ${at + 1}`,
      code: `Alt+Digit${at + 1}`,
      run: () => go(chat.id),
    })),
    {
      id: "next-chat",
      text: t`To the next chat`,
      hint: "Alt ↓",
      code: "Alt+ArrowDown",
      disabled: !next,
      run: () => next && go(next.id),
    },
  ]);
  if (problem && !data) return <ProblemPanel problem={problem} what={t`Your chats`} onRetry={again} />;
  if (chats.length === 0) return null;
  return (
    <>
      <h2 className="flex items-center gap-2 px-4 pt-3 pb-[6px] text-xs font-semibold text-mute">
        <Trans>Your chats</Trans>
        <Badge>{chats.length}</Badge>
      </h2>
      <ul aria-label={t`Your chats`} className="flex shrink-0 flex-col gap-[2px] pb-1">
        {chats.map((chat, at) => (
          <ChatRow key={chat.id} chat={chat} digit={at < BY_DIGIT ? at + 1 : null} open={chat.id === props.open} />
        ))}
      </ul>
    </>
  );
}
