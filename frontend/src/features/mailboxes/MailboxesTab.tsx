import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { useCan } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Empty, SkeletonRows } from "@/ui/States";
import { MAILBOX, MAILBOXES } from "./documents";
import { Forms } from "./Forms";
import { MailboxCard } from "./MailboxCard";
import { MailboxForm } from "./MailboxForm";
import { Quarantine } from "./Quarantine";

/** How often a test under way is looked at. */
const LOOK = 1500;

/** How contacts come in: mailboxes, forwarding addresses and forms, each with its sum. */
export function MailboxesTab(props: {
  client: string;
  item: string | undefined;
  onItem: (id: string | undefined) => void;
}) {
  const { t } = useLingui();
  const can = useCan("mailbox.edit");
  const { data, problem, again } = useRead({
    query: MAILBOXES,
    variables: { client: props.client },
    topics: ["MAILBOX"],
  });
  const testing = (data?.client?.mailboxes ?? []).some((each) => read(MAILBOX, each).lastTest?.state === "RUNNING");
  useEffect(() => {
    const timer = testing ? setInterval(again, LOOK) : undefined;
    return () => clearInterval(timer);
  }, [testing, again]);
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The mailboxes`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={4} height="h-40 w-full" />;
  const shop = data.client;
  const mailboxes = (shop?.mailboxes ?? []).map((each) => read(MAILBOX, each));
  const queues = shop?.queues ?? [];
  const edited = mailboxes.find((each) => each.id === props.item);
  if (can && (props.item === "new" || edited))
    return (
      <MailboxForm
        key={props.item}
        client={props.client}
        shopName={shop?.name ?? ""}
        mailbox={edited}
        queues={queues}
        onDone={() => props.onItem(undefined)}
      />
    );
  const add = can && (
    <Button look="primary" icon={Plus} isDisabled={queues.length === 0} onPress={() => props.onItem("new")}>
      <Trans>Add a mailbox</Trans>
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      {mailboxes.length === 0 ? (
        <section className="rounded-[13px] bg-surface shadow-card">
          <Empty title={t`No mailbox yet`} action={add}>
            {queues.length === 0 ? (
              <Trans>Mails need a queue to wait in: make a project with a queue first.</Trans>
            ) : (
              <Trans>Connect the shop's mailbox, or let the shop forward its mails to an address of ours.</Trans>
            )}
          </Empty>
        </section>
      ) : (
        <>
          <div className="flex justify-end">{add}</div>
          {mailboxes.map((mailbox) => (
            <MailboxCard key={mailbox.id} mailbox={mailbox} onEdit={() => props.onItem(mailbox.id)} />
          ))}
        </>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Boundary name={t`Contact forms`}>
          <Forms client={props.client} forms={shop?.forms ?? []} queues={queues} />
        </Boundary>
        {can && mailboxes.length > 0 && (
          <Boundary name={t`Quarantine`}>
            <Quarantine mailboxes={mailboxes} />
          </Boundary>
        )}
      </div>
    </div>
  );
}
