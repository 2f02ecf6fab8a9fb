import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useAct } from "@/features/forms";
import { hear } from "@/lib/live";
import { useRead } from "@/lib/read";
import { AskButton } from "@/ui/AskButton";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { BOOK, REGISTER, type Book, type Point } from "./documents";
import { RETIRE_QUESTION, RETIRE_SENDER, STOP_PLAN } from "./mutations";
import { PlanDialog } from "./PlanDialog";
import { QuestionDialog } from "./QuestionDialog";
import { SenderDialog } from "./SenderDialog";

const told = () => hear([{ topic: "PROBE", ids: [] }]);

/** Schedules, questions and senders: what the product needs to try contact points by itself. */
export function BookPanel(props: { client: string }) {
  const { t } = useLingui();
  const { client } = props;
  const [adds, setAdds] = useState<"plan" | "question" | "sender" | null>(null);
  const { data, problem, again } = useRead({ query: BOOK, variables: { client }, topics: ["PROBE"] });
  const register = useRead({ query: REGISTER, variables: { client }, topics: ["PROBE"] });
  if (problem && !data) return <ProblemPanel problem={problem} what={t`The schedules`} onRetry={again} />;
  if (!data || !register.data) return <SkeletonRows rows={4} />;
  const book = data.probeBook;
  const points = register.data.contactRegister;
  const close = () => setAdds(null);
  const ready = book.senders.length > 0 && book.questions.length > 0 && points.some((each) => each.isTried);
  return (
    <>
      <Panel
        report
        title={t`Schedules`}
        sub={t`At moments that chance chooses, in the window and on the days said here.`}
        aside={<Button size="small" isDisabled={!ready} onPress={() => setAdds("plan")}>{t`Add a schedule`}</Button>}
      >
        {!ready && <p className="mt-2 text-mute">{t`A sender and a question are needed first.`}</p>}
        <Plans book={book} points={points} />
      </Panel>
      <Panel
        report
        title={t`Questions`}
        sub={t`Past questions of customers, with nobody in them.`}
        aside={<Button size="small" onPress={() => setAdds("question")}>{t`Add a question`}</Button>}
      >
        <Questions book={book} />
      </Panel>
      <Panel
        report
        title={t`Senders`}
        sub={t`Mailboxes outside of the house that test contacts are written from. An administrator enters them.`}
        aside={book.mayAllow && <Button size="small" onPress={() => setAdds("sender")}>{t`Add a sender`}</Button>}
      >
        <Senders book={book} />
      </Panel>
      {adds === "plan" && <PlanDialog client={client} book={book} points={points} onClose={close} />}
      {adds === "question" && <QuestionDialog client={client} onClose={close} />}
      {adds === "sender" && <SenderDialog client={client} onClose={close} />}
    </>
  );
}

const ROW = "flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2 first:border-0";

function Plans(props: { book: Book; points: readonly Point[] }) {
  const { t, i18n } = useLingui();
  const stop = useAct(STOP_PLAN);
  const day = (weekday: number) =>
    new Intl.DateTimeFormat(i18n.locale, { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2026, 0, 4 + weekday));
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return (
    <ul className="mt-2">
      {props.book.plans.map((plan) => (
        <li key={plan.id} className={ROW}>
          <b className="min-w-0 flex-1 font-medium break-all">
            {props.points.find((each) => each.entry === plan.point)?.address ?? "–"}
          </b>
          <span className="text-sm text-mute">
            {`${plan.weekdays.map(day).join(" ")} · ${clock(plan.fromMinute)}–${clock(plan.untilMinute)} · `}
            {t`a day: ${plan.perDay}`}
          </span>
          <AskButton
            size="small"
            text={t`Stop`}
            title={t`Stop this schedule?`}
            yes={t`Stop`}
            busy={stop.busy}
            onYes={async () => Boolean(await stop.run({ id: plan.id }).finally(told))}
          >
            {t`What was found stays.`}
          </AskButton>
        </li>
      ))}
    </ul>
  );
}

function Questions(props: { book: Book }) {
  const { t } = useLingui();
  const retire = useAct(RETIRE_QUESTION);
  return (
    <ul className="mt-2 max-h-[420px] overflow-y-auto">
      {props.book.questions.map((question) => (
        <li key={question.id} className={ROW}>
          <span className="min-w-0 flex-1">
            <b className="font-medium">{question.subject}</b> <Badge>{question.topic}</Badge>{" "}
            <Badge>{question.language}</Badge>
            <span className="block truncate text-sm text-mute">{question.words}</span>
          </span>
          <Button
            size="small"
            busy={retire.busy}
            onPress={() => void retire.run({ id: question.id }).finally(told)}
          >{t`Remove`}</Button>
        </li>
      ))}
    </ul>
  );
}

function Senders(props: { book: Book }) {
  const { t } = useLingui();
  const retire = useAct(RETIRE_SENDER);
  return (
    <ul className="mt-2">
      {props.book.senders.map((sender) => (
        <li key={sender.id} className={ROW}>
          <span className="min-w-0 flex-1">
            <b className="font-medium break-all">{sender.address}</b>{" "}
            <span className="text-sm text-mute">
              {[sender.name, sender.outgoing, sender.incoming].filter(Boolean).join(" · ")}
            </span>
            {sender.trouble && <span className="block text-sm text-breach">{sender.trouble}</span>}
          </span>
          {props.book.mayAllow && (
            <AskButton
              size="small"
              text={t`Remove`}
              title={t`Remove this sender?`}
              yes={t`Remove`}
              busy={retire.busy}
              onYes={async () => Boolean(await retire.run({ id: sender.id }).finally(told))}
            >
              {t`Schedules that use it end.`}
            </AskButton>
          )}
        </li>
      ))}
    </ul>
  );
}
