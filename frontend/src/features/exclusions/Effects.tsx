import { Trans, useLingui } from "@lingui/react/macro";
import { ProblemPanel } from "@/app/ProblemPanel";
import { level, money, reached } from "@/lib/money";
import { useRead } from "@/lib/read";
import { date } from "@/lib/time";
import { Drawer } from "@/ui/Dialog";
import { StandingMark } from "@/ui/Standing";
import { Empty, SkeletonRows } from "@/ui/States";
import { TableHead } from "@/ui/TableHead";
import { EFFECTS, type Effect, type Exclusion } from "./documents";

/** Both results, month by month: with the contacts counted, and with them left out; and the contacts. */
export function Effects(props: { exclusion: Exclusion; title: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { data, problem, again } = useRead({
    query: EFFECTS,
    variables: { id: props.exclusion.id, language: i18n.locale },
  });
  const found = data?.exclusion;
  return (
    <Drawer title={props.title} open onClose={props.onClose}>
      {problem && !found ? (
        <ProblemPanel problem={problem} what={t`What it changes`} onRetry={again} />
      ) : !found ? (
        <SkeletonRows rows={8} height="h-6 w-full" />
      ) : (
        <div className="flex flex-col gap-5">
          {found.effects.map((effect) => (
            <Month key={effect.month} effect={effect} />
          ))}
          <section>
            <h3 className="text-base">{t`Contacts`}</h3>
            {found.contacts.edges.length === 0 && <Empty title={t`No contact`} />}
            <ul>
              {found.contacts.edges.map(({ node }) => (
                <li key={node.reference} className="flex items-baseline gap-3 border-t border-line py-1 first:border-0">
                  <b className="font-medium whitespace-nowrap">{node.number ?? node.reference.slice(0, 8)}</b>
                  <span className="min-w-0 flex-1 truncate text-ink-2">{node.subject}</span>
                </li>
              ))}
            </ul>
            {(found.contacts.totalHint ?? 0) > found.contacts.edges.length && (
              <p className="text-sm text-mute">{t`The first ${found.contacts.edges.length} are shown.`}</p>
            )}
          </section>
        </div>
      )}
    </Drawer>
  );
}

function Month(props: { effect: Effect }) {
  const { t, i18n } = useLingui();
  const { effect } = props;
  const month = date(effect.month, "month", i18n.locale);
  const standing = (kept: boolean | null) => (kept === null ? "RUNNING" : kept ? "MET" : "BREACHED");
  return (
    <section>
      <h3 className="text-base">{month}</h3>
      {effect.promises.length === 0 ? (
        <Empty title={t`Nothing is promised about these contacts`} />
      ) : (
        <div className="overflow-x-auto" role="region" aria-label={month}>
          <table className="w-full text-[13px]">
            <TableHead cells="[&>th]:py-1 [&>th]:pr-3">
              <th scope="col">{t`Promise`}</th>
              <th scope="col" className="text-right">{t`Promised`}</th>
              <th scope="col" className="text-right">{t`Counted`}</th>
              <th scope="col" className="text-right">{t`Left out`}</th>
            </TableHead>
            <tbody>
              {effect.promises.map((each) => (
                <tr key={each.promise} className="border-b border-fill last:border-0 [&>td]:py-1 [&>td]:pr-3">
                  <td>
                    <StandingMark size="small" standing={standing(each.leftOut.kept)}>
                      {each.name}
                    </StandingMark>
                  </td>
                  <td className="text-right tabular-nums">{level(each.unit, each.target, i18n.locale)}</td>
                  <td className="text-right tabular-nums">
                    {reached({ unit: each.unit, ...each.counted }, i18n.locale) ?? "–"}
                  </td>
                  <td className="text-right font-semibold tabular-nums">
                    {reached({ unit: each.unit, ...each.leftOut }, i18n.locale) ?? "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {effect.netCounted && effect.netLeftOut && (
        <p className="mt-1">
          <Trans>
            Net: {money(effect.netCounted, i18n.locale)} with them, {money(effect.netLeftOut, i18n.locale)} without.
          </Trans>
        </p>
      )}
    </section>
  );
}
