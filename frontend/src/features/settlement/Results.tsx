import { Plural, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { OWED } from "@/features/duties";
import { useClause, useNotJudged } from "@/features/explain";
import { daysOf } from "@/features/figures";
import { count } from "@/lib/numbers";
import { read } from "@/lib/graphql";
import { useCan } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { DisputeDialog } from "./DisputeDialog";
import type { Month, Result } from "./documents";
import { level, money, reached } from "@/lib/money";
import { TableHead } from "@/ui/TableHead";

/** The day or week by which a promise stands; money goes by the month, so both are said. */
function Worst(props: { unit: Result["unit"]; days: string; worst: NonNullable<Result["worst"]>; month: string }) {
  const { t, i18n } = useLingui();
  const { days, month, worst } = props;
  const value = reached({ ...worst, unit: props.unit }, i18n.locale) ?? "–";
  const standing = worst.kept ? t`kept` : t`not kept`;
  return (
    <span className="block text-sm text-mute">
      {t`Counted window by window, worst ${days}: ${value}, ${standing}. Money goes by the month: ${month}.`}
    </span>
  );
}

/** How each promise ended, and what it costs or earns. */
export function Results(props: { month: Month }) {
  const { t, i18n } = useLingui();
  const notJudged = useNotJudged();
  const may = useCan("invoice.dispute");
  const [disputed, setDisputed] = useState<Result | null>(null);
  const invoice = props.month.documents[0];
  const open = (promise: string) =>
    props.month.disputes.some((each) => each.promise === promise && each.state === "OPEN");
  const { results, adjustments } = props.month.statement;
  const duties = read(OWED, props.month.statement.duties);
  const clause = useClause();
  const clauseOf = (code: string | null) => {
    const named = duties.find((each) => each.code === code)?.clause;
    return named ? ` (${clause(named)})` : "";
  };
  const amounts = (promise: string) =>
    adjustments.filter((each) => each.promise === promise && each.kind !== "NOTICE").map((each) => each.amount);
  return (
    <Panel report title={t`What was promised and reached`}>
      <div className="mt-2 overflow-x-auto" role="region" aria-label={t`What was promised and reached`}>
        <table className="w-full text-[13px]">
          <TableHead cells="[&>th]:py-2 [&>th]:pr-4">
            <th scope="col">{t`Promise`}</th>
            <th scope="col" className="text-right">{t`Reached`}</th>
            <th scope="col" className="text-right">{t`Promised`}</th>
            <th scope="col" className="text-right max-sm:hidden">{t`Missed`}</th>
            <th scope="col" className="text-right">{t`Credit or bonus`}</th>
            {invoice && <th scope="col">{t`Dispute`}</th>}
          </TableHead>
          <tbody>
            {results.map((each) => (
              <tr key={each.promise} className="border-b border-fill last:border-0 [&>td]:py-[9px] [&>td]:pr-4">
                <td>
                  <StandingMark standing={each.kept === null ? "RUNNING" : each.kept ? "MET" : "BREACHED"}>
                    {each.name}
                  </StandingMark>
                  {each.relieved > 0 && (
                    <span className="block text-sm text-mute">
                      <Plural
                        value={each.relieved}
                        one="# contact is left out: more came than was agreed"
                        few="# contacts are left out: more came than was agreed"
                        many="# contacts are left out: more came than was agreed"
                        other="# contacts are left out: more came than was agreed"
                      />
                    </span>
                  )}
                  {each.worst && (
                    <Worst
                      unit={each.unit}
                      days={daysOf(each.worst, i18n.locale)}
                      worst={each.worst}
                      month={reached(each, i18n.locale) ?? "–"}
                    />
                  )}
                  {each.notJudged && (
                    <span className="block text-sm text-mute">
                      {notJudged(each.notJudged)}
                      {clauseOf(each.duty)}
                    </span>
                  )}
                </td>
                <td className="text-right font-semibold tabular-nums">{reached(each, i18n.locale) ?? "–"}</td>
                <td className="text-right tabular-nums">{level(each.unit, each.target, i18n.locale)}</td>
                <td className="text-right tabular-nums max-sm:hidden">{count(each.missed, i18n.locale)}</td>
                <td className="text-right whitespace-nowrap tabular-nums">
                  {amounts(each.promise)
                    .map((amount) => money(amount, i18n.locale))
                    .join(" ") || "–"}
                </td>
                {invoice && (
                  <td className="whitespace-nowrap">
                    {open(each.promise) ? (
                      <Badge tone="risk">{t`disputed`}</Badge>
                    ) : (
                      may && (
                        <LinkButton aria-label={t`Dispute ${each.name}`} onPress={() => setDisputed(each)}>
                          {t`Dispute`}
                        </LinkButton>
                      )
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {disputed && invoice && (
        <DisputeDialog
          document={invoice.id}
          about={{ promise: disputed.promise }}
          title={t`Dispute ${disputed.name}`}
          onClose={() => setDisputed(null)}
        />
      )}
    </Panel>
  );
}
