import { Trans, useLingui } from "@lingui/react/macro";
import { CLOCK, useFace, usePauseWord, usePromiseWord } from "@/features/cases";
import { useClause, useSpan } from "@/features/explain";
import { read } from "@/lib/graphql";
import { lazily } from "@/lib/lazily";
import { useNow, when } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { PopButton } from "@/ui/PopButton";
import { SlaStrip } from "@/ui/SlaStrip";
import { STANDING_TEXT, StandingGlyph, useStandingWord } from "@/ui/Standing";
import { cx } from "@/ui/cx";
import type { DeskCase } from "./documents";

const Explanation = lazily(async () => (await import("./Explanation")).Explanation);

type Candidate = { dueAt: string | null; stoppedAt: string | null; standing?: string };

/** Which clock the strip shows: the one that runs and falls due first, else the last. One that does not count runs no more. */
export function chosen(clocks: readonly Candidate[]): number {
  const open = ({ clock }: { clock: Candidate }) => !clock.stoppedAt && clock.standing !== "CANCELLED";
  const running = clocks.map((clock, at) => ({ at, clock })).filter(open);
  running.sort((a, b) => (a.clock.dueAt ?? "9").localeCompare(b.clock.dueAt ?? "9"));
  return running[0]?.at ?? clocks.length - 1;
}

/** The service level of the open case: what is promised, time left, and a way to the rule behind it. */
export function ClockStrip(props: { matter: DeskCase; small?: boolean }) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const { zone } = useViewer();
  const toFace = useFace();
  const promise = usePromiseWord();
  const pause = usePauseWord();
  const word = useStandingWord();
  const nameClause = useClause();
  const span = useSpan();
  const clocks = props.matter.clocks;
  const faces = clocks.map((clock) => read(CLOCK, clock));
  const at = chosen(faces);
  const clock = clocks[at];
  const shape = faces[at];
  if (!clock || !shape) return null;
  const clause = clock.clause ? nameClause(clock.clause) : "";
  const shown = toFace(shape, now, zone);
  const warn =
    shape.warnAt && shape.dueAt
      ? 1 - (Date.parse(shape.dueAt) - Date.parse(shape.warnAt)) / (shape.targetMinutes * 60_000)
      : 0.8;
  const target = span(shape.targetMinutes);
  const left =
    shown.text ||
    (shape.pausedReason && shown.standing === "PAUSED" ? pause(shape.pausedReason) : word(shown.standing));
  if (props.small)
    return (
      <span
        title={promise(shape.kind)}
        className={cx(
          "inline-flex shrink-0 items-center gap-[6px] font-semibold tabular-nums",
          STANDING_TEXT[shown.standing],
        )}
      >
        <StandingGlyph standing={shown.standing} label={promise(shape.kind)} />
        {left}
      </span>
    );
  return (
    <div className="mt-[10px]">
      <SlaStrip
        standing={shown.standing}
        title={promise(shape.kind)}
        used={shown.used}
        warnAt={Math.max(0.5, warn)}
        left={left}
        clause={
          <Trans>
            of {target} · contract v{clock.contractVersion}, {clause}
          </Trans>
        }
        action={
          <PopButton
            className="shrink-0 rounded-[5px] text-sm font-medium underline decoration-dotted underline-offset-3"
            text={shape.dueAt ? t`Why ${when(shape.dueAt, now, i18n.locale, zone)}?` : t`Why?`}
            label={t`Why this deadline`}
            placement="bottom end"
          >
            <Explanation matter={props.matter.id} clock={clock.id} />
          </PopButton>
        }
      />
      <p className="sr-only" aria-live="polite">
        {promise(shape.kind)}: {word(shown.standing)}
      </p>
    </div>
  );
}
