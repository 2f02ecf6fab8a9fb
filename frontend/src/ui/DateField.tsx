import { useId } from "react";
import { cx } from "./cx";
import { BOX, LABEL, PROBLEM, Star } from "./TextField";

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
      <label htmlFor={id} className={cx(LABEL, props.bare && "sr-only")}>
        {props.label}
        <Star on={props.required} />
      </label>
      <input
        id={id}
        type={props.time ? "datetime-local" : "date"}
        value={props.value}
        min={props.min ?? ""}
        onChange={(event) => props.onChange(event.target.value)}
        aria-invalid={Boolean(props.problem)}
        aria-describedby={note ? `${id}-note` : undefined}
        data-invalid={props.problem ? true : undefined}
        className={cx(BOX, "h-control tabular-nums")}
      />
      {note && (
        <p id={`${id}-note`} className={props.problem ? PROBLEM : "text-sm text-mute"}>
          {note}
        </p>
      )}
    </div>
  );
}
