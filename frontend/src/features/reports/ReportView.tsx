//! One report: what it counts, the days and filters, and its body.
import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronLeft } from "lucide-react";
import { Suspense } from "react";
import { HandOut } from "@/features/handouts";
import { ALL_FORMATS, PaperButtons } from "@/features/papers";
import type { Kpi } from "@/features/figures/dictionary";
import { useToday } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { lazily } from "@/lib/lazily";
import { Button } from "@/ui/Button";
import { Empty, SkeletonRows } from "@/ui/States";
import type { Report } from "./documents";
import type { ReportsProps } from "./Reports";
import { askedOf, chosenOf, paperSearch } from "./asked";
import { KeepView } from "./Views";
import { useWords } from "./words";

const SummaryBody = lazily(async () => (await import("./SummaryBody")).SummaryBody);
const HeatBody = lazily(async () => (await import("./HeatBody")).HeatBody, "onDemand");
const AgeingBody = lazily(async () => (await import("./AgeingBody")).AgeingBody, "onDemand");
const LengthsBody = lazily(async () => (await import("./LengthsBody")).LengthsBody, "onDemand");
const SessionsBody = lazily(async () => (await import("./SessionsBody")).SessionsBody, "onDemand");
const ListBody = lazily(async () => (await import("./ListBody")).ListBody, "onDemand");
const ReportFilters = lazily(async () => (await import("./ReportFilters")).ReportFilters);

export type BodyProps = ReportsProps & {
  report: Report;
  /** The figures that it shows, in its order. */
  kpis: readonly Kpi[];
  asked: ReturnType<typeof askedOf>;
};

/** A report with its filters. */
export function ReportView(props: ReportsProps & { report: Report; dictionary: readonly Kpi[] }) {
  const { t } = useLingui();
  const words = useWords();
  const { report, search } = props;
  const { zone } = useViewer();
  const asked = askedOf(report, search, useToday(zone));
  const kpis = report.kpis.flatMap((code) => props.dictionary.find((kpi) => kpi.code === code) ?? []);
  const backwards = asked.until < asked.from ? t`The last day is before the first.` : undefined;
  const body = { ...props, report, kpis, asked };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="quiet" icon={ChevronLeft} onPress={() => props.onOpen({})}>
          <Trans>All reports</Trans>
        </Button>
        <h2 className="min-w-0 flex-1 text-lg font-semibold max-sm:min-w-full">
          <span className="mr-2 font-normal tabular-nums text-mute">{report.number}</span>
          {report.name}
        </h2>
        {kpis.length > 0 && !backwards && (
          <>
            <PaperButtons
              name={report.name}
              path={`/papers/${props.client}/report/${report.number}`}
              search={paperSearch(asked)}
              formats={ALL_FORMATS}
            />
            <HandOut client={props.client} report={chosenOf(report, asked)} from={asked.from} until={asked.until} />
          </>
        )}
        <KeepView client={props.client} report={report} search={search} />
      </div>
      {report.lack && <p className="rounded-card bg-fill px-4 py-2 text-sm">{words.lack(report.lack)}</p>}
      {kpis.length === 0 ? (
        <Empty title={t`This report has no figures yet`}>
          <Trans>It stands in the list so that nobody looks for it elsewhere.</Trans>
        </Empty>
      ) : (
        <>
          <Suspense fallback={<SkeletonRows rows={12} height="h-9 w-full" />}>
            {report.shape !== "AGEING" && <ReportFilters {...body} wrong={backwards} />}
            {!backwards && <Body {...body} />}
          </Suspense>
          <Counted kpis={kpis} />
        </>
      )}
    </>
  );
}

function Body(props: BodyProps) {
  switch (props.report.shape) {
    case "SUMMARY":
      return <SummaryBody {...props} />;
    case "HEAT":
      return <HeatBody {...props} />;
    case "LENGTHS":
      return <LengthsBody {...props} />;
    case "SESSIONS":
      return <SessionsBody {...props} />;
    case "AGEING":
      return <AgeingBody {...props} />;
    case "LIST":
      return <ListBody {...props} missed={false} />;
    case "MISSED_LIST":
      return <ListBody {...props} missed />;
  }
}

/** What exactly is counted. */
function Counted(props: { kpis: readonly Kpi[] }) {
  return (
    <details className="text-sm text-ink-2">
      <summary className="cursor-pointer font-medium">
        <Trans>What is counted</Trans>
      </summary>
      <dl className="mt-2 flex flex-col gap-2">
        {props.kpis.map((kpi) => (
          <div key={kpi.code}>
            <dt className="font-medium">{kpi.name}</dt>
            <dd className="text-mute">{kpi.byDefault}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
