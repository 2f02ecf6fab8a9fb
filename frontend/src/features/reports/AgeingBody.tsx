//! Open cases by project and age, at this moment.
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { Columns } from "@/ui/charts/Columns";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { AGEING } from "./documents";
import type { BodyProps } from "./ReportView";

export function AgeingBody(props: BodyProps) {
  const { t, i18n } = useLingui();
  const { data, problem, again } = useRead({
    query: AGEING,
    variables: { client: props.client },
    topics: ["CASE"],
  });
  const found = data?.ageing;
  if (problem && !found) return <ProblemPanel problem={problem} what={t`The report`} onRetry={again} />;
  if (!found) return <SkeletonRows rows={6} height="h-9 w-full" />;
  if (found.rows.length === 0) return <Empty good title={t`No case stands open`} />;
  const length = (hours: number) => (hours < 24 ? t`${hours} h` : t`${hours / 24} d`);
  const names = [...found.hours, null].map((until, at) => {
    const from = found.hours[at - 1];
    if (until === null) return t`${length(from ?? 0)} and more`;
    return from === undefined ? t`under ${length(until)}` : `${length(from)} – ${length(until)}`;
  });
  const sums = names.map((_, at) => found.rows.reduce((sum, row) => sum + (row.cases[at] ?? 0), 0));
  const all = count(
    sums.reduce((sum, each) => sum + each, 0),
    i18n.locale,
  );
  return (
    <>
      <Panel report title={t`Open cases by age`} sub={t`${all} in all, counted in hours of the clock`}>
        <Columns
          label={t`Open cases by age`}
          bars={names.map((name, at) => ({
            key: name,
            name,
            value: sums[at] ?? 0,
            text: count(sums[at] ?? 0, i18n.locale),
          }))}
          tick={(value) => count(value, i18n.locale)}
        />
      </Panel>
      <div className="rounded-report bg-surface shadow-card">
        <Sideways label={t`Open cases by project and age`}>
          <table className="w-full min-w-[640px] text-sm tabular-nums">
            <thead>
              <tr className="text-mute">
                <th scope="col" className="px-4 py-2 text-left font-medium">
                  <Trans>Project</Trans>
                </th>
                {names.map((name) => (
                  <th key={name} scope="col" className="px-2 py-2 text-right font-medium">
                    {name}
                  </th>
                ))}
                <th scope="col" className="px-4 py-2 text-right font-medium">
                  <Trans>Oldest from</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.rows.map((row) => (
                <tr key={row.project} className="border-t border-line">
                  <th scope="row" className="px-4 py-2 text-left font-medium">
                    {row.project ?? "–"}
                  </th>
                  {row.cases.map((many, at) => (
                    <td key={at} className="px-2 py-2 text-right">
                      {count(many, i18n.locale)}
                    </td>
                  ))}
                  <td className="px-4 py-2 text-right">{instant(row.oldest, "near", i18n.locale, found.zone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </div>
      <p className="text-sm text-mute">{t`As of ${instant(found.asOf, "near", i18n.locale, found.zone)}.`}</p>
    </>
  );
}

function Sideways(props: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <div tabIndex={0} role="region" aria-label={props.label} className="overflow-x-auto">
      {props.children}
    </div>
  );
}
