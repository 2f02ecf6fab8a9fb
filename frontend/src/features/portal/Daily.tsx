import { Trans, useLingui } from "@lingui/react/macro";
import { count, percent } from "@/lib/numbers";
import { date } from "@/lib/time";
import { ChartFrame } from "@/ui/charts/ChartFrame";
import { LineVolume } from "@/ui/charts/LineVolume";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { Empty } from "@/ui/States";
import { Tabs } from "@/ui/Tabs";
import { plural } from "@lingui/core/macro";
import type { PromiseKind } from "@/gql/graphql";
import type { Day, Month, Promised } from "./documents";
import { daysBelow, daysOf, usePromiseTitle } from "./words";

/** The share kept day by day against the promise, with the volume below. A ◆ day opens its contacts. */
export function Daily(props: {
  data: Month;
  promises: readonly Promised[];
  kind: PromiseKind;
  onKind: (kind: PromiseKind) => void;
  onDay: (day: string) => void;
}) {
  const { t } = useLingui();
  const title = usePromiseTitle();
  const promise = props.promises.find((each) => each.kind === props.kind);
  const names: Record<PromiseKind, string> = {
    FIRST_REPLY: t`First reply`,
    RESOLUTION: t`Resolution`,
    COMPLAINT: t`Answer to the complaint`,
  };
  return (
    <Panel
      report
      title={promise ? title(promise) : names[props.kind]}
      aside={
        props.promises.length > 1 && (
          <Tabs
            label={t`Promise`}
            value={props.kind}
            onChange={props.onKind}
            tabs={props.promises.map((each) => ({ id: each.kind, text: names[each.kind] }))}
          />
        )
      }
      sub={
        <>
          <Trans>line: share in time · bars: contacts</Trans> ·{" "}
          <StandingMark standing="BREACHED">
            <Trans>day below the promise</Trans>
          </StandingMark>
        </>
      }
    >
      <div className="mt-3">
        {promise ? (
          <Chart days={daysOf(props.data, props.kind)} promise={promise} zone={props.data.zone} onDay={props.onDay} />
        ) : (
          <Empty title={t`Nothing was promised for this month.`} />
        )}
      </div>
    </Panel>
  );
}

function Chart(props: { days: readonly Day[]; promise: Promised; zone: string; onDay: (day: string) => void }) {
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
        percent={(value) => percent(value, i18n.locale, 0)}
        onOpen={props.onDay}
        days={days.map((day) => ({
          key: day.date,
          axis: String(Number(day.date.slice(8, 10))),
          share: day.share === null ? null : day.share / 100,
          volume: day.volume,
          below: day.below,
          title: `${name(day)}: ${share(day.share)}`,
          detail: t`contacts: ${count(day.volume, i18n.locale)}, late: ${count(day.late, i18n.locale)}`,
        }))}
      />
    </ChartFrame>
  );
}
