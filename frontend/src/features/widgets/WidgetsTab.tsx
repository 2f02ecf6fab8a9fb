import { Trans, useLingui } from "@lingui/react/macro";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Empty, SkeletonRows } from "@/ui/States";
import { WIDGET, WIDGETS } from "./documents";
import { Figures } from "./Figures";
import { RoutingForm } from "./RoutingForm";
import { Rules } from "./Rules";
import { Snippet } from "./Snippet";
import { WidgetForm } from "./WidgetForm";

/** Chat windows on the shop's pages: what to put there, how they look and ask, whom they invite, and what that comes to. */
export function WidgetsTab(props: {
  client: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  const { data, problem, again } = useRead({
    query: WIDGETS,
    variables: { client: props.client },
    topics: ["CLIENT", "QUEUE"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The chat windows`} onRetry={again} />;
  if (!data?.client) return <SkeletonRows rows={4} height="h-40 w-full" />;
  const shop = data.client;
  const widgets = shop.widgets.map((each) => read(WIDGET, each));
  const close = () => props.onItem(undefined);
  if (can && props.item === "new") return <WidgetForm shop={shop} widget={undefined} onDone={close} />;
  const add = can && (
    <Button isDisabled={shop.queues.length === 0} onPress={() => props.onItem("new")}>
      <Trans>Add a chat window</Trans>
    </Button>
  );
  if (widgets.length === 0)
    return (
      <section className="rounded-[13px] bg-surface shadow-card">
        <Empty title={t`No chat window yet`} action={add}>
          <Trans>A line of code on the shop's pages lets its visitors chat with us.</Trans>
        </Empty>
      </section>
    );
  return (
    <div className="flex flex-col gap-4">
      <div className="flex justify-end">{add}</div>
      {widgets.map((widget) => (
        <div key={widget.id} className="flex flex-col gap-4">
          <Snippet widget={widget} language={shop.locale} />
          <Boundary name={t`Invitations`}>
            <Rules widget={widget} language={shop.locale} />
          </Boundary>
          <Boundary name={t`What invitations come to`}>
            <Figures widget={widget} />
          </Boundary>
          {can && (
            <div className="grid items-start gap-4 lg:grid-cols-2">
              <WidgetForm shop={shop} widget={widget} />
              <RoutingForm widget={widget} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
