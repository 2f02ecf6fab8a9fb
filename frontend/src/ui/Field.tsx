import { Check, ChevronDown, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as Pressable,
  Checkbox,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Switch,
  type CheckboxProps,
  type SwitchProps,
} from "react-aria-components";
import { cx } from "./cx";
import { BOX, LABEL, PROBLEM } from "./TextField";

export { TextField, type TextFieldProps } from "./TextField";

export type Choice<T extends string> = { id: T; text: string; before?: ReactNode };

/** One of a short list. */
export function SelectField<T extends string>(props: {
  label: string;
  /** The label is read out but not shown, for tool bars. */
  bare?: boolean;
  choices: readonly Choice<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  problem?: string | undefined;
  isDisabled?: boolean;
}) {
  return (
    <Select
      value={props.value}
      onChange={(key) => key !== null && props.onChange(String(key) as T)}
      isInvalid={Boolean(props.problem)}
      isDisabled={props.isDisabled === true}
      placeholder={props.placeholder ?? ""}
      className="flex min-w-0 flex-col gap-1"
      {...(props.bare ? { "aria-label": props.label } : {})}
    >
      {!props.bare && <Label className={LABEL}>{props.label}</Label>}
      <Pressable className={cx(BOX, "flex h-control items-center gap-2 text-left", props.bare && "border-line-strong")}>
        <SelectValue className="min-w-0 flex-1 truncate" />
        <ChevronDown aria-hidden size={14} className="shrink-0 text-mute" />
      </Pressable>
      <FieldError className={PROBLEM}>{props.problem}</FieldError>
      <Popover className="float-in min-w-(--trigger-width) rounded-card border border-line bg-surface p-1 shadow-float">
        <ListBox items={props.choices} className="max-h-80 overflow-auto outline-none">
          {(choice) => (
            <ListBoxItem
              id={choice.id}
              textValue={choice.text}
              className="flex min-h-8 items-center gap-2 rounded-[7px] px-2 focused:bg-accent-soft focused:text-accent-ink selected:font-medium"
            >
              {choice.before}
              {choice.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** A tick with its text. */
export function CheckField({
  children,
  help,
  ...rest
}: Omit<CheckboxProps, "children" | "className"> & { children: ReactNode; help?: string }) {
  return (
    <Checkbox {...rest} className="group flex items-start gap-[9px] py-1">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span
            className={cx(
              "mt-[2px] grid size-4 shrink-0 place-items-center rounded-[5px] border-[1.5px] group-focus-ring:outline-2 group-focus-ring:outline-offset-2 group-focus-ring:outline-accent",
              isSelected || isIndeterminate
                ? "border-accent bg-accent text-on-accent"
                : "border-line-control bg-surface",
            )}
          >
            {isIndeterminate ? (
              <Minus aria-hidden size={12} strokeWidth={3} />
            ) : (
              isSelected && <Check aria-hidden size={12} strokeWidth={3} />
            )}
          </span>
          <span>
            {children}
            {help && <span className="block text-sm text-mute">{help}</span>}
          </span>
        </>
      )}
    </Checkbox>
  );
}

/** On or off at once, no save button. */
export function SwitchField({
  children,
  ...rest
}: Omit<SwitchProps, "children" | "className"> & { children: ReactNode }) {
  return (
    <Switch {...rest} className="group flex min-h-6 items-center gap-[9px]">
      <span className="flex h-[18px] w-8 shrink-0 items-center rounded-full bg-line-control p-[2px] group-selected:bg-accent group-focus-ring:outline-2 group-focus-ring:outline-offset-2 group-focus-ring:outline-accent">
        <i className="size-[14px] rounded-full bg-white transition-transform duration-100 group-selected:translate-x-[14px]" />
      </span>
      {children}
    </Switch>
  );
}
