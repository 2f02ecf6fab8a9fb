import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Steps, useSpan } from "@/features/explain";
import { useRead } from "@/lib/read";
import { instant, serverNow } from "@/lib/time";
import { DateField } from "@/ui/DateField";
import { TextField } from "@/ui/Field";
import { Panel } from "@/ui/Panel";
import { SkeletonRows } from "@/ui/States";
import { DUE } from "./documents";
import { fromWall, toWall } from "@/lib/wall";

/** What a deadline would be: a message at this moment, so many minutes of business time. Counted by the server on the saved hours. */
export function DueTry(props: { calendar: string; zone: string; version: number }) {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const [wall, setWall] = useState(() => toWall(serverNow(), props.zone));
  const [hours, setHours] = useState("4");
  const minutes = Math.round(Number(hours.replace(",", ".")) * 60);
  const from = fromWall(wall, props.zone);
  const fits = from !== null && Number.isFinite(minutes) && minutes > 0 && minutes < 527_040;
  const { data, problem, again } = useRead({
    query: DUE,
    variables: { calendar: props.calendar, from: from ?? new Date(0).toISOString(), minutes },
    topics: ["CALENDAR"],
    pause: !fits,
  });
  const within = span(minutes);
  return (
    <Panel title={t`Try a deadline`} sub={t`With the saved hours, zone ${props.zone}`}>
      <div className="mt-3 grid gap-3 sm:grid-cols-2">
        <DateField label={t`A message arrives`} time value={wall} onChange={setWall} />
        <TextField label={t`Hours of business time`} value={hours} onChange={setHours} inputMode="decimal" />
      </div>
      {problem && !data && <ProblemPanel problem={problem} what={t`The deadline`} onRetry={again} />}
      {!problem && fits && !data && <SkeletonRows rows={3} height="h-6 w-full" />}
      {fits && data && (
        <div className="mt-4">
          <p className="mb-3 text-md">
            <Trans>
              {within} later is{" "}
              <b className="font-semibold">{instant(data.due.due, "full", i18n.locale, props.zone)}</b>
            </Trans>
          </p>
          <Steps steps={data.due.steps} zone={props.zone} />
        </div>
      )}
    </Panel>
  );
}
