import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, instant } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";
import { StandingMark } from "@/ui/Standing";
import { PIECES, type DutyPiece } from "./duty";

const pick = (data: ResultOf<typeof PIECES>) => data.settlementMonth.statement.duty?.pieces;

/** Everything that was owed by a duty, one by one: waits with their cases, plans with their days. */
export function DutyPieces(props: { client: string; month: string; duty: string; title: string; onClose: () => void }) {
  const { t } = useLingui();
  const { nodes, problem, loading, more, waits, again } = usePages({
    query: PIECES,
    variables: { client: props.client, month: props.month, duty: props.duty },
    pick,
  });
  return (
    <Drawer title={props.title} open onClose={props.onClose}>
      {problem && nodes.length === 0 ? (
        <ProblemPanel problem={problem} what={t`What is behind the duty`} onRetry={again} />
      ) : loading ? (
        <SkeletonRows rows={6} height="h-6 w-full" />
      ) : nodes.length === 0 ? (
        <Empty title={t`Nothing was owed in this month`} />
      ) : (
        <>
          <ul>
            {nodes.map((node) => (
              <Piece key={`${node.due}${node.number ?? node.slot}${node.from}`} piece={node} />
            ))}
          </ul>
          {more && (
            <div className="mt-3">
              <Button size="small" busy={waits} onPress={more}>{t`Show more`}</Button>
            </div>
          )}
        </>
      )}
    </Drawer>
  );
}

function Piece(props: { piece: DutyPiece }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const { piece } = props;
  const at = (moment: string) => instant(moment, "full", i18n.locale, zone);
  const due = at(piece.due);
  const until = piece.until && at(piece.until);
  const from = piece.from && at(piece.from);
  const owed = from ? t`asked ${from}, due ${due}` : t`due ${due}`;
  const done = piece.from
    ? until
      ? t`answered ${until}`
      : t`not answered yet`
    : until
      ? t`entered ${until}`
      : t`not entered`;
  return (
    <li className="border-t border-line py-2 first:border-0">
      <div className="flex items-baseline gap-3">
        <StandingMark size="small" standing={piece.kept ? "MET" : "BREACHED"}>
          <Name piece={piece} />
        </StandingMark>
        <span className="min-w-0 flex-1 truncate text-ink-2">{piece.subject}</span>
      </div>
      <p className="text-sm text-mute">
        {owed} · {done}
        {!piece.counted && ` · ${t`left out by both sides`}`}
      </p>
    </li>
  );
}

/** The case, for people who may open it; or the month or day that was to be planned. */
function Name(props: { piece: DutyPiece }) {
  const { i18n } = useLingui();
  const { piece } = props;
  const { kind } = useViewer();
  const serves = useCan("case.serve");
  if (piece.slot)
    return (
      <b className="font-medium">
        {piece.slot.length === 7
          ? date(`${piece.slot}-01`, "month", i18n.locale)
          : date(piece.slot, "day", i18n.locale)}
      </b>
    );
  const name = piece.number ?? "–";
  if (!piece.case || (kind !== "STAFF" && !serves)) return <b className="font-medium whitespace-nowrap">{name}</b>;
  return (
    <Link
      to="/desk/$number"
      params={{ number: name }}
      className="font-medium whitespace-nowrap text-accent-ink hover:underline"
    >
      {name}
    </Link>
  );
}
