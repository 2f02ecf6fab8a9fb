import { useId, type ReactNode } from "react";
import { cx } from "./cx";

/** The frame of whatever takes an input. */
export const BOX =
  "w-full rounded-control border border-line-control bg-surface px-[10px] hover:border-ink-2 bad:border-breach disabled:opacity-60";
export const LABEL = "text-sm font-medium text-ink-2";
export const PROBLEM = "text-sm font-medium text-breach";

export type TextFieldProps = {
  label: string;
  value?: string;
  defaultValue?: string;
  onChange?: (text: string) => void;
  onBlur?: () => void;
  help?: ReactNode;
  /** What is wrong, in words; makes the field invalid. */
  problem?: string | undefined;
  rows?: number;
  placeholder?: string;
  mono?: boolean;
  type?: "text" | "email" | "password" | "search" | "tel" | "url" | "number";
  autoComplete?: string;
  autoFocus?: boolean;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  maxLength?: number;
  isRequired?: boolean | undefined;
  isDisabled?: boolean;
  isReadOnly?: boolean;
};

/** The star of what must be filled in. */
export function Star(props: { on: boolean | undefined }) {
  if (!props.on) return null;
  return (
    <span aria-hidden className="text-breach">
      {" "}
      *
    </span>
  );
}

/** One line or several of text, with its label, help and problem beside it. Plain HTML: the sign-in is the first thing anybody loads. */
export function TextField(props: TextFieldProps) {
  const { label, help, problem, rows, mono, onChange, isRequired, isDisabled, isReadOnly, autoFocus, ...plain } = props;
  const id = useId();
  const bad = Boolean(problem);
  const told = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const common = {
    ...plain,
    id,
    placeholder: props.placeholder ?? "",
    ...(onChange
      ? { onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value) }
      : {}),
    ...(bad ? { "aria-invalid": true, "data-invalid": true } : {}),
    ...(told ? { "aria-describedby": told } : {}),
    ...(isRequired ? { "aria-required": true } : {}),
    disabled: isDisabled === true,
    readOnly: isReadOnly === true,
    autoFocus: autoFocus === true,
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={LABEL}>
        {label}
        <Star on={isRequired} />
      </label>
      {rows ? (
        <textarea {...common} rows={rows} className={cx(BOX, "py-[7px]", mono && "font-mono")} />
      ) : (
        <input {...common} type={props.type ?? "text"} className={cx(BOX, "h-control", mono && "font-mono")} />
      )}
      {help && (
        <span id={`${id}-help`} className="text-sm text-mute">
          {help}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className={PROBLEM}>
          {problem}
        </span>
      )}
    </div>
  );
}
