import { useLingui } from "@lingui/react/macro";
import { instant } from "@/lib/time";
import { cx } from "@/ui/cx";
import { StandingGlyph, type StandingName } from "@/ui/Standing";
import { useStepWords, type Step } from "./words";

/** Every step of a clock in order: when, and what happened, in words. */
export function Steps(props: { steps: readonly Step[]; zone: string }) {
  const { t, i18n } = useLingui();
  const words = useStepWords(props.zone);
  return (
    <ol aria-label={t`Steps of the clock`} className="flex flex-col">
      {props.steps.map((step, at) => (
        <li key={at} className="grid grid-cols-[18px_104px_minmax(0,1fr)] gap-x-2 text-sm">
          <span aria-hidden className="relative flex justify-center">
            {at < props.steps.length - 1 && <i className="absolute top-3 bottom-[-6px] w-px bg-line-strong" />}
            <span className="relative mt-[5px] grid size-[11px] place-items-center bg-surface">
              {MARK[markOf(step)]}
            </span>
          </span>
          <span className="py-[3px] text-mute tabular-nums">{instant(step.at, "short", i18n.locale, props.zone)}</span>
          <span className={cx("py-[3px]", strong(step) && "font-semibold")}>{words(step)}</span>
        </li>
      ))}
    </ol>
  );
}

type Mark = StandingName | "dot";

const dot = <i className="block size-[7px] rounded-full bg-line-control" />;
const MARK: Record<Mark, React.ReactNode> = {
  dot,
  MET: <StandingGlyph standing="MET" />,
  RUNNING: <StandingGlyph standing="RUNNING" />,
  AT_RISK: <StandingGlyph standing="AT_RISK" />,
  BREACHED: <StandingGlyph standing="BREACHED" />,
  PAUSED: <StandingGlyph standing="PAUSED" />,
  CANCELLED: <StandingGlyph standing="CANCELLED" />,
};

function markOf(step: Step): Mark {
  if (step.kind === "WARN") return "AT_RISK";
  if (step.kind === "PAUSED" || step.kind === "CANCELLED") return step.kind;
  if (step.kind === "BREACHED") return "BREACHED";
  if (step.kind === "STOPPED")
    return step.values.some((each) => each.key === "met" && each.value === "true") ? "MET" : "BREACHED";
  return "dot";
}

function strong(step: Step): boolean {
  return ["DUE", "STOPPED", "BREACHED"].includes(step.kind);
}
