import { cx } from "./cx";

const LOOK =
  "rounded-[5px] border-0 border-b-2 border-dotted border-accent bg-accent-soft px-[5px] font-semibold text-accent-ink tabular-nums";

/** A number inside a sentence. */
export function InlineNumber(props: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  bad?: boolean;
}) {
  return (
    <input
      type="number"
      aria-label={props.label}
      aria-invalid={props.bad === true}
      value={Number.isFinite(props.value) ? props.value : ""}
      min={props.min}
      max={props.max}
      step={props.step ?? 1}
      onChange={(event) => props.onChange(event.target.value === "" ? Number.NaN : Number(event.target.value))}
      className={cx(LOOK, "h-[26px] w-[68px] text-center", props.bad && "border-breach text-breach")}
    />
  );
}

/** One of a few words inside a sentence. */
export function InlineSelect<T extends string>(props: {
  label: string;
  value: T;
  choices: readonly { id: T; text: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const found = props.choices.find((choice) => choice.id === event.target.value);
        if (found) props.onChange(found.id);
      }}
      className={cx(LOOK, "h-[26px]")}
    >
      {props.choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}

/** A few words inside a sentence, e.g. the number of a clause. */
export function InlineText(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  width?: number;
  bad?: boolean;
  /** A number with its own digits, e.g. a price. */
  decimal?: boolean;
}) {
  return (
    <input
      aria-label={props.label}
      aria-invalid={props.bad === true}
      {...(props.decimal ? { inputMode: "decimal" as const } : {})}
      value={props.value}
      placeholder={props.placeholder ?? ""}
      onChange={(event) => props.onChange(event.target.value)}
      style={{ width: props.width ?? 90 }}
      className={cx(LOOK, "h-[26px]", props.bad && "border-breach text-breach")}
    />
  );
}
