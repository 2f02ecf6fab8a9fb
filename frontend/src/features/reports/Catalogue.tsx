//! Every report by its chapter, and the views that the reader keeps.
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { FindField } from "@/ui/ListPage";
import { Press } from "@/ui/Press";
import { Empty } from "@/ui/States";
import type { Report } from "./documents";
import type { ReportsProps } from "./Reports";
import { KeptViews } from "./Views";
import { CHAPTERS, found, useWords } from "./words";

/** The list of reports, to be searched by number and name. */
export function Catalogue(props: ReportsProps & { reports: readonly Report[] }) {
  const { t, i18n } = useLingui();
  const words = useWords();
  const [sought, setSought] = useState("");
  const shown = props.reports.filter((report) => found(report, sought, i18n.locale));
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <FindField label={t`Find a report`} value={sought} onChange={setSought} />
      </div>
      <KeptViews {...props} reports={props.reports} />
      {shown.length === 0 && (
        <Empty title={t`No report is called so`}>
          <Trans>Reports are found by their number or by words of their name.</Trans>
        </Empty>
      )}
      {CHAPTERS.map((chapter) => {
        const reports = shown.filter((report) => report.chapter === chapter);
        if (reports.length === 0) return null;
        return (
          <section key={chapter} aria-labelledby={`chapter-${chapter}`}>
            <h2 id={`chapter-${chapter}`} className="mb-2 text-md font-semibold">
              {words.chapter(chapter)}
            </h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(270px,1fr))] gap-2">
              {reports.map((report) => (
                <li key={report.number}>
                  <Card report={report} onOpen={() => props.onOpen({ report: report.number })} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Card(props: { report: Report; onOpen: () => void }) {
  const words = useWords();
  const { report } = props;
  return (
    <Press
      onPress={props.onOpen}
      className="flex h-full w-full items-baseline gap-3 rounded-report bg-surface px-4 py-3 text-left shadow-card hover:bg-sunk"
    >
      <span className="shrink-0 text-sm tabular-nums text-mute">{report.number}</span>
      <span className="min-w-0">
        <b className="block font-medium">{report.name}</b>
        {report.lack && <span className="block text-sm text-mute">{words.lack(report.lack)}</span>}
      </span>
    </Press>
  );
}
