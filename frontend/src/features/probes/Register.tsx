import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count, percent } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useCan, useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { SkeletonRows } from "@/ui/States";
import { REGISTER, type Point } from "./documents";
import { PointDialog } from "./PointDialog";
import { useChannelWord, useOutcomeWord } from "./words";

/** Every published number, address, form and profile: who looks after it, what is promised, what was found. */
export function Register(props: { client: string }) {
  const { t } = useLingui();
  const can = useCan("probe.run");
  const [edited, setEdited] = useState<Point | "new" | null>(null);
  const { data, problem, again } = useRead({
    query: REGISTER,
    variables: { client: props.client },
    topics: ["PROBE", "MAILBOX", "CLIENT"],
  });
  const points = data?.contactRegister;
  if (problem && !points) return <ProblemPanel problem={problem} what={t`The contact points`} onRetry={again} />;
  if (!points) return <SkeletonRows rows={6} />;
  return (
    <Panel
      report
      title={t`Contact points`}
      sub={t`Everything that is published, with its promise and what test contacts found.`}
      aside={can && <Button size="small" onPress={() => setEdited("new")}>{t`Add a contact point`}</Button>}
    >
      <ul className="mt-2">
        {points.map((point) => (
          <Line
            key={`${point.shop} ${point.channel} ${point.address}`}
            point={point}
            onEdit={can ? () => setEdited(point) : undefined}
          />
        ))}
      </ul>
      {points.length === 0 && <p className="text-mute">{t`Nothing is published yet.`}</p>}
      {edited && (
        <PointDialog client={props.client} point={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}

function Line(props: { point: Point; onEdit: (() => void) | undefined }) {
  const { t, i18n } = useLingui();
  const channel = useChannelWord();
  const { point } = props;
  const shown = point.channel === "FORM" && !point.byHand ? `/forms/${point.address}` : point.address;
  return (
    <li className="grid gap-x-5 gap-y-1 border-t border-line py-[10px] first:border-0 md:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <Badge>{channel(point.channel)}</Badge>
          {point.shop && <Badge tone="accent">{point.shop}</Badge>}
          <b className="min-w-0 font-medium break-all">{shown}</b>
        </p>
        <p className="text-sm break-words text-mute">
          {[point.name, point.owner, point.published].filter(Boolean).join(" · ")}
        </p>
        {point.leadsNowhere && (
          <StandingMark standing="AT_RISK">{t`No mailbox of ours reads this address.`}</StandingMark>
        )}
      </div>
      <Promised point={point} />
      <div className="text-sm">
        <Found point={point} />
        <p className="text-mute">
          {point.coverage
            ? t`staffed ${percent(point.coverage.share / 100, i18n.locale)} of the promised time, by presence`
            : point.shop === "" && t`staffed: not known yet`}
        </p>
      </div>
      <div>{props.onEdit && <Button size="small" onPress={props.onEdit}>{t`Edit`}</Button>}</div>
    </li>
  );
}

function Promised(props: { point: Point }) {
  const { t } = useLingui();
  const duration = useDuration();
  const { answerMinutes, calendar } = props.point;
  return (
    <div className="text-sm">
      <p>{answerMinutes === null ? t`no time promised` : t`answer within ${duration(answerMinutes * 60)}`}</p>
      <p className="text-mute">{calendar?.name ?? t`at any hour`}</p>
    </div>
  );
}

function Found(props: { point: Point }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const outcome = useOutcomeWord();
  const { point } = props;
  if (!point.last) return <p className="text-mute">{t`not tried yet`}</p>;
  const at = instant(point.last.askedAt, "full", i18n.locale, zone);
  const said = point.last.outcome ? outcome(point.last.outcome) : t`answered`;
  const alive = count(point.alive, i18n.locale);
  const tried = count(point.tried, i18n.locale);
  return (
    <p>
      <StandingMark standing={point.deadSince ? "BREACHED" : "MET"}>{said}</StandingMark>{" "}
      <span className="text-mute">
        {at} · {t`${alive} of ${tried} answered`}
      </span>
    </p>
  );
}
