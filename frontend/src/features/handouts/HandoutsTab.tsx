import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { HANDOUTS, LINK, SCHEDULE } from "./documents";
import { LinkLine } from "./LinkLine";
import { ScheduleDialog } from "./ScheduleDialog";
import { ScheduleLine } from "./ScheduleLine";
import { ShareDialog } from "./ShareDialog";

/** How reports of a client leave the house: by mail on a day that was agreed, and by a link for whoever has it. */
export function HandoutsTab(props: { client: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"schedule" | "link" | null>(null);
  const { data, problem, again } = useRead({
    query: HANDOUTS,
    variables: { client: props.client },
    topics: ["CLIENT"],
  });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`Sending and sharing`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} />;
  const schedules = data.reportSchedules.map((each) => read(SCHEDULE, each));
  const links = data.reportLinks.map((each) => read(LINK, each));
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-4">
      <Panel
        report
        title={t`Sent by e-mail`}
        sub={t`A report goes out by itself on the day that was agreed.`}
        aside={
          <Button look="primary" onPress={() => setOpen("schedule")}>
            <Trans>Send a report regularly</Trans>
          </Button>
        }
      >
        {schedules.length === 0 ? (
          <Empty title={t`No report is sent by itself yet`}>{t`Choose what, when and to whom.`}</Empty>
        ) : (
          <ul className="mt-3">
            {schedules.map((schedule) => (
              <ScheduleLine key={schedule.id} client={props.client} schedule={schedule} onChanged={again} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel
        report
        title={t`Shared by a link`}
        sub={t`Whoever has the link sees this one report without signing in, without money, until it ends.`}
        aside={
          <Button onPress={() => setOpen("link")}>
            <Trans>Share a report</Trans>
          </Button>
        }
      >
        {links.length === 0 ? (
          <Empty title={t`Nothing is shared by a link`}>{t`A link shows one report and can be taken back.`}</Empty>
        ) : (
          <ul className="mt-3">
            {links.map((link) => (
              <LinkLine key={link.id} link={link} onChanged={again} />
            ))}
          </ul>
        )}
      </Panel>
      {open === "schedule" && <ScheduleDialog client={props.client} onClose={close} onMade={again} />}
      {open === "link" && <ShareDialog client={props.client} onClose={close} onMade={again} />}
    </div>
  );
}
