import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { count, percent } from "@/lib/numbers";
import { date } from "@/lib/time";
import { LinkButton } from "@/ui/Button";
import { Panel } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { Empty } from "@/ui/States";
import type { PromiseKind } from "@/gql/graphql";
import { TableHead } from "@/ui/TableHead";
import type { Month } from "./documents";
import { daysBelow, daysOf } from "./words";

/** The days that fell short, worst first, each with a way to its contacts. */
export function BelowDays(props: { data: Month; kind: PromiseKind; onDay: (day: string | undefined) => void }) {
  const { t, i18n } = useLingui();
  const all = daysOf(props.data, props.kind);
  const days = daysBelow(all);
  const late = all.reduce((sum, day) => sum + day.late, 0);
  return (
    <Panel
      report
      title={t`Days below the promise and their proof`}
      aside={
        late > 0 && (
          <LinkButton onPress={() => props.onDay(undefined)}>
            <Plural
              value={late}
              one="# late contact of the month"
              few="All # late contacts of the month"
              many="All # late contacts of the month"
              other="All # late contacts of the month"
            />
          </LinkButton>
        )
      }
    >
      {days.length === 0 ? (
        <Empty good title={t`No day was below the promise`}>
          {late > 0 && <Trans>Single contacts were late all the same; the link above lists them.</Trans>}
        </Empty>
      ) : (
        <div className="mt-2 overflow-x-auto">
          <table className="w-full text-[13px]">
            <TableHead cells="[&>th]:py-2 [&>th]:pr-4">
              <th scope="col">{t`Day`}</th>
              <th scope="col" className="text-right">{t`Result`}</th>
              <th scope="col" className="text-right">{t`Late`}</th>
              <th scope="col" className="text-right max-sm:hidden">{t`Due`}</th>
              <th scope="col" className="text-right max-sm:hidden">{t`Contacts`}</th>
              <th scope="col">{t`Proof`}</th>
            </TableHead>
            <tbody>
              {days.map((day) => (
                <tr key={day.date} className="border-b border-fill last:border-0 [&>td]:py-[9px] [&>td]:pr-4">
                  <td className="whitespace-nowrap">
                    <StandingMark standing="BREACHED">{date(day.date, "day", i18n.locale)}</StandingMark>
                  </td>
                  <td className="text-right font-semibold tabular-nums">
                    {day.share === null ? "–" : percent(day.share / 100, i18n.locale)}
                  </td>
                  <td className="text-right tabular-nums">{count(day.late, i18n.locale)}</td>
                  <td className="text-right tabular-nums max-sm:hidden">{count(day.base, i18n.locale)}</td>
                  <td className="text-right tabular-nums max-sm:hidden">{count(day.volume, i18n.locale)}</td>
                  <td className="whitespace-nowrap">
                    <LinkButton onPress={() => props.onDay(day.date)}>
                      <Plural value={day.late} one="# contact" few="# contacts" many="# contacts" other="# contacts" />
                    </LinkButton>
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
