import { Trans, useLingui } from "@lingui/react/macro";
import { money } from "@/lib/money";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { duration } from "@/lib/time";
import { useCan } from "@/lib/viewer";
import { Panel } from "@/ui/Panel";
import { REASON_COSTS } from "./documents";

/** What each reason cost, for those who see money: what could be saved where customers need not write. */
export function ReasonCosts(props: { client: string; month: string }) {
  const may = useCan("money.read");
  return may ? <Costs {...props} /> : null;
}

function Costs(props: { client: string; month: string }) {
  const { t, i18n } = useLingui();
  const { data } = useRead({
    query: REASON_COSTS,
    variables: { client: props.client, month: `${props.month}-01` },
    topics: ["CASE", "MONTH"],
  });
  const costs = data?.settlementMonth.reasons;
  if (!costs || costs.rows.length === 0) return null;
  const sum = (amount: string) => money(amount, i18n.locale);
  return (
    <div className="mt-[14px]">
      <Panel
        report
        title={t`What each reason cost`}
        sub={t`The lines of the statement, divided evenly among the contacts behind them.`}
      >
        <div className="mt-2 overflow-x-auto" role="region" aria-label={t`What each reason cost`}>
          <table className="w-full text-[13px] tabular-nums">
            <thead>
              <tr className="border-b border-line text-right text-[12px] text-mute [&>th]:py-2 [&>th]:pr-4 [&>th]:font-medium">
                <th scope="col" className="text-left">{t`Reason`}</th>
                <th scope="col">{t`Contacts`}</th>
                <th scope="col">{t`Time on calls and chats`}</th>
                <th scope="col">{t`Paid`}</th>
                <th scope="col">{t`Credits and bonuses`}</th>
              </tr>
            </thead>
            <tbody>
              {costs.rows.map((row) => (
                <tr key={row.reason ?? ""} className="border-b border-fill text-right [&>td]:py-[9px] [&>td]:pr-4">
                  <th scope="row" className="py-[9px] pr-4 text-left font-normal">
                    {row.reason ?? t`Not told yet`}
                  </th>
                  <td>{count(row.contacts, i18n.locale)}</td>
                  <td>{row.handledSeconds > 0 ? duration(row.handledSeconds, t`h`) : "–"}</td>
                  <td className="font-semibold">{sum(row.paid)}</td>
                  <td>{sum(row.credits)}</td>
                </tr>
              ))}
              <tr className="text-right text-mute [&>td]:py-[9px] [&>td]:pr-4">
                <th scope="row" colSpan={3} className="py-[9px] pr-4 text-left font-normal">
                  <Trans>Fees and other lines without contacts</Trans>
                </th>
                <td>{sum(costs.rest)}</td>
                <td>–</td>
              </tr>
            </tbody>
          </table>
        </div>
      </Panel>
    </div>
  );
}
