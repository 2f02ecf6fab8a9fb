import type { ReactNode } from "react";
import { cx } from "./cx";
import { STANDING_FILL, STANDING_SOFT, STANDING_TEXT, StandingGlyph, type StandingName } from "./Standing";

/** What is promised, how much of it is used, the warning mark, time left, and the clause it comes from. */
export function SlaStrip(props: {
  standing: StandingName;
  title: string;
  /** Used share of the target, 0 to 1 and above. */
  used: number;
  /** Share at which it becomes a risk. */
  warnAt: number;
  left: string;
  clause: ReactNode;
  action?: ReactNode;
}) {
  const { standing } = props;
  // mute on the paused tint is under 4.5:1
  const ink = standing === "PAUSED" ? "text-ink-2" : STANDING_TEXT[standing];
  return (
    <div
      className={cx(
        "flex min-h-8 items-center gap-3 rounded-[9px] px-3 py-[6px] max-md:flex-wrap max-md:gap-x-2 max-md:gap-y-1",
        STANDING_SOFT[standing],
      )}
    >
      <span className={cx("inline-flex items-center gap-[6px] text-sm font-semibold whitespace-nowrap", ink)}>
        <StandingGlyph standing={standing} />
        {props.title}
      </span>
      <Track standing={standing} used={props.used} warnAt={props.warnAt} />
      <b className={cx("text-md font-semibold whitespace-nowrap tabular-nums", ink)}>{props.left}</b>
      <span className="truncate text-sm text-ink-2 max-lg:hidden">{props.clause}</span>
      {props.action}
    </div>
  );
}

function Track(props: { standing: StandingName; used: number; warnAt: number }) {
  const share = Math.max(0, Math.min(1, props.used));
  return (
    <span aria-hidden className="relative h-[6px] min-w-10 flex-1 rounded-[3px] bg-ink/10">
      <i
        className={cx("absolute inset-y-0 left-0 rounded-[3px]", STANDING_FILL[props.standing])}
        style={{ width: `${share * 100}%` }}
      />
      <u
        className="absolute -top-[3px] h-3 w-[2px] rounded-[1px] bg-ink-2"
        style={{ left: `${Math.min(1, props.warnAt) * 100}%` }}
      />
    </span>
  );
}
