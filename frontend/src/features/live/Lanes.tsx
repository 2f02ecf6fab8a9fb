import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { count, percent } from "@/lib/numbers";
import { instant, useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useCan, useViewer } from "@/lib/viewer";
import { ClientSquare } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { Panel } from "@/ui/Panel";
import { STANDING_TEXT, StandingGlyph, useStandingWord, type StandingName } from "@/ui/Standing";
import type { Lane } from "./documents";
import { ordered } from "./floor";
import { useChannelWord } from "./words";

const CELL = "px-2 py-[9px] text-right tabular-nums whitespace-nowrap";
/** Of the first row, which stays while the others pass below it. */
const HEAD = "bg-surface py-[9px] font-medium";

/** A row for each shop and channel, what needs somebody first. */
export function Lanes(props: { lanes: readonly Lane[] }) {
  const { t } = useLingui();
  return (
    <Panel title={t`Queues`} flush>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard */}
      <div tabIndex={0} role="region" aria-label={t`Queues`} className="relative max-h-[70vh] overflow-auto pb-2">
        <table className="w-full border-collapse">
          <thead className="sticky top-0 z-10 text-[12px] text-ink-2">
            <tr className="border-b border-line">
              <th scope="col" className={cx(HEAD, "pl-[14px] text-left")}>{t`Client and channel`}</th>
              <th scope="col" className={cx(CELL, HEAD)}>{t`Waiting`}</th>
              <th scope="col" className={cx(CELL, HEAD)}>{t`Longest`}</th>
              <th scope="col" className={cx(CELL, HEAD)}>{t`Ringing`}</th>
              <th scope="col" className={cx(CELL, HEAD)}>{t`In hand`}</th>
              <th scope="col" className={cx(CELL, HEAD)}>{t`Late`}</th>
              <th scope="col" className={cx(CELL, HEAD, "pr-[14px]")}>{t`Today / promised`}</th>
            </tr>
          </thead>
          <tbody>
            {ordered(props.lanes).map((lane) => (
              <Row key={`${lane.client.id} ${lane.channel}`} lane={lane} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Row({ lane }: { lane: Lane }) {
  const { t, i18n } = useLingui();
  const channel = useChannelWord();
  const word = useStandingWord();
  const standing = lane.standing as StandingName;
  const many = (value: number) => count(value, i18n.locale);
  return (
    <tr className="border-b border-line/60 last:border-0" data-standing={standing}>
      <th scope="row" className="px-[14px] py-[9px] text-left font-normal">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <StandingGlyph standing={standing} label={word(standing)} />
          <ClientSquare colour={lane.client.colour} />
          <span className="font-medium whitespace-nowrap">{lane.client.name}</span>
          <span className="whitespace-nowrap text-mute">{channel(lane.channel)}</span>
          {!lane.open && (
            <span className="rounded-[5px] bg-fill px-[6px] text-xs whitespace-nowrap text-ink-2">
              <Closed opens={lane.opens} />
            </span>
          )}
        </span>
      </th>
      <td className={CELL}>{many(lane.waiting)}</td>
      <td className={CELL}>
        <Longest lane={lane} />
      </td>
      <td className={CELL}>{many(lane.ringing)}</td>
      <td className={CELL}>{many(lane.served)}</td>
      <td className={cx(CELL, lane.late > 0 && "font-semibold text-breach")}>
        <LateCell lane={lane} />
        {lane.newlyLate > 0 && <span className="sr-only">{t`of them within the last hour: ${lane.newlyLate}`}</span>}
      </td>
      <td className={cx(CELL, "pr-[14px]")}>
        <Today lane={lane} />
      </td>
    </tr>
  );
}

function Closed(props: { opens: string | null }) {
  const { i18n } = useLingui();
  const { zone } = useViewer();
  if (!props.opens) return <Trans>closed</Trans>;
  const at = instant(props.opens, "near", i18n.locale, zone);
  return <Trans>closed until {at}</Trans>;
}

/** The part that ticks. */
function Longest({ lane }: { lane: Lane }) {
  const now = useNow();
  const time = useDuration();
  if (!lane.oldestSince) return <span className="text-mute">–</span>;
  return time(Math.max(0, Math.floor((now - Date.parse(lane.oldestSince)) / 1000)));
}

function LateCell({ lane }: { lane: Lane }) {
  const { t, i18n } = useLingui();
  const reads = useCan("case.read");
  const shown = count(lane.late, i18n.locale);
  if (!reads || lane.late === 0 || lane.channel === "chat") return shown;
  const shop = lane.client.name;
  return (
    <Link
      to="/cases"
      search={{ client: lane.client.id, late: "yes" }}
      aria-label={t`${shop}: ${shown} late, show them`}
      className="inline-flex min-h-6 min-w-6 items-center justify-end hover:underline"
    >
      {shown}
    </Link>
  );
}

function Today({ lane }: { lane: Lane }) {
  const { t, i18n } = useLingui();
  const word = useStandingWord();
  const share = lane.share === null ? "–" : percent(lane.share / 100, i18n.locale, 0);
  const target = lane.target === null ? null : percent(lane.target / 100, i18n.locale, 0);
  const standing: StandingName | null = lane.kept === null ? null : lane.kept ? "MET" : "BREACHED";
  return (
    <span className={cx("inline-flex items-center justify-end gap-[5px]", standing && STANDING_TEXT[standing])}>
      {standing && <StandingGlyph standing={standing} label={word(standing)} />}
      <span className={standing ? "font-semibold" : ""}>{share}</span>
      {target && <span className="text-mute" title={t`promised`}>{`/ ${target}`}</span>}
    </span>
  );
}
