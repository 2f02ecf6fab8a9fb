import type { ReactNode } from "react";
import { cx } from "./cx";
import { STANDING_TEXT, type StandingName } from "./Standing";

/** A countdown ring: `share` is what is left, 1 to 0. It steps with its caller's clock, never smoothly. */
export function Ring(props: {
  share: number;
  standing?: StandingName;
  size?: number;
  label: string;
  children?: ReactNode;
}) {
  const { size = 42, standing } = props;
  const radius = size / 2 - 3;
  const round = 2 * Math.PI * radius;
  const left = Math.max(0, Math.min(1, props.share));
  return (
    <span
      role="img"
      aria-label={props.label}
      className="relative inline-grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      <svg
        width={size}
        height={size}
        aria-hidden
        className={cx("-rotate-90", standing ? STANDING_TEXT[standing] : "text-accent")}
      >
        <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke="var(--line)" strokeWidth="3" />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          fill="none"
          stroke={standing === "AT_RISK" ? "var(--risk-fill)" : "currentColor"}
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray={`${round * left} ${round}`}
        />
      </svg>
      <span aria-hidden className="absolute inset-0 grid place-items-center font-semibold text-ink-2">
        {props.children}
      </span>
    </span>
  );
}
