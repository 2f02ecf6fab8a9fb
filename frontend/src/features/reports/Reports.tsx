//! The reports of a client: the catalogue, or one of them. Which one stands in the address.
import { useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { DICTIONARY } from "@/features/figures/dictionary";
import type { Change } from "@/lib/address";
import { useRead } from "@/lib/read";
import { SkeletonRows } from "@/ui/States";
import { Catalogue } from "./Catalogue";
import { CATALOGUE } from "./documents";
import { ReportView } from "./ReportView";
import type { ReportsSearch } from "./search";

export type ReportsProps = {
  client: string;
  search: ReportsSearch;
  /** Changes some of the address. */
  onChange: (next: Change<ReportsSearch>) => void;
  /** Opens a report, or the catalogue, with nothing of what was chosen before. */
  onOpen: (search: ReportsSearch) => void;
};

/** The catalogue, or the report that the address names. */
export function Reports(props: ReportsProps) {
  const { t, i18n } = useLingui();
  const listed = useRead({ query: CATALOGUE, variables: { language: i18n.locale } });
  const names = useRead({ query: DICTIONARY, variables: { language: i18n.locale } });
  const wrong = listed.problem ?? names.problem;
  if (!listed.data || !names.data) {
    if (!wrong) return <SkeletonRows rows={12} height="h-9 w-full" />;
    const again = () => {
      listed.again();
      names.again();
    };
    return <ProblemPanel problem={wrong} what={t`The reports`} onRetry={again} />;
  }
  const { reports } = listed.data;
  const report = reports.find((each) => each.number === props.search.report);
  if (!report) return <Catalogue {...props} reports={reports} />;
  return <ReportView {...props} report={report} dictionary={names.data.kpiDictionary} />;
}
