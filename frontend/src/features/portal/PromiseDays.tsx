import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import { DICTIONARY, shown } from "@/features/figures";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { date } from "@/lib/time";
import { ChartFrame } from "@/ui/charts/ChartFrame";
import { LineVolume } from "@/ui/charts/LineVolume";
import { Skeleton } from "@/ui/States";
import { PROMISE_DAYS, type Month } from "./documents";

/** A promise over any figure, day by day against its target; a day opens what is behind it. */
export function PromiseDays(props: { client: string; data: Month; promise: Month["kpis"][number] }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { client, promise } = props;
  const { data: names } = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const { data, problem, again } = useRead({
    query: PROMISE_DAYS,
    variables: { client, month: props.data.month, contractVersion: promise.contractVersion, code: promise.code },
    topics: ["CASE", "CONTRACT"],
  });
  const kpi = names?.kpiDictionary.find((each) => each.code === promise.figure.kpi);
  if (problem && !data) return <ProblemPanel problem={problem} what={t`Day by day`} onRetry={again} />;
  if (!data || !kpi) return <Skeleton className="h-[262px] w-full" />;
  const days = data.serviceMonth.promiseDays;
  const volume = new Map(props.data.reply.map((day) => [day.date, day.volume]));
  const value = (of: number | null) => shown(of, kpi.unit, i18n.locale, t`h`);
  const target = value(promise.target);
  const missed = days.filter((day) => day.standing === "BREACHED").length;
  const summary =
    missed === 0
      ? t`${promise.name}: every day was as promised, ${target}.`
      : `${promise.name}: ${plural(missed, {
          one: "# day was not as promised.",
          few: "# days were not as promised.",
          many: "# days were not as promised.",
          other: "# days were not as promised.",
        })}`;
  const name = (day: string) => date(day, "day", i18n.locale);
  return (
    <ChartFrame
      title={promise.name}
      summary={summary}
      table={{
        head: [t`Day`, t`Result`, t`Sample`, t`Contacts`],
        rows: days.map((day) => [name(day.from), value(day.value), day.sample, volume.get(day.from) ?? 0]),
      }}
    >
      <LineVolume
        label={summary}
        target={promise.target}
        targetText={kpi.better === "LOWER" ? t`at most ${target}` : t`at least ${target}`}
        lower={kpi.better === "LOWER"}
        top={kpi.unit === "SHARE" ? 10_000 : null}
        axis={value}
        onOpen={(day) =>
          void navigate({
            to: "/portal/$client/figures",
            params: { client },
            search: { from: day, until: day, kpis: kpi.code },
          })
        }
        days={days.map((day) => ({
          key: day.from,
          axis: String(Number(day.from.slice(8, 10))),
          value: day.value,
          volume: volume.get(day.from) ?? 0,
          below: day.standing === "BREACHED",
          title: `${name(day.from)}: ${value(day.value)}`,
          detail: t`contacts: ${count(volume.get(day.from) ?? 0, i18n.locale)}, of ${count(day.sample, i18n.locale)}`,
        }))}
      />
    </ChartFrame>
  );
}
