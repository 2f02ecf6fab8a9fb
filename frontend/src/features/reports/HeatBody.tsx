//! Arrivals by weekday and hour, over any days.
import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { weekdayName } from "@/features/calendars";
import { FIGURES, LINE, type Line } from "@/features/figures/documents";
import { read } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { HeatMap } from "@/ui/charts/HeatMap";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { byHour } from "./heat";
import type { BodyProps } from "./ReportView";

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function HeatBody(props: BodyProps) {
  const { t, i18n } = useLingui();
  const { group: _group, ...input } = props.asked;
  const { data, problem, again } = useRead({
    query: FIGURES,
    variables: { input: { client: props.client, ...input } },
    topics: ["CASE"],
  });
  const found = data?.figures;
  if (problem && !found) return <ProblemPanel problem={problem} what={t`The report`} onRetry={again} />;
  if (!found) return <SkeletonRows rows={8} height="h-9 w-full" />;
  const lines: Line[] = found.rows.map((row) => read(LINE, row));
  const value = byHour(lines, input.kpis[0] ?? "");
  const total = [...value.values()].reduce((sum, each) => sum + each, 0);
  const weekday = (day: string) => weekdayName(Number(day), i18n.locale).replace(".", "");
  if (total === 0) return <Empty title={t`Nothing was counted on these days.`} />;
  return (
    <Panel report title={t`Arrivals by weekday and hour`} sub={t`hours in ${found.zone}, all days together`}>
      <div className="mt-4 overflow-x-auto">
        <div className="min-w-[560px]">
          <HeatMap
            label={t`Contacts by weekday and hour`}
            rows={DAYS.map((day) => ({ key: String(day), name: weekday(String(day)) }))}
            columns={HOURS.map((hour) => ({ key: String(hour), name: String(hour) }))}
            value={(row, column) => value.get(`${row}-${column}`) ?? 0}
            cell={(row, column, number) => t`${weekday(row)} ${column}:00, contacts: ${count(number, i18n.locale)}`}
            less={t`fewer`}
            more={t`more`}
          />
        </div>
      </div>
    </Panel>
  );
}
