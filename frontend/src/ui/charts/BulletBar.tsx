import { cx } from "../cx";
import { STANDING_FILL, type StandingName } from "../Standing";

const clamp = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;

/** A result as a bar with the target as a mark. `value` and `target` are shares of the scale, 0 to 1. */
export function BulletBar(props: { value: number | null; target: number; standing: StandingName; label: string }) {
  return (
    <div role="img" aria-label={props.label} className="relative h-2 rounded-[4px] bg-fill">
      {props.value !== null && (
        <i
          className={cx("absolute inset-y-0 left-0 rounded-[4px]", STANDING_FILL[props.standing])}
          style={{ width: clamp(props.value) }}
        />
      )}
      <u className="absolute -top-1 -ml-px h-4 w-[2.5px] rounded-[2px] bg-ink" style={{ left: clamp(props.target) }} />
    </div>
  );
}

/** A thin bar of one part of a whole, e.g. waiting cases of a client. */
export function ThinBar(props: { share: number; standing: StandingName }) {
  return (
    <span aria-hidden className="block h-[5px] overflow-hidden rounded-[3px] bg-line">
      <i
        className={cx("block h-full rounded-[3px]", STANDING_FILL[props.standing])}
        style={{ width: clamp(props.share) }}
      />
    </span>
  );
}
