import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { cx } from "./cx";

export type StandingName = "MET" | "RUNNING" | "AT_RISK" | "BREACHED" | "PAUSED" | "CANCELLED";

export const STANDING_TEXT: Record<StandingName, string> = {
  MET: "text-ok",
  RUNNING: "text-ok",
  AT_RISK: "text-risk",
  BREACHED: "text-breach",
  PAUSED: "text-mute",
  CANCELLED: "text-mute",
};
export const STANDING_SOFT: Record<StandingName, string> = {
  MET: "bg-ok-soft",
  RUNNING: "bg-ok-soft",
  AT_RISK: "bg-risk-soft",
  BREACHED: "bg-breach-soft",
  PAUSED: "bg-fill",
  CANCELLED: "bg-fill",
};

/** Of bars. */
export const STANDING_FILL: Record<StandingName, string> = {
  MET: "bg-ok",
  RUNNING: "bg-ok",
  AT_RISK: "hatch",
  BREACHED: "bg-breach",
  PAUSED: "bg-mute",
  CANCELLED: "bg-mute",
};

/** Ring within target, triangle at risk, diamond missed, two bars paused, a line for what does not count. Shape and colour, never colour alone. */
export function StandingGlyph(props: { standing: StandingName; size?: number; label?: string }) {
  const { standing, size = 11 } = props;
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      className={cx("inline-block shrink-0", STANDING_TEXT[standing])}
      {...(props.label ? { role: "img", "aria-label": props.label } : { "aria-hidden": true })}
    >
      {(standing === "MET" || standing === "RUNNING") && (
        <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="2.4" />
      )}
      {standing === "AT_RISK" && <path d="M6 .8l5.600 10H.4z" fill="currentColor" />}
      {standing === "BREACHED" && <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" />}
      {standing === "CANCELLED" && <path d="M1.500 5h9v2h-9z" fill="currentColor" />}
      {standing === "PAUSED" && <path d="M2.500 1h2.600v10H2.500zM7 1h2.600v10H7z" fill="currentColor" />}
    </svg>
  );
}

/** The word for a standing in the reader's language. */
export function useStandingWord(): (standing: StandingName) => string {
  const { t } = useLingui();
  return (standing) =>
    ({
      MET: t`Kept`,
      RUNNING: t`In time`,
      AT_RISK: t`At risk`,
      BREACHED: t`Late`,
      PAUSED: t`Paused`,
      CANCELLED: t`Does not count`,
    })[standing];
}

/** Glyph with a word or number. */
export function StandingMark(props: { standing: StandingName; children: ReactNode; size?: "usual" | "small" }) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-[5px] font-semibold whitespace-nowrap tabular-nums",
        props.size === "small" ? "text-xs" : "text-[12px]",
        STANDING_TEXT[props.standing],
      )}
    >
      <StandingGlyph standing={props.standing} />
      {props.children}
    </span>
  );
}
