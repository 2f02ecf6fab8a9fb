import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useAct } from "@/features/forms";
import type { ReportScheduleStep } from "@/gql/graphql";
import { lazily } from "@/lib/lazily";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { Button } from "@/ui/Button";
import { StandingMark } from "@/ui/Standing";
import { toast } from "@/ui/Toast";
import { APPROVE, STEER, type Schedule } from "./documents";
import { useRhythm, useScheduleState, useSubject } from "./words";

const ScheduleDialog = lazily(async () => (await import("./ScheduleDialog")).ScheduleDialog);

/** One schedule: what, when, to whom, how it stands, and what became of the last mails. */
export function ScheduleLine(props: { client: string; schedule: Schedule; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const [subject, rhythm, state] = [useSubject(), useRhythm(), useScheduleState()];
  const { schedule } = props;
  const what = subject(schedule);
  const standing = state(schedule.state);
  const next = schedule.nextAt ? instant(schedule.nextAt, "full", i18n.locale, schedule.zone) : null;
  const outside = schedule.recipients.filter((one) => !one.employed).map((one) => one.address);
  return (
    <li className="flex flex-col gap-2 border-t border-line py-4 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="min-w-[min(100%,260px)] flex-1">
          <b className="font-semibold">
            {what} · {schedule.format}
          </b>
          <span className="block text-sm text-mute">
            {rhythm(schedule)}
            {next && ` · ${t`next ${next}`}`}
            {schedule.money && ` · ${t`with money`}`}
          </span>
        </span>
        <StandingMark standing={standing.mark}>{standing.text}</StandingMark>
        <Steps client={props.client} schedule={schedule} what={what} onChanged={props.onChanged} />
      </div>
      <p className="text-sm wrap-anywhere">
        {schedule.recipients.map((one) => one.address).join(", ")}
        {schedule.state === "WAITING" && outside.length > 0 && (
          <span className="block text-mute">{t`Not of the client: ${outside.join(", ")}`}</span>
        )}
      </p>
      <Sendings schedule={schedule} />
    </li>
  );
}

function Steps(props: { client: string; schedule: Schedule; what: string; onChanged: () => void }) {
  const { t } = useLingui();
  const staff = useViewer().kind === "STAFF";
  const [open, setOpen] = useState(false);
  const [steer, approve] = [useAct(STEER), useAct(APPROVE)];
  const { schedule, what } = props;
  async function go(step: ReportScheduleStep) {
    const done = await steer.run({ input: { schedule: schedule.id, step } });
    if (done) props.onChanged();
    return done !== null;
  }
  async function yes() {
    if (!(await approve.run({ input: { schedule: schedule.id } }))) return;
    toast({ text: t`Approved. The report goes out on its day.` });
    props.onChanged();
  }
  if (schedule.state === "ENDED") return null;
  return (
    <span className="flex flex-wrap gap-2">
      {schedule.state === "WAITING" && !staff && (
        <Button size="small" look="primary" busy={approve.busy} onPress={() => void yes()}>
          <Trans>Approve the addresses</Trans>
        </Button>
      )}
      {schedule.state === "ACTIVE" && (
        <Button size="small" aria-label={t`Pause ${what}`} busy={steer.busy} onPress={() => void go("PAUSE")}>
          <Trans>Pause</Trans>
        </Button>
      )}
      {schedule.state === "PAUSED" && (
        <Button size="small" aria-label={t`Let ${what} go on`} busy={steer.busy} onPress={() => void go("GO_ON")}>
          <Trans>Go on</Trans>
        </Button>
      )}
      <Button size="small" aria-label={t`Change ${what}`} onPress={() => setOpen(true)}>
        <Trans>Change</Trans>
      </Button>
      <Suspense>
        {open && (
          <ScheduleDialog
            client={props.client}
            schedule={schedule}
            onClose={() => setOpen(false)}
            onMade={props.onChanged}
          />
        )}
      </Suspense>
      <AskButton
        size="small"
        text={t`End`}
        title={t`End this schedule?`}
        yes={t`End it`}
        busy={steer.busy}
        onYes={() => go("END")}
      >
        <Trans>Nothing more is sent. What was sent stays in the list.</Trans>
      </AskButton>
    </span>
  );
}

/** The last mails; failures first catch the eye, with their reason. */
function Sendings(props: { schedule: Schedule }) {
  const { t, i18n } = useLingui();
  const { schedule } = props;
  const last = schedule.sendings.slice(0, 6);
  if (last.length === 0) return null;
  const words = { WAITING: t`on its way`, SENT: t`sent`, FAILED: t`not sent` };
  return (
    <ul className="flex flex-col gap-1 text-sm" aria-label={t`Last mails`}>
      {last.map((one) => (
        <li key={one.id} className="flex flex-wrap gap-x-3">
          <span className="text-mute tabular-nums">{instant(one.dueAt, "full", i18n.locale, schedule.zone)}</span>
          <span className="wrap-anywhere">{one.address}</span>
          <b className={one.state === "FAILED" ? "font-medium text-breach" : "font-medium"}>{words[one.state]}</b>
          {one.state !== "SENT" && one.reason && <span className="text-mute wrap-anywhere">{one.reason}</span>}
        </li>
      ))}
    </ul>
  );
}
