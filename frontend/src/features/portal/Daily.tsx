import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { PromiseKind } from "@/gql/graphql";
import { count, percent } from "@/lib/numbers";
import { date } from "@/lib/time";
import { ChartFrame } from "@/ui/charts/ChartFrame";
import { LineVolume } from "@/ui/charts/LineVolume";
import { InlineSelect } from "@/ui/InlineEdit";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { Empty, Skeleton } from "@/ui/States";
import type { Day, Month, Promised } from "./documents";
import { daysBelow, daysOf, otherPromises, promiseKey, usePromiseTitle } from "./words";

const PromiseDays = lazy(async () => ({ default: (await import("./PromiseDays")).PromiseDays }));

/** What was reached day by day against any promise, with the volume below. A ◆ day opens its contacts. */
export function Daily(props: {
  client: string;
  data: Month;
  promises: readonly Promised[];
  kind: PromiseKind;
  /** Another promise than those over the two clocks, by its key. */
  promise: string | undefined;
  onPick: (kind: PromiseKind, promise?: string) => void;
  onDay: (day: string) => void;
}) {
  const { t } = useLingui();
  const title = usePromiseTitle();
  const clock = props.promises.find((each) => each.kind === props.kind);
  const others = otherPromises(props.data);
  const other = others.find((each) => promiseKey(each) === props.promise);
  const clocks = props.promises.map((each) => ({ id: each.kind as string, text: title(each) }));
  const choices = [...clocks, ...others.map((each) => ({ id: promiseKey(each), text: each.name }))];
  const kindOf = (id: string) => props.promises.find((each) => each.kind === id)?.kind;
  return (
    <Panel
      report
      title={other ? other.name : clock ? title(clock) : t`Day by day`}
      aside={
        choices.length > 1 && (
          <span className="pr-9">
            <InlineSelect
              label={t`Promise`}
              value={other ? promiseKey(other) : props.kind}
              onChange={(id) => (kindOf(id) ? props.onPick(kindOf(id) ?? props.kind) : props.onPick(props.kind, id))}
              choices={choices}
            />
          </span>
        )
      }
      sub={
        <>
          {other ? <Trans>line: result · bars: contacts</Trans> : <Trans>line: share in time · bars: contacts</Trans>} ·{" "}
          <StandingMark standing="BREACHED">
            <Trans>day below the promise</Trans>
          </StandingMark>
        </>
      }
    >
      <div className="mt-3">
        {other ? (
          <Suspense fallback={<Skeleton className="h-[262px] w-full" />}>
            <PromiseDays client={props.client} data={props.data} promise={other} />
          </Suspense>
        ) : clock ? (
          <Chart days={daysOf(props.data, props.kind)} promise={clock} onDay={props.onDay} />
        ) : (
          <Empty title={t`Nothing was promised for this month.`} />
        )}
      </div>
    </Panel>
  );
}

function Chart(props: { days: readonly Day[]; promise: Promised; onDay: (day: string) => void }) {
  const { t, i18n } = useLingui();
  const title = usePromiseTitle()(props.promise);
  const { days } = props;
  const share = (value: number | null) => (value === null ? "–" : percent(value / 100, i18n.locale));
  const name = (day: Day) => date(day.date, "day", i18n.locale);
  const below = daysBelow(days);
  const worst = below[0];
  const target = percent(props.promise.targetShare / 100, i18n.locale);
  const summary =
    below.length === 0
      ? t`${title}: no day was below ${target}.`
      : `${title}: ${plural(below.length, {
          one: "# day was below the promise.",
          few: "# days were below the promise.",
          many: "# days were below the promise.",
          other: "# days were below the promise.",
        })} ${worst ? t`Lowest: ${name(worst)}, ${share(worst.share)}.` : ""}`;
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        head: [t`Day`, t`Result`, t`In time`, t`Due`, t`Late`, t`Contacts`],
        rows: days.map((day) => [name(day), share(day.share), day.good, day.base, day.late, day.volume]),
      }}
    >
      <LineVolume
        label={summary}
        target={props.promise.targetShare / 100}
        targetText={t`target ${target}`}
        axis={(value) => percent(value, i18n.locale, 0)}
        onOpen={props.onDay}
        days={days.map((day) => ({
          key: day.date,
          axis: String(Number(day.date.slice(8, 10))),
          value: day.share === null ? null : day.share / 100,
          volume: day.volume,
          below: day.below,
          title: `${name(day)}: ${share(day.share)}`,
          detail: t`contacts: ${count(day.volume, i18n.locale)}, late: ${count(day.late, i18n.locale)}`,
        }))}
      />
    </ChartFrame>
  );
}
