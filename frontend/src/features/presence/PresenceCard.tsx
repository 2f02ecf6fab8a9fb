import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Bell, BellOff, Check, Volume2, VolumeX } from "lucide-react";
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { PresenceState } from "@/gql/graphql";
import { useNotices } from "@/lib/notices";
import { ring, setSounds, useSounds } from "@/lib/sound";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { PopCard } from "@/ui/Dialog";
import { cx } from "@/ui/cx";
import type { BreakKind, Presence } from "./documents";
import { useStateWord } from "./words";

/** Every way to stand, breaks with what they may last and what was taken today, and how the desk makes itself heard. */
export function PresenceCard(props: {
  trigger: RefObject<HTMLButtonElement | null>;
  presence: Presence;
  kinds: readonly BreakKind[];
  onSet: (state: PresenceState, reason?: string) => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { presence, onSet } = props;
  const word = useStateWord();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const ways = list.current;
    const mine = ways?.querySelector<HTMLElement>("[data-way][aria-pressed=true]");
    (mine ?? ways?.querySelector<HTMLElement>("[data-way]"))?.focus();
  }, []);
  const on = (state: PresenceState) => presence.state === state;
  return (
    <PopCard
      label={t`Presence`}
      triggerRef={props.trigger}
      isOpen
      onOpenChange={(open) => !open && props.onClose()}
      placement="bottom start"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows go from one way to stand to the next */}
      <div
        ref={list}
        onKeyDown={(event) => step(event, list.current)}
        className="-m-2 flex min-w-72 flex-col gap-[2px]"
      >
        {presence.setBy && (
          <p className="px-2 pb-1 text-sm text-mute">
            <Trans>Set by: {presence.setBy.name}</Trans>
          </p>
        )}
        <Way on={on("AVAILABLE")} text={word("AVAILABLE")} onPress={() => onSet("AVAILABLE")} />
        <Way on={on("FINISHING")} text={word("FINISHING")} onPress={() => onSet("FINISHING")}>
          <Trans>take no more</Trans>
        </Way>
        <hr className="my-1 border-line" />
        {props.kinds.map((kind) => (
          <Way
            key={kind.code}
            on={on("PAUSE") && presence.reason === kind.code}
            text={kind.name}
            onPress={() => onSet("PAUSE", kind.code)}
          >
            <Allowance kind={kind} />
          </Way>
        ))}
        <hr className="my-1 border-line" />
        <Way on={on("TRAINING")} text={word("TRAINING")} onPress={() => onSet("TRAINING")} />
        <Way on={on("OFFLINE")} text={word("OFFLINE")} onPress={() => onSet("OFFLINE")} />
        <hr className="my-1 border-line" />
        <Heard />
      </div>
    </PopCard>
  );
}

function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !list) return;
  const ways = [...list.querySelectorAll<HTMLElement>("button")];
  const at = ways.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  ways[(at + by + ways.length) % ways.length]?.focus();
}

function Way(props: { on: boolean; text: string; onPress: () => void; children?: ReactNode }) {
  return (
    <button
      type="button"
      data-way
      aria-pressed={props.on}
      onClick={props.onPress}
      className={cx(
        "flex min-h-8 items-center gap-2 rounded-[7px] px-2 text-left",
        props.on ? "bg-accent-soft font-medium text-accent-ink" : "hover:bg-fill",
      )}
    >
      <span className="flex-1">{props.text}</span>
      {props.children && <span className="text-sm text-mute">{props.children}</span>}
      {props.on && <Check aria-hidden size={15} />}
    </button>
  );
}

/** What a break may last, and what was taken of it today. */
function Allowance({ kind }: { kind: BreakKind }) {
  const { minutes, takenToday } = kind;
  return (
    <>
      {minutes !== null && <Plural value={minutes} one="# min" few="# min" many="# min" other="# min" />}
      {takenToday > 0 && (
        <>
          {minutes !== null && " · "}
          <Trans>today {takenToday} min</Trans>
        </>
      )}
      {!kind.paid && (
        <>
          {" · "}
          <Trans>unpaid</Trans>
        </>
      )}
    </>
  );
}

/** Sound and notifications of this browser. */
function Heard() {
  const { t } = useLingui();
  const { person } = useViewer();
  const loud = useSounds(person.id);
  const notices = useNotices();
  function turn() {
    setSounds(person.id, !loud);
    if (!loud) ring();
  }
  return (
    <div className="flex flex-wrap items-center gap-2 px-1 pb-1">
      <Button size="small" look="quiet" icon={loud ? Volume2 : VolumeX} aria-pressed={loud} onPress={turn}>
        {loud ? t`Sound is on` : t`Sound is off`}
      </Button>
      {notices.leave === "default" && (
        <Button size="small" look="quiet" icon={Bell} onPress={notices.ask}>
          <Trans>Allow notifications</Trans>
        </Button>
      )}
      {notices.leave === "denied" && (
        <span className="flex items-center gap-2 px-2 text-sm text-mute">
          <BellOff aria-hidden size={15} />
          <Trans>This browser shows no notifications.</Trans>
        </span>
      )}
    </div>
  );
}
