import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { money } from "@/lib/money";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { Avatar } from "@/ui/Avatar";
import { Facts, Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { ContextColumn } from "../ContextColumn";
import { DESK_CASE } from "../documents";
import type { DeskChat } from "./documents";

/** Who is on the line: with a case all that is known of it, before that what the chat itself knows. */
export function ChatContext({ chat }: { chat: DeskChat }) {
  return (
    <>
      {chat.case ? <OfCase number={chat.case.number} chat={chat} /> : <Visitor chat={chat} />}
      {chat.sales.length > 0 && <Sales chat={chat} />}
    </>
  );
}

/** Orders that followed: placed by the same customer soon after, with no other contact in between. */
function Sales({ chat }: { chat: DeskChat }) {
  const { t, i18n } = useLingui();
  return (
    <Panel title={t`Orders after this chat`}>
      <Facts
        rows={chat.sales.map(({ number, placedAt, amount }) => [
          number,
          [instant(placedAt, "near", i18n.locale), amount && money(amount, i18n.locale)].filter(Boolean).join(" · "),
        ])}
      />
    </Panel>
  );
}

function OfCase(props: { number: string; chat: DeskChat }) {
  const { data, loading } = useRead({ query: DESK_CASE, variables: { number: props.number }, topics: ["CASE"] });
  if (data?.case) return <ContextColumn matter={data.case} outcome={false} />;
  return loading ? <SkeletonRows rows={3} height="h-32 w-full" /> : <Visitor chat={props.chat} />;
}

function Visitor({ chat }: { chat: DeskChat }) {
  const { t, i18n } = useLingui();
  const { customer } = chat;
  const language = chat.language ?? customer.language;
  const spoken = language ? new Intl.DisplayNames(i18n.locale, { type: "language" }).of(language) : "—";
  const year = customer.since.slice(0, 4);
  return (
    <Panel>
      <div className="flex items-center gap-[11px]">
        <Avatar name={chat.name} size="large" />
        <div className="min-w-0">
          <h2 className="truncate text-md">{chat.name}</h2>
          <p className="text-sm text-mute">
            {customer.caseCount === 0 ? (
              <Trans>no case before this</Trans>
            ) : (
              <>
                <Trans>customer since {year}</Trans>
                {" · "}
                <Plural value={customer.caseCount} one="# case" few="# cases" many="# cases" other="# cases" />
              </>
            )}
          </p>
        </div>
      </div>
      <Facts
        rows={[
          [t`E-mail`, customer.email || "—"],
          [t`Language`, spoken],
          [t`Project`, [...new Set([chat.project.name, chat.queue.name])].join(" · ")],
          [t`Person`, chat.agent?.name ?? t`nobody yet`],
        ]}
      />
    </Panel>
  );
}
