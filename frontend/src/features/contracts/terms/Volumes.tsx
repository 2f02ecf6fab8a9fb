import { Trans, useLingui } from "@lingui/react/macro";
import { Plus } from "lucide-react";
import { Button } from "@/ui/Button";
import { fresh, type Path } from "./file";
import { Ranges } from "./Ranges";
import { Maybe, Part } from "./parts";
import { Num, Own, Pick, Share, Some, Span, useSheet, Wrong } from "./sheet";
import { useTermWords } from "./words";

const AT: Path = ["money", "volumes"];

/** What was agreed about volume: when a forecast is locked, and what happens beyond it. */
export function Volumes() {
  const { t } = useLingui();
  const { rows, put, edit } = useSheet();
  const list = rows(AT);
  const code = fresh(
    "volume",
    list.map((one) => one["code"]),
  );
  return (
    <ol className={edit ? "flex flex-col gap-3" : "flex flex-col"}>
      {list.map((_, at) => (
        <Part key={at} remove={t`Remove this agreement`} onRemove={() => put([...AT, at], undefined)}>
          <Volume at={[...AT, at]} />
        </Part>
      ))}
      {edit && (
        <li>
          <Button icon={Plus} onPress={() => put([...AT, list.length], { code, ...USUAL })}>
            {t`Add an agreement about volume`}
          </Button>
        </li>
      )}
    </ol>
  );
}

const USUAL = {
  interval_minutes: 30,
  lock: { month_days: 60, day_days: 30, profile_days: 14 },
  bands: [
    { until: -1000, effect: "minimum" },
    { from: -1000, until: 1000, effect: "full" },
    { from: 1000, until: 2000, effect: "best_effort" },
    { from: 2000, effect: "waived" },
  ],
  evaluate: ["interval", "day", "month"],
};

function Volume(props: { at: Path }) {
  const { t } = useLingui();
  const { edit } = useSheet();
  const words = useTermWords();
  const own = (...field: string[]): Path => [...props.at, ...field];
  const channels = <Some at={own("channels")} label={t`Channels`} words={words.channels} all={t`every channel`} />;
  const clause = <Own at={own("clause")} label={t`Clause`} width={60} placeholder="—" />;
  const days = (field: string, label: string) => <Num at={own("lock", field)} label={label} max={366} />;
  const interval = <Span minutes at={own("interval_minutes")} label={t`Interval`} />;
  const grains = <Some at={own("evaluate")} label={t`Evaluated by`} words={words.grain} />;
  const agreed = <Span at={own("handling_time", "agreed_seconds")} label={t`Agreed`} />;
  const tolerance = <Share at={own("handling_time", "tolerance_bp")} label={t`Tolerance`} min={0} />;
  const over = <Pick at={own("handling_time", "over")} label={t`Over`} words={words.grain} usual="day" />;
  return (
    <>
      {edit && (
        <p className="text-sm text-ink-2">
          <Trans>
            Volume <Own at={own("code")} label={t`Code`} />
          </Trans>
        </p>
      )}
      <p>
        <Trans>
          It is about contacts by: {channels}. Clause {clause}.
        </Trans>
      </p>
      <p>
        <Trans>
          The shop’s forecast is locked {days("month_days", t`Days before a month`)} days before a month,{" "}
          {days("day_days", t`Days before a day`)} days before a day and{" "}
          {days("profile_days", t`Days before a profile`)} days before its profile in steps of {interval}.
        </Trans>
      </p>
      <p>
        <Trans>Difference from what was locked; a bound belongs to the band nearer to zero</Trans>
      </p>
      <Wrong at={own("bands")} />
      <div className="pl-4">
        <Ranges
          at={own("bands")}
          within="zero"
          add={t`Add a band`}
          start={(last) => ({ from: last?.["until"], effect: "waived" })}
          renderEnd={(end, label) => <Share at={end} label={label} min={-100} max={1000} />}
        >
          {(row) => <Pick at={[...row, "effect"]} label={t`Effect`} words={words.effect} />}
        </Ranges>
      </div>
      <p>
        <Trans>It is evaluated by: {grains}.</Trans>
      </p>
      <Maybe
        at={own("handling_time")}
        add={t`Bind it to our handling time`}
        remove={t`Remove the handling time`}
        start={{ agreed_seconds: 300, tolerance_bp: 1000, over: "day" }}
      >
        <Trans>
          This holds only while our own handling time lies within {tolerance} of {agreed}, over each {over}.
        </Trans>
      </Maybe>
    </>
  );
}
