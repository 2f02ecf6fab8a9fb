import { Trans, useLingui } from "@lingui/react/macro";
import { ArrowRightLeft, Ellipsis, Undo2 } from "lucide-react";
import { useAct } from "@/features/forms";
import { instant, useNow } from "@/lib/time";
import { useDuration } from "@/lib/useDuration";
import { useCan, useViewer } from "@/lib/viewer";
import { ClientSquare } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { MenuButton, type MenuLine } from "@/ui/Menu";
import { Press } from "@/ui/Press";
import { StandingGlyph } from "@/ui/Standing";
import type { PresenceState } from "@/gql/graphql";
import { FORCE_PRESENCE, TAKE_BACK, type Hand } from "./documents";
import { overBreak } from "./floor";
import { useBreaks, useStandsWord, useStateWord } from "./stands";

const DOT: Record<PresenceState, string> = {
  AVAILABLE: "bg-live",
  FINISHING: "border-2 border-live",
  PAUSE: "bg-risk-fill",
  TRAINING: "bg-accent",
  OFFLINE: "border-2 border-line-control",
};

/** Somebody: how he stands and for how long, what he carries, for whom he works, and what can be done. */
export function PersonCard(props: { hand: Hand; onMove: () => void }) {
  const { t } = useLingui();
  const { hand } = props;
  const { name } = hand.person;
  return (
    <div className="min-w-0 flex-1" data-person={name}>
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        <Carries hand={hand} />
        <MenuButton label={name} lines={useWays(props)}>
          <Press
            aria-label={t`Actions: ${name}`}
            className="grid size-6 shrink-0 place-items-center rounded-[6px] text-mute hover:bg-fill hover:text-ink"
          >
            <Ellipsis aria-hidden size={15} />
          </Press>
        </MenuButton>
      </div>
      <Stands hand={hand} />
      <Shops hand={hand} />
    </div>
  );
}

function Stands({ hand }: { hand: Hand }) {
  const { t } = useLingui();
  const now = useNow();
  const time = useDuration();
  const word = useStandsWord()(hand, useBreaks());
  const over = overBreak(hand, now);
  const since = Math.max(0, Math.floor((now - Date.parse(hand.since)) / 1000));
  const bad = hand.notAnswering || over !== null;
  return (
    <p
      className={cx(
        "flex items-center gap-[6px] text-sm",
        hand.notAnswering ? "text-breach" : over !== null && "text-risk",
      )}
    >
      {bad ? (
        <StandingGlyph standing={hand.notAnswering ? "BREACHED" : "AT_RISK"} />
      ) : (
        <span aria-hidden className={cx("size-[9px] shrink-0 rounded-full", DOT[hand.state])} />
      )}
      <span className="truncate">{word}</span>
      {hand.state !== "OFFLINE" && (
        <span className="whitespace-nowrap tabular-nums">{over === null ? time(since) : t`over by ${time(over)}`}</span>
      )}
    </p>
  );
}

/** Chats, cases and points of capacity. */
function Carries({ hand }: { hand: Hand }) {
  const { t } = useLingui();
  const share = Math.min(1, hand.load / Math.max(1, hand.capacity));
  const whole = t`Chats ${hand.chats}, cases ${hand.cases}, ${hand.load} of ${hand.capacity} points`;
  return (
    <span title={whole} className="flex items-center gap-[6px] text-xs text-mute">
      <span className="sr-only">{whole}</span>
      <span aria-hidden className="tabular-nums">
        {hand.chats}·{hand.cases}
      </span>
      <span aria-hidden className="h-[6px] w-9 overflow-hidden rounded-[3px] bg-fill">
        <i
          className={cx("block h-full rounded-[3px]", share >= 1 ? "bg-risk-fill" : "bg-accent")}
          style={{ width: `${share * 100}%` }}
        />
      </span>
    </span>
  );
}

function Shops({ hand }: { hand: Hand }) {
  const { i18n } = useLingui();
  const { zone } = useViewer();
  const { lent } = hand;
  const until = lent && instant(lent.until, "time", i18n.locale, zone);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
      {hand.clients.map((client) => (
        <span key={client.id} className="inline-flex items-center gap-1">
          <ClientSquare colour={client.colour} />
          {client.name}
        </span>
      ))}
      {until && (
        <span className="rounded-[5px] bg-accent-soft px-[5px] text-accent-ink">
          <Trans>until {until}</Trans>
        </span>
      )}
    </p>
  );
}

/** What can be done with somebody: set how he stands, move him for a time, take him back. */
function useWays({ hand, onMove }: { hand: Hand; onMove: () => void }): MenuLine[] {
  const { t } = useLingui();
  const word = useStateWord();
  const kinds = useBreaks();
  const assigns = useCan("people.assign");
  const force = useAct(FORCE_PRESENCE);
  const back = useAct(TAKE_BACK);
  const person = hand.person.id;
  const set = (state: PresenceState, reason: string | null = null) =>
    void force.run({ input: { person, state, reason } });
  const states = (["AVAILABLE", "FINISHING", "TRAINING", "OFFLINE"] as const).filter((state) => state !== hand.state);
  const ways: MenuLine[] = states.map((state) => ({
    id: state,
    text: t`Set to ${word(state)}`,
    run: () => set(state),
  }));
  for (const kind of kinds)
    ways.push({ id: kind.code, text: t`Set to ${kind.name}`, run: () => set("PAUSE", kind.code) });
  if (!assigns) return ways;
  ways.push("line", { id: "move", text: t`Move for a time…`, icon: ArrowRightLeft, run: onMove });
  const { lent } = hand;
  if (lent)
    ways.push({
      id: "back",
      text: t`Take back now`,
      icon: Undo2,
      run: () => void back.run({ input: { id: lent.assignment } }),
    });
  return ways;
}
