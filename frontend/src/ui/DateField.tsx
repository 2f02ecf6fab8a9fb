import { useId } from "react";
import { cx } from "./cx";

/** A calendar day, or a day with a time, by the browser's own picker; it speaks the reader's language and needs no code. */
export function DateField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  time?: boolean;
  problem?: string | undefined;
  help?: string;
  min?: string;
  bare?: boolean;
  required?: boolean;
}) {
  const id = useId();
  const note = props.problem ?? props.help;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={cx("text-sm font-medium text-ink-2", props.bare && "sr-only")}>
        {props.label}
        {props.required && (
          <span aria-hidden className="text-breach">
            {" "}
            *
          </span>
        )}
      </label>
      <input
        id={id}
        type={props.time ? "datetime-local" : "date"}
        value={props.value}
        min={props.min ?? ""}
        onChange={(event) => props.onChange(event.target.value)}
        aria-invalid={Boolean(props.problem)}
        aria-describedby={note ? `${id}-note` : undefined}
        className={cx(
          "h-control w-full rounded-control border bg-surface px-[10px] tabular-nums hover:border-ink-2",
          props.problem ? "border-breach" : "border-line-control",
        )}
      />
      {note && (
        <p id={`${id}-note`} className={cx("text-sm", props.problem ? "font-medium text-breach" : "text-mute")}>
          {note}
        </p>
      )}
    </div>
  );
}
