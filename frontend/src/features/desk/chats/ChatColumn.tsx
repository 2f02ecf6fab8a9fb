import { useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { useTitle } from "@/lib/useTitle";
import { useViewer } from "@/lib/viewer";
import { Waiting } from "../CaseColumn";
import { AfterWork } from "./AfterWork";
import { ChatComposer } from "./ChatComposer";
import { ChatContext } from "./ChatContext";
import { ChatHead } from "./ChatHead";
import { ChatLines } from "./ChatLines";
import { CHAT, type DeskChat } from "./documents";
import { OverBar } from "./OverBar";
import { useLines } from "./useLines";

const ContextDrawer = lazily(async () => (await import("./ChatContextDrawer")).ChatContextDrawer);

/** One chat in the middle, its customer and case at the right. */
export function ChatColumn(props: { id: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({
    query: CHAT,
    variables: { id: props.id },
    topics: ["CHAT", "TYPING"],
    id: props.id,
  });
  const chat = data?.chat;
  if (!chat) {
    const gone = problem ?? (data ? ({ kind: "missing" } as const) : null);
    return (
      <div className="bg-surface">
        {gone ? <ProblemPanel problem={gone} what={t`Chat`} onRetry={again} /> : <Waiting />}
      </div>
    );
  }
  return <OpenChat chat={chat} />;
}

function OpenChat({ chat }: { chat: DeskChat }) {
  const { t } = useLingui();
  const { person } = useViewer();
  const [context, setContext] = useState(false);
  const lines = useLines(chat.id, chat.lineCount);
  const mine = chat.agent?.id === person.id;
  useTitle(t`Chat: ${chat.name}`);
  return (
    <div className="grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)_348px] grid-rows-[minmax(0,1fr)] max-xl:grid-cols-1">
      <section aria-label={t`Chat: ${chat.name}`} className="flex min-h-0 min-w-0 flex-col bg-surface">
        <ChatHead chat={chat} mine={mine} onContext={() => setContext(true)} />
        <Boundary name={t`Lines`}>
          <ChatLines chat={chat} reading={lines} />
        </Boundary>
        <Boundary name={t`Answer`}>
          {mine && chat.state === "TALKING" ? (
            <ChatComposer chat={chat} last={lines.lines.at(-1)?.seq ?? 0} />
          ) : mine && chat.state === "AFTER_WORK" ? (
            <AfterWork chat={chat} />
          ) : (
            <OverBar chat={chat} />
          )}
        </Boundary>
      </section>
      <aside
        aria-label={t`Context`}
        className="flex min-h-0 flex-col gap-3 overflow-y-auto border-l border-line bg-sunk p-4 max-xl:hidden"
      >
        <Boundary name={t`Context`}>
          <ChatContext chat={chat} />
        </Boundary>
      </aside>
      <Suspense>{context && <ContextDrawer chat={chat} onClose={() => setContext(false)} />}</Suspense>
    </div>
  );
}
