import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Boundary } from "@/app/Boundary";
import { lazily } from "@/lib/lazily";
import { useCan } from "@/lib/viewer";
import { useTitle } from "@/lib/useTitle";
import { Empty } from "@/ui/States";
import { cx } from "@/ui/cx";
import { CaseColumn, Waiting } from "./CaseColumn";
import { WorkColumn } from "./WorkColumn";

const ChatColumn = lazily(async () => (await import("./chats/ChatColumn")).ChatColumn);

/** The agent's desk: my work, one case or chat, its context. Who serves nothing, as a shop's viewer, sees the case alone. */
export function DeskPage() {
  const { t } = useLingui();
  const { number, chat } = useParams({ strict: false });
  const serves = useCan("case.serve");
  const columns = serves ? "grid-cols-[316px_minmax(0,1fr)] max-md:grid-cols-1" : "grid-cols-1";
  return (
    <div className={cx("grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)]", columns)}>
      {serves && (
        <aside
          aria-label={t`My work`}
          className={cx(
            "flex min-h-0 flex-col overflow-y-auto border-r border-line bg-sunk",
            (number || chat) && "max-md:hidden",
          )}
        >
          <Boundary name={t`My work`}>
            <WorkColumn open={number} chat={chat} />
          </Boundary>
        </aside>
      )}
      {chat ? (
        <Boundary key={chat} name={t`Chat`}>
          <Suspense fallback={<Waiting />}>
            <ChatColumn key={chat} id={chat} />
          </Suspense>
        </Boundary>
      ) : number ? (
        <Boundary key={number} name={t`Case`}>
          <CaseColumn number={number} />
        </Boundary>
      ) : (
        <NoCase />
      )}
    </div>
  );
}

function NoCase() {
  const { t } = useLingui();
  useTitle(t`Desk`);
  return (
    <div className="grid place-items-center bg-surface max-md:hidden">
      <Empty title={t`Choose a case, or take the next one`}>
        <Trans>The desk offers what is due first. Press N to serve it.</Trans>
      </Empty>
    </div>
  );
}
