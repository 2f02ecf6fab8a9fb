//! A report in rows: figures together and beside the stretch before, a picture of the first one, and the table.
import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { FIGURES, LINE, type Line } from "@/features/figures/documents";
import { opens, type Kpi } from "@/features/figures/dictionary";
import { FigureTable } from "@/features/figures/FigureTable";
import { drillOf, drillWord } from "@/features/figures/drill";
import { daysOf, shown } from "@/features/figures/values";
import { read } from "@/lib/graphql";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { Columns } from "@/ui/charts/Columns";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import type { BodyProps } from "./ReportView";
import type { Group } from "./search";
import { useWords } from "./words";

const Behind = lazily(async () => (await import("@/features/figures/Behind")).Behind);

/** How many rows a picture has room for. */
const PICTURED = 62;

export function SummaryBody(props: BodyProps) {
  const { t, i18n } = useLingui();
  const words = useWords();
  const { asked, client, kpis, search } = props;
  const { group, ...input } = asked;
  const { data, problem, again } = useRead({
    query: FIGURES,
    variables: { input: { client, ...input } },
    topics: ["CASE", "CONTRACT"],
  });
  const found = data?.figures;
  if (problem && !found) return <ProblemPanel problem={problem} what={t`The report`} onRetry={again} />;
  if (!found) return <SkeletonRows rows={12} height="h-9 w-full" />;
  const rows = found.rows.map((row) => read(LINE, row));
  if (rows.length === 0)
    return (
      <Empty title={t`Nothing was counted on these days.`}>
        <Trans>Choose other days, or another channel or project.</Trans>
      </Empty>
    );
  const open = (line: Line, kpi: string) => props.onChange({ behind: drillWord(line, kpi, asked) });
  return (
    <>
      <Picture rows={rows} kpi={kpis[0]} asked={asked} onOpen={open} />
      <FigureTable
        client={props.client}
        kpis={kpis}
        rows={rows}
        total={read(LINE, found.total)}
        before={read(LINE, found.before)}
        rowsBefore={found.rowsBefore.map((row) => read(LINE, row))}
        asked={asked}
        groupName={words.head(group)}
        onOpen={open}
      />
      <p className="text-sm text-mute">
        {!found.complete && <b className="text-risk">{t`Some of what happened is still being counted.`} </b>}
        {t`Counted by the days of ${found.zone}, as of ${instant(found.asOf, "near", i18n.locale, found.zone)}.`}
      </p>
      <Suspense>
        {search.behind && (
          <Behind
            client={client}
            zone={found.zone}
            drill={drillOf(search.behind)}
            facet={asked.facet}
            dictionary={kpis}
            onClose={() => props.onChange({ behind: undefined })}
          />
        )}
      </Suspense>
    </>
  );
}

/** The first figure as columns, where rows are told apart by one thing and there is room. */
function Picture(props: {
  rows: readonly Line[];
  kpi: Kpi | undefined;
  asked: BodyProps["asked"];
  onOpen: (line: Line, kpi: string) => void;
}) {
  const { t, i18n } = useLingui();
  const { rows, kpi, asked } = props;
  const grouped = asked.group !== "NONE";
  const both = grouped && asked.by !== "WHOLE";
  if (!kpi || both || rows.length < 2 || rows.length > PICTURED) return null;
  const bars = rows.map((line) => {
    const value = line.figures.find((figure) => figure.kpi === kpi.code)?.value ?? null;
    const name = nameOf(line, asked.group) ?? daysOf(line, i18n.locale);
    const text = shown(value, kpi.unit, i18n.locale, t`h`);
    const key = `${line.from} ${line.project?.id ?? ""} ${line.channel ?? ""} ${line.group?.key ?? ""}`;
    return { key, name, value, text, ...(opens(kpi) ? { open: () => props.onOpen(line, kpi.code) } : {}) };
  });
  const most = bars.reduce((best, bar) => ((bar.value ?? -1) > (best.value ?? -1) ? bar : best));
  return (
    <Panel report title={kpi.name} sub={t`most: ${most.name}, ${most.text}`}>
      <Columns
        label={t`${kpi.name}, the same numbers as in the table below`}
        bars={bars}
        tick={(value) => shown(value, kpi.unit, i18n.locale, t`h`)}
      />
    </Panel>
  );
}

function nameOf(line: Line, group: Group): string | undefined {
  if (group === "NONE") return undefined;
  if (group === "PROJECT") return line.project?.name ?? "–";
  if (group === "CHANNEL") return line.channel ?? "–";
  return line.group?.name ?? "–";
}
