import type { ReactNode } from "react";
import { cx } from "./cx";

const TONE = {
  plain: "bg-fill text-ink-2",
  accent: "bg-accent-soft text-accent-ink",
  ok: "bg-ok-soft text-ok",
  risk: "bg-risk-soft text-risk",
  breach: "bg-breach-soft text-breach",
  rail: "bg-white/10 text-rail-ink",
} as const;

/** A small word on a tint: a tag, a state, a language. */
export function Badge(props: { tone?: keyof typeof TONE; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex h-5 items-center gap-[5px] rounded-[5px] px-[7px] text-xs font-medium whitespace-nowrap",
        TONE[props.tone ?? "plain"],
      )}
    >
      {props.children}
    </span>
  );
}

/** A number that wants attention. */
export function Count(props: { children: number; quiet?: boolean }) {
  return (
    <span
      className={cx(
        "inline-grid h-[18px] min-w-[18px] place-items-center rounded-[6px] px-[5px] text-xs font-semibold",
        props.quiet ? "bg-mark-bg text-mark-ink" : "bg-accent text-on-accent",
      )}
    >
      {props.children}
    </span>
  );
}
