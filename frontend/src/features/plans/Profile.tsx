import { Trans, useLingui } from "@lingui/react/macro";
import { read } from "@/lib/graphql";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { date, instant } from "@/lib/time";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Dialog } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";
import { TableHead } from "@/ui/TableHead";
import { PROFILE, STRETCH } from "./documents";

/** A day by its intervals: their weights, what that makes of the day, what came. */
export function Profile(props: { client: string; month: string; volume: string; day: string; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { data, problem, again } = useRead({
    query: PROFILE,
    variables: { client: props.client, month: `${props.month}-01`, day: props.day },
    topics: ["CLIENT", "CASE"],
  });
  const pace = data?.volumePaces.find((each) => each.code === props.volume);
  const day = date(props.day, "day", i18n.locale);
  const rows = pace?.profile.map((each) => read(STRETCH, each)) ?? [];
  return (
    <Dialog title={t`Profile of ${day}`} open onClose={props.onClose}>
      {problem && !data && <ProblemPanel problem={problem} what={t`The profile`} onRetry={again} />}
      {!problem && !data && <SkeletonRows rows={6} />}
      {data && rows.length === 0 && (
        <Empty title={t`Nothing came, and no profile was entered`}>
          <Trans>A profile is entered with a table: a time such as 2026-12-01 08:30 and its weight in the day.</Trans>
        </Empty>
      )}
      {rows.length > 0 && (
        <table className="w-full text-[13px]">
          <TableHead cells="[&>th]:py-2">
            <th scope="col">{t`From`}</th>
            <th scope="col" className="text-right">{t`Weight`}</th>
            <th scope="col" className="text-right">{t`Counts`}</th>
            <th scope="col" className="text-right">{t`Came`}</th>
          </TableHead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.slot} className="border-b border-fill last:border-0 [&>td]:py-[5px] [&>td]:tabular-nums">
                <td>{instant(row.slot, "time", i18n.locale, pace?.zone)}</td>
                <td className="text-right">{row.planned === null ? "–" : count(row.planned, i18n.locale)}</td>
                <td className="text-right">{row.locked === null ? "–" : count(Math.round(row.locked), i18n.locale)}</td>
                <td className="text-right">{count(row.contacts, i18n.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
