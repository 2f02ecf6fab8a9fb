import { Trans, useLingui } from "@lingui/react/macro";
import { useChannelWord } from "@/features/probes";
import { count, percent } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { Panel } from "@/ui/Panel";
import { REACH } from "./documents";
import { lastOf } from "./months";

/** Where the shop could be reached: the promised time that was covered, who answered test contacts, and whom we won back. */
export function Reach(props: { client: string; month: string }) {
  const { t, i18n } = useLingui();
  const channel = useChannelWord();
  const { client, month } = props;
  const { data } = useRead({
    query: REACH,
    variables: {
      client,
      month: `${month}-01`,
      input: {
        client,
        from: `${month}-01`,
        until: lastOf(month),
        by: "WHOLE",
        byProject: false,
        byChannel: false,
        kpis: ["unrecovered_rate"],
        facet: null,
        only: null,
      },
    },
    topics: ["CASE"],
  });
  const points = (data?.serviceMonth.points ?? []).filter((each) => each.promisedMinutes !== null || each.tried > 0);
  const lost = data?.figures.total.figures[0];
  const all = lost?.denominator ?? 0;
  const back = all - (lost?.numerator ?? 0);
  if (points.length === 0 && all === 0) return null;
  const many = (value: number) => count(value, i18n.locale);
  return (
    <div className="mt-[14px]">
      <Panel
        report
        title={t`Where you could be reached`}
        sub={
          all > 0
            ? t`Won back: ${many(back)} of ${many(all)} who gave up waiting were served within 24 hours.`
            : undefined
        }
      >
        {points.length > 0 && (
          <div className="mt-2 overflow-x-auto" role="region" aria-label={t`Where you could be reached`}>
            <table className="w-full text-[13px] tabular-nums">
              <thead>
                <tr className="border-b border-line text-right text-[12px] text-mute [&>th]:py-2 [&>th]:pr-4 [&>th]:font-medium">
                  <th scope="col" className="text-left">{t`Contact point`}</th>
                  <th scope="col">{t`Time covered`}</th>
                  <th scope="col">{t`Test contacts`}</th>
                  <th scope="col">{t`Answered by a person`}</th>
                  <th scope="col">{t`With a machine’s receipt`}</th>
                  <th scope="col">{t`Receipt only`}</th>
                  <th scope="col">{t`No answer`}</th>
                </tr>
              </thead>
              <tbody>
                {points.map((each) => (
                  <tr
                    key={`${each.channel} ${each.address}`}
                    className="border-b border-fill text-right last:border-0 [&>td]:py-[9px] [&>td]:pr-4"
                  >
                    <th scope="row" className="py-[9px] pr-4 text-left font-normal">
                      {each.address} <span className="text-mute">· {channel(each.channel)}</span>
                    </th>
                    <td>
                      {each.promisedMinutes
                        ? percent((each.staffedMinutes ?? 0) / each.promisedMinutes, i18n.locale)
                        : "–"}
                    </td>
                    <td>{many(each.tried)}</td>
                    <td>{many(each.human)}</td>
                    <td>{many(each.receipt)}</td>
                    <td>{many(each.receiptOnly)}</td>
                    <td>{many(each.nothing)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {points.length > 0 && (
          <p className="mt-2 text-sm text-mute">
            <Trans>
              Time covered: of the minutes promised until now, those in which somebody was there. A machine’s receipt is
              no answer of a person.
            </Trans>
          </p>
        )}
      </Panel>
    </div>
  );
}
