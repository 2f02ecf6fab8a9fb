import { Trans, useLingui } from "@lingui/react/macro";
import { usePauseWord, usePriorityWord } from "@/features/cases";
import type { MacroEffectKind, PauseReason, Priority } from "@/gql/graphql";
import { Badge } from "@/ui/Badge";
import { cx } from "@/ui/cx";
import type { MacroChoice } from "./useMacros";

/** Macros that fit, over the composer; the chosen one shows its words and everything else it does. */
export function MacroList(props: {
  found: readonly MacroChoice[];
  at: number;
  onChoose: (macro: MacroChoice) => void;
  /** Its words are all that is put in; what else it does is not done here. */
  wordsOnly?: boolean;
}) {
  const { t } = useLingui();
  const chosen = props.found[Math.min(props.at, props.found.length - 1)];
  return (
    <div
      className={cx(
        "absolute inset-x-2 z-20 grid grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] overflow-hidden rounded-card border border-line bg-surface shadow-float max-md:grid-cols-1",
        props.wordsOnly ? "bottom-[calc(100%+8px)]" : "bottom-[calc(100%+46px)]",
      )}
    >
      <div role="listbox" aria-label={t`Macros`} className="max-h-64 overflow-auto p-1">
        {props.found.map((macro, at) => (
          <div
            key={macro.id}
            role="option"
            tabIndex={-1}
            aria-selected={at === props.at}
            onPointerDown={(event) => {
              event.preventDefault();
              props.onChoose(macro);
            }}
            className={cx(
              "flex min-h-8 items-center gap-2 rounded-[7px] px-2",
              at === props.at ? "bg-accent-soft text-accent-ink" : "hover:bg-fill",
            )}
          >
            <span className="font-medium">/{macro.name}</span>
            <span className="min-w-0 flex-1 truncate text-sm text-mute">{macro.title}</span>
            {macro.language && <Badge>{macro.language.toUpperCase()}</Badge>}
          </div>
        ))}
        {props.found.length === 0 && (
          <p className="px-2 py-3 text-mute">
            <Trans>No macro of this client fits.</Trans>
          </p>
        )}
      </div>
      {chosen && (
        <p role="status" className="sr-only">
          {chosen.name}, {chosen.title}
        </p>
      )}
      {chosen && (
        <div className="border-l border-line bg-sunk p-3 text-sm max-md:hidden">
          <p className="line-clamp-6 whitespace-pre-wrap text-ink-2">{chosen.text}</p>
          {chosen.effects.length > 0 && !props.wordsOnly && (
            <p className="mt-2 flex flex-wrap items-center gap-1 text-mute">
              <Trans>It also does:</Trans>{" "}
              {chosen.effects.map((effect) => (
                <Effect key={`${effect.kind} ${effect.value}`} kind={effect.kind} value={effect.value} />
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Effect(props: { kind: MacroEffectKind; value: string }) {
  const { t } = useLingui();
  const priority = usePriorityWord();
  const pause = usePauseWord();
  const { value } = props;
  const words: Record<MacroEffectKind, () => string> = {
    ADD_TAG: () => t`tag ${value}`,
    SET_PRIORITY: () => t`priority ${priority(value as Priority)}`,
    SET_PENDING: () => pause(value as PauseReason),
    SET_DISPOSITION: () => t`sets an outcome`,
    RESOLVE: () => t`resolves`,
    ASSIGN_QUEUE: () => t`moves to another queue`,
  };
  return <Badge tone="accent">{words[props.kind]()}</Badge>;
}
