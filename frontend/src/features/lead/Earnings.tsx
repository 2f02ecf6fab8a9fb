import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { isBelow, level, money, reached } from "@/lib/money";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { date } from "@/lib/time";
import { LinkButton } from "@/ui/Button";
import { ClientSquare } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { Empty, SkeletonRows } from "@/ui/States";
import { TableHead } from "@/ui/TableHead";
import { EARNINGS, type Earning } from "./documents";
import { ranked } from "./ranked";

const CostDialog = lazily(async () => (await import("./CostDialog")).CostDialog);

/** What one more miss costs, the dearest first, and what each client leaves. For the house only. */
export function Earnings() {
  const { t, i18n } = useLingui();
  const { data, problem, again } = useRead({
    query: EARNINGS,
    variables: { language: i18n.locale },
    topics: ["MONTH", "CONTRACT"],
  });
  const all = data?.earnings;
  if (problem && !all) return <ProblemPanel problem={problem} what={t`Money at risk`} onRetry={again} />;
  if (!all)
    return (
      <Panel title={t`Money at risk this month`}>
        <SkeletonRows rows={4} height="h-6 w-full" />
      </Panel>
    );
  const priced = all.filter((each) => each.priced);
  if (priced.length === 0) return null;
  return (
    <div className="mb-4 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <AtRisk all={priced} />
      <Margins all={priced} onChanged={again} />
    </div>
  );
}

const CELLS = "[&>th]:py-1 [&>th]:pr-3";
const ROW = "border-b border-fill last:border-0 [&>td]:py-[6px] [&>td]:pr-3";

function AtRisk(props: { all: readonly Earning[] }) {
  const { t, i18n } = useLingui();
  const rows = ranked(props.all);
  const standing = (kept: boolean | null) => (kept === null ? "RUNNING" : kept ? "MET" : "BREACHED");
  return (
    <Panel
      title={t`Money at risk this month`}
      sub={t`What the next miss costs against the next hit, as the month stands.`}
    >
      {rows.length === 0 ? (
        <Empty title={t`No miss costs anything at the moment`} good />
      ) : (
        <div className="mt-2 overflow-x-auto" role="region" aria-label={t`Money at risk this month`}>
          <table className="w-full text-[13px]">
            <TableHead cells={CELLS}>
              <th scope="col">{t`Client and promise`}</th>
              <th scope="col" className="text-right">{t`Reached`}</th>
              <th scope="col" className="text-right max-sm:hidden">{t`Promised`}</th>
              <th scope="col" className="text-right">{t`Next miss`}</th>
            </TableHead>
            <tbody>
              {rows.map(({ earning, risk }) => (
                <tr key={`${earning.client.id} ${risk.promise}`} className={ROW}>
                  <td>
                    <Link
                      to="/clients/$id"
                      params={{ id: earning.client.id }}
                      search={{ tab: "settlement", item: earning.month.slice(0, 7) }}
                      className="flex items-center gap-2 hover:underline"
                    >
                      <ClientSquare colour={earning.client.colour} />
                      <span className="min-w-0">
                        {earning.client.name}
                        <StandingMark size="small" standing={standing(risk.reached.kept)}>
                          {risk.name}
                        </StandingMark>
                      </span>
                    </Link>
                  </td>
                  <td className="text-right tabular-nums">
                    {reached({ unit: risk.unit, ...risk.reached }, i18n.locale) ?? "–"}
                  </td>
                  <td className="text-right tabular-nums max-sm:hidden">
                    {level(risk.unit, risk.target, i18n.locale)}
                  </td>
                  <td className="text-right font-semibold whitespace-nowrap tabular-nums">
                    {risk.amount ? money(risk.amount, i18n.locale) : "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function Margins(props: { all: readonly Earning[]; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const [costs, setCosts] = useState<Earning | null>(null);
  const amount = (text: string | null) => (text ? money(text, i18n.locale) : "–");
  const month = props.all[0] ? date(props.all[0].month, "month", i18n.locale) : "";
  return (
    <Panel
      title={t`Margin so far, ${month}`}
      sub={t`Revenue is the month's statement as known now. Cost is signed-in hours, or handling where nobody signs in; the shop never sees it.`}
    >
      <div className="mt-2 overflow-x-auto" role="region" aria-label={t`Margin so far, ${month}`}>
        <table className="w-full text-[13px]">
          <TableHead cells={CELLS}>
            <th scope="col">{t`Client`}</th>
            <th scope="col" className="text-right">{t`Revenue`}</th>
            <th scope="col" className="text-right">{t`Cost`}</th>
            <th scope="col" className="text-right">{t`Margin`}</th>
            <th scope="col">{t`An hour costs`}</th>
          </TableHead>
          <tbody>
            {props.all.map((each) => (
              <tr key={each.client.id} className={ROW}>
                <td>
                  <span className="flex items-center gap-2">
                    <ClientSquare colour={each.client.colour} />
                    {each.client.name}
                  </span>
                </td>
                <td className="text-right whitespace-nowrap tabular-nums">{amount(each.revenue)}</td>
                <td className="text-right whitespace-nowrap tabular-nums">
                  {amount(each.cost)}
                  {each.basis && <Counted earning={each} />}
                </td>
                <td
                  className={cx(
                    "text-right font-semibold whitespace-nowrap tabular-nums",
                    each.marginSoFar && isBelow(each.marginSoFar) && "text-breach",
                  )}
                >
                  {amount(each.marginSoFar)}
                </td>
                <td>
                  <LinkButton aria-label={t`What an hour costs at ${each.client.name}`} onPress={() => setCosts(each)}>
                    {each.economics ? money(each.economics.costPerHour, i18n.locale) : <Trans>Say it</Trans>}
                  </LinkButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {costs && (
        <Suspense fallback={null}>
          <CostDialog earning={costs} onDone={props.onChanged} onClose={() => setCosts(null)} />
        </Suspense>
      )}
    </Panel>
  );
}

/** What the cost is made of. */
function Counted(props: { earning: Earning }) {
  const { t, i18n } = useLingui();
  const hours = (seconds: number | null) =>
    new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 }).format((seconds ?? 0) / 3600);
  const { earning } = props;
  const [signed, live, written] = [
    hours(earning.signedInSeconds),
    hours(earning.liveSeconds),
    earning.writtenAnswers ?? 0,
  ];
  return (
    <span className="block text-sm text-mute">
      {earning.basis === "SIGNED_IN"
        ? t`${signed} h signed in`
        : t`${written} written answers, ${live} h of calls and chats`}
    </span>
  );
}
