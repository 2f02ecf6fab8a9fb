import { Trans, useLingui } from "@lingui/react/macro";
import { ChevronDown } from "lucide-react";
import { Suspense, useRef, useState, type ReactNode } from "react";
import { useAct } from "@/features/forms";
import { useCommands } from "@/lib/commands";
import { useLineForFirst, useIsFirst } from "@/lib/firstTab";
import { lazily } from "@/lib/lazily";
import { useDeskNews } from "@/lib/live";
import { useRead } from "@/lib/read";
import { useLine } from "@/lib/socket";
import { useNow, useSince } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { Button } from "@/ui/Button";
import { Press } from "@/ui/Press";
import { StandingGlyph } from "@/ui/Standing";
import { cx } from "@/ui/cx";
import type { PresenceState } from "@/gql/graphql";
import { BREAKS, SET_PRESENCE, useMyPresence, type BreakKind, type Presence } from "./documents";
import { Load } from "./Load";
import { clockOf, takenOff } from "./standing";
import { useStandsWord, useStateWord } from "./words";

const PresenceCard = lazily(async () => (await import("./PresenceCard")).PresenceCard);

/** How I stand, since when, and how much I carry; for those whom the desk gives work. Everybody else gets `otherwise`. */
export function PresenceBar(props: { otherwise: ReactNode }) {
  const presence = useMyPresence();
  if (!presence) return props.otherwise;
  return <Standing presence={presence} />;
}

function Standing({ presence }: { presence: Presence }) {
  const { t } = useLingui();
  const { run, busy } = useAct(SET_PRESENCE);
  const kinds = useRead({ query: BREAKS, variables: {}, topics: ["PRESENCE"] }).data?.breakKinds ?? [];
  const here = presence.state !== "OFFLINE";
  const first = useIsFirst();
  useLineForFirst(here);
  useDeskNews(here && first);
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const state = useStateWord();
  function set(next: PresenceState, reason: string | null = null) {
    setOpen(false);
    void run({ input: { state: next, reason } });
  }
  const states = (["AVAILABLE", "FINISHING", "TRAINING", "OFFLINE"] as const).filter((each) => each !== presence.state);
  useCommands([
    { id: "presence", text: t`Presence`, hint: "P", code: "KeyP", run: () => setOpen(true) },
    ...states.map((each) => ({
      id: `presence-${each}`,
      text: t`Presence: ${state(each)}`,
      run: () => set(each),
    })),
    ...kinds.map((kind) => ({
      id: `presence-${kind.code}`,
      text: t`Presence: ${kind.name}`,
      run: () => set("PAUSE", kind.code),
    })),
  ]);
  const off = takenOff(presence);
  return (
    <div className="flex min-w-0 items-center gap-2" data-presence={presence.state}>
      <Press
        ref={trigger}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
        className={cx(
          "flex h-9 min-w-0 items-center gap-[9px] rounded-full pr-3 pl-[11px] font-medium",
          off ? "bg-breach-soft text-breach" : "bg-rail-2 hover:bg-white/15",
        )}
      >
        <Stand presence={presence} kinds={kinds} />
        <ChevronDown aria-hidden size={14} className="shrink-0 max-md:hidden" />
      </Press>
      {off ? (
        <Button look="primary" busy={busy} onPress={() => set("AVAILABLE")}>
          <Trans>I am back</Trans>
        </Button>
      ) : (
        <Load presence={presence} />
      )}
      {/* Said when it changes, not each second. */}
      <p role="status" className="sr-only">
        <Said presence={presence} kinds={kinds} />
      </p>
      <Suspense>
        {open && (
          <PresenceCard
            trigger={trigger}
            presence={presence}
            kinds={kinds}
            onSet={set}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  );
}

const DOT: Record<PresenceState, string> = {
  AVAILABLE: "bg-live shadow-[0_0_0_3px_color-mix(in_srgb,var(--live)_20%,transparent)]",
  FINISHING: "border-2 border-live",
  PAUSE: "bg-risk-fill",
  TRAINING: "bg-rail-accent",
  OFFLINE: "border-2 border-rail-mute",
};

function Said(props: { presence: Presence; kinds: readonly BreakKind[] }) {
  return useStandsWord()(props.presence, props.kinds);
}

/** The part that ticks: dot, word and time in the state. */
function Stand(props: { presence: Presence; kinds: readonly BreakKind[] }) {
  const { presence } = props;
  const { t } = useLingui();
  const word = useStandsWord()(presence, props.kinds);
  const line = useLine();
  const up = line.state === "up";
  const gone = useSince(line.state === "down" ? line.since : null);
  const stands = clockOf(presence, useNow());
  const over = up && stands.over;
  const time = useDuration()(up ? stands.seconds : gone);
  return (
    <>
      {takenOff(presence) ? (
        <StandingGlyph standing="BREACHED" />
      ) : (
        <span
          aria-hidden
          className={cx("size-[9px] shrink-0 rounded-full", up ? DOT[presence.state] : "bg-risk-fill")}
        />
      )}
      <span className="truncate">{up ? word : t`Reconnecting`}</span>
      <span
        className={cx(
          "whitespace-nowrap tabular-nums",
          over ? "font-semibold text-risk-fill" : !takenOff(presence) && "text-rail-mute",
        )}
      >
        {over ? t`over by ${time.replace("−", "")}` : time}
      </span>
    </>
  );
}
