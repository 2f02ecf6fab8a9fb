import { Kbd } from "@/ui/Kbd";
import { cx } from "@/ui/cx";

/** Outcomes to choose from, on the rail's colour: the first nine by a digit. */
export function OutcomeKeys(props: {
  shown: readonly { id: string; name: string }[];
  chosen: string | null;
  isDisabled?: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <div className="mt-[9px] flex flex-wrap gap-[6px]">
      {props.shown.map((each, at) => (
        <button
          key={each.id}
          type="button"
          aria-pressed={props.chosen === each.id}
          disabled={props.isDisabled === true}
          onClick={() => props.onChoose(each.id)}
          className={cx(
            "inline-flex h-[26px] items-center gap-[5px] rounded-[5px] px-[9px] text-xs font-medium",
            props.chosen === each.id
              ? "bg-mark-bg text-mark-ink"
              : "bg-white/10 text-rail-ink enabled:hover:bg-white/20",
          )}
        >
          {at < 9 && <Kbd>{String(at + 1)}</Kbd>}
          {each.name}
        </button>
      ))}
    </div>
  );
}
