import type { ReactNode } from "react";
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components";
import { cx } from "./cx";

/** The frame of whatever takes an input. */
export const BOX =
  "w-full rounded-control border border-line-control bg-surface px-[10px] hover:border-ink-2 bad:border-breach disabled:opacity-60";

export type TextFieldProps = Omit<AriaTextFieldProps, "children" | "className" | "style"> & {
  label: string;
  help?: ReactNode;
  /** What is wrong, in words; makes the field invalid. */
  problem?: string | undefined;
  rows?: number;
  placeholder?: string;
  mono?: boolean;
};

/** One line or several of text, with its label, help and problem beside it. */
export function TextField({ label, help, problem, rows, placeholder, mono, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(problem)} validationBehavior="aria" className="flex flex-col gap-1">
      <FieldLabel required={rest.isRequired}>{label}</FieldLabel>
      {rows ? (
        <TextArea rows={rows} placeholder={placeholder ?? ""} className={cx(BOX, "py-[7px]", mono && "font-mono")} />
      ) : (
        <Input placeholder={placeholder ?? ""} className={cx(BOX, "h-control", mono && "font-mono")} />
      )}
      {help && (
        <Text slot="description" className="text-sm text-mute">
          {help}
        </Text>
      )}
      <Problem>{problem}</Problem>
    </AriaTextField>
  );
}

/** The words above an input. */
export function FieldLabel(props: { children: string; required?: boolean | undefined }) {
  return (
    <Label className="text-sm font-medium text-ink-2">
      {props.children}
      {props.required && (
        <span aria-hidden className="text-breach">
          {" "}
          *
        </span>
      )}
    </Label>
  );
}

/** What is wrong, below an input. */
export function Problem(props: { children: string | undefined }) {
  return <FieldError className="text-sm font-medium text-breach">{props.children}</FieldError>;
}
