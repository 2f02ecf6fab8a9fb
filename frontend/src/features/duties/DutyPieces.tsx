import { useLingui } from "@lingui/react/macro";
import { BehindDrawer, CaseNumber } from "@/features/behind";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { date, instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { StandingMark } from "@/ui/Standing";
import { PIECES, type DutyPiece } from "./documents";

const pick = (data: ResultOf<typeof PIECES>) => data.serviceMonth.duty?.pieces;

/** Everything that was owed by a duty, one by one: waits with their cases, plans with their days. */
export function DutyPieces(props: { client: string; month: string; duty: string; title: string; onClose: () => void }) {
  const { t } = useLingui();
  const variables = { client: props.client, month: props.month, duty: props.duty };
  const pages = usePages({ query: PIECES, variables, pick });
  return (
    <BehindDrawer
      title={props.title}
      what={t`What is behind the duty`}
      none={t`Nothing was owed in this month`}
      pages={pages}
      renderOne={(node) => <Piece key={`${node.due}${node.behind?.number ?? node.slot}${node.from}`} piece={node} />}
      onClose={props.onClose}
    />
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
        <span className="min-w-0 flex-1 truncate text-ink-2">{piece.behind?.subject}</span>
      </div>
      <p className="text-sm text-mute">
        {owed} · {done}
        {!piece.counted && ` · ${t`left out by both sides`}`}
      </p>
    </li>
  );
}

/** The case that waited; or the month or day that was to be planned. */
function Name(props: { piece: DutyPiece }) {
  const { i18n } = useLingui();
  const { slot, behind } = props.piece;
  if (!slot) return <CaseNumber name={behind?.number ?? "–"} opens={!!behind?.case} />;
  const whole = slot.length === 7;
  return <b className="font-medium">{date(whole ? `${slot}-01` : slot, whole ? "month" : "day", i18n.locale)}</b>;
}
