import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Panel } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { Disputes } from "./Disputes";
import { DocumentPanel } from "./DocumentPanel";
import { MONTH, type Month } from "./documents";
import { Duties } from "@/features/duties";
import { LineTable } from "./LineTable";
import { Results } from "./Results";
import { Wizard } from "./Wizard";

/** A month of a client's books, for both sides: what it comes to, its documents, its disputes; for the lead also what to do. */
export function MonthView(props: { client: string; month: string }) {
  const { t, i18n } = useLingui();
  const { data, problem, again } = useRead({
    query: MONTH,
    variables: { client: props.client, month: props.month, language: i18n.locale },
    topics: ["MONTH", "CONTRACT"],
  });
  const month = data?.settlementMonth;
  if (problem && !month) return <ProblemPanel problem={problem} what={t`The month`} onRetry={again} />;
  if (!month) return <SkeletonRows rows={6} />;
  return <Whole client={props.client} month={month} />;
}

function Whole(props: { client: string; month: Month }) {
  const { t } = useLingui();
  const settles = useCan("month.settle");
  const { month } = props;
  const { statement } = month;
  return (
    <div className="flex flex-col gap-4">
      {settles && <Wizard client={props.client} month={month} />}
      <Disputes month={month} />
      {month.documents.map((document) => (
        <DocumentPanel key={document.id} document={document} results={statement.results} disputes={month.disputes} />
      ))}
      <Results month={month} />
      <Duties
        client={props.client}
        month={month.month}
        duties={month.statement.duties}
        forgiven={month.statement.forgiven}
      />
      {month.documents.length === 0 && (
        <Panel report title={statement.frozen ? t`What the month comes to` : t`What the month comes to so far`}>
          <AsOf month={month} />
          {statement.lines.length === 0 ? (
            <Empty title={t`Nothing was used yet`} />
          ) : (
            <LineTable
              label={t`Lines of the month`}
              lines={statement.lines}
              sums={statement}
              results={statement.results}
            />
          )}
        </Panel>
      )}
    </div>
  );
}

function AsOf(props: { month: Month }) {
  const { i18n } = useLingui();
  const { zone } = useViewer();
  const { statement } = props.month;
  const at = instant(statement.asOf, "full", i18n.locale, zone);
  const version = statement.contractVersion;
  return (
    <p className="mt-1 text-mute">
      {statement.frozen ? (
        <Trans>
          Frozen {at} by contract v{version}.
        </Trans>
      ) : (
        <Trans>
          As known {at} by contract v{version}. It changes while the month runs and until it is closed.
        </Trans>
      )}
    </p>
  );
}
