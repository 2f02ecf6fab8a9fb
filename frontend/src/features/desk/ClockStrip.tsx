import { Trans, useLingui } from "@lingui/react/macro";
import { Button as Pressable, DialogTrigger } from "react-aria-components";
import { CLOCK, useFace, usePauseWord, usePromiseWord } from "@/features/cases";
import { Steps } from "@/features/explain";
import { graphql, read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { duration, instant, useNow } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { PopCard } from "@/ui/Dialog";
import { SlaStrip } from "@/ui/SlaStrip";
import { useStandingWord } from "@/ui/Standing";
import { SkeletonRows } from "@/ui/States";
import type { DeskCase } from "./documents";

const EXPLAIN = graphql(`
  query ExplainClock($case: ID!) {
    case(id: $case) {
      id
      clocks {
        id
        explain {
          zone
          steps {
            at
            kind
            values {
              key
              value
            }
          }
        }
      }
    }
  }
`);

type Clock = DeskCase["clocks"][number];

/** Which clock the strip shows: the one that runs and falls due first, else the last. */
export function chosen(clocks: readonly { dueAt: string | null; stoppedAt: string | null }[]): number {
  const running = clocks.map((clock, at) => ({ at, clock })).filter(({ clock }) => !clock.stoppedAt);
  running.sort((a, b) => (a.clock.dueAt ?? "9").localeCompare(b.clock.dueAt ?? "9"));
  return running[0]?.at ?? clocks.length - 1;
}

/** The service level of the open case: what is promised, time left, and a way to the rule behind it. */
export function ClockStrip(props: { matter: DeskCase }) {
  const { t, i18n } = useLingui();
  const now = useNow();
  const { zone } = useViewer();
  const toFace = useFace();
  const promise = usePromiseWord();
  const pause = usePauseWord();
  const word = useStandingWord();
  const clocks = props.matter.clocks;
  const faces = clocks.map((clock) => read(CLOCK, clock));
  const at = chosen(faces);
  const clock = clocks[at];
  const shape = faces[at];
  if (!clock || !shape) return null;
  const shown = toFace(shape, now, zone);
  const hour = t({ message: "h", comment: "short for hour, as in 3 h 40" });
  const warn =
    shape.warnAt && shape.dueAt
      ? 1 - (Date.parse(shape.dueAt) - Date.parse(shape.warnAt)) / (shape.targetMinutes * 60_000)
      : 0.8;
  const target = duration(shape.targetMinutes * 60, hour);
  const left =
    shown.text ||
    (shape.pausedReason && shown.standing === "PAUSED" ? pause(shape.pausedReason) : word(shown.standing));
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
            of {target} · {props.matter.client.name} contract v{clock.contractVersion}, {clock.clause}
          </Trans>
        }
        action={
          <DialogTrigger>
            <Pressable className="shrink-0 rounded-[5px] text-sm font-medium underline decoration-dotted underline-offset-3">
              {shape.dueAt ? t`Why ${instant(shape.dueAt, "time", i18n.locale, zone)}?` : t`Why?`}
            </Pressable>
            <PopCard label={t`Why this deadline`} placement="bottom end">
              <Explanation matter={props.matter} clock={clock} />
            </PopCard>
          </DialogTrigger>
        }
      />
      <p className="sr-only" aria-live="polite">
        {promise(shape.kind)}: {word(shown.standing)}
      </p>
    </div>
  );
}

function Explanation(props: { matter: DeskCase; clock: Clock }) {
  const { data } = useRead({ query: EXPLAIN, variables: { case: props.matter.id } });
  const found = data?.case?.clocks.find((clock) => clock.id === props.clock.id)?.explain;
  if (!found) return <SkeletonRows rows={4} height="h-5 w-72" />;
  const zone = found.zone;
  return (
    <>
      <h3 className="text-md">
        <Trans>Why this deadline</Trans>
      </h3>
      <div className="mt-2 max-h-[60vh] w-[440px] max-w-full overflow-y-auto">
        <Steps steps={found.steps} zone={zone} />
      </div>
      <p className="mt-3 border-t border-line pt-2 text-sm text-mute">
        <Trans>Counted in business hours, zone {zone}.</Trans>
      </p>
    </>
  );
}
