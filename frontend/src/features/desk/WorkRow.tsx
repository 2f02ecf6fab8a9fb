import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Clock3, Mail } from "lucide-react";
import { BRIEF, CLOCK, useFace } from "@/features/cases";
import { graphql, read, type FragmentType } from "@/lib/graphql";
import { instant, useAhead, useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Count } from "@/ui/Badge";
import { ClientMark } from "@/ui/ClientMark";
import { Ring } from "@/ui/Ring";
import { StandingMark, useStandingWord } from "@/ui/Standing";
import { cx } from "@/ui/cx";

const ROW = graphql(`
  fragment WorkRow_case on Case {
    id
    unanswered
    snoozedUntil
    ...CaseBrief
  }
`);

/** One of my cases: time left as ring and number, who writes, what about, for whom. */
export function WorkRow(props: { row: FragmentType<typeof ROW>; open: string | undefined }) {
  const { t, i18n } = useLingui();
  const own = read(ROW, props.row);
  const row = read(BRIEF, own);
  const { zone } = useViewer();
  const now = useNow();
  const toFace = useFace();
  const word = useStandingWord();
  const clock = row.clock ? toFace(read(CLOCK, row.clock), now, zone) : null;
  const on = row.number === props.open;
  const asleep = useAhead(own.snoozedUntil);
  const snoozed = asleep && own.snoozedUntil ? instant(own.snoozedUntil, "short", i18n.locale, zone) : "";
  return (
    <li
      className={cx(
        "relative mx-[6px]",
        on &&
          "before:absolute before:inset-y-3 before:-left-[6px] before:w-[3px] before:rounded-r-[3px] before:bg-accent",
      )}
    >
      <Link
        to="/desk/$number"
        params={{ number: row.number }}
        aria-current={on ? "page" : undefined}
        className={cx(
          "grid grid-cols-[42px_minmax(0,1fr)_auto] items-center gap-x-[10px] gap-y-[2px] rounded-[11px] py-[10px] pr-[14px] pl-3 -outline-offset-2",
          on ? "bg-surface shadow-card" : "hover:bg-surface/70",
        )}
      >
        <span className="row-span-3">
          <Ring
            share={clock && clock.standing !== "BREACHED" ? 1 - Math.min(1, clock.used) : 1}
            standing={clock?.standing ?? "PAUSED"}
            size={38}
            label={clock ? `${word(clock.standing)} ${clock.text}` : t`No deadline`}
          >
            {asleep ? <Clock3 size={15} strokeWidth={1.8} /> : <Mail size={15} strokeWidth={1.8} />}
          </Ring>
        </span>
        <b className="truncate font-semibold">{row.customer.name}</b>
        {snoozed ? (
          <span className="text-xs font-medium text-mute">{snoozed}</span>
        ) : (
          clock && <StandingMark standing={clock.standing}>{clock.text || word(clock.standing)}</StandingMark>
        )}
        <span className="col-span-2 truncate text-sm text-mute">{row.subject}</span>
        <ClientMark client={row.client} />
        {own.unanswered > 1 && (
          <span className="justify-self-end">
            <Count>{own.unanswered}</Count>
          </span>
        )}
      </Link>
    </li>
  );
}
