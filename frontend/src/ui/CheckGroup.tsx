import { CheckboxGroup, Label } from "react-aria-components";
import { CheckField } from "./Field";
import { LABEL, PROBLEM } from "./TextField";

/** Several of a short list, as ticks. */
export function CheckGroup<T extends string>(props: {
  label: string;
  choices: readonly { id: T; text: string; help?: string }[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  columns?: boolean;
  problem?: string | undefined;
}) {
  return (
    <CheckboxGroup
      value={[...props.value]}
      onChange={(value) => props.onChange(value as T[])}
      isInvalid={Boolean(props.problem)}
      className="flex flex-col gap-1"
    >
      <Label className={LABEL}>{props.label}</Label>
      <div className={props.columns ? "grid gap-x-4 sm:grid-cols-2" : "flex flex-col"}>
        {props.choices.map((choice) => (
          <CheckField key={choice.id} value={choice.id} {...(choice.help ? { help: choice.help } : {})}>
            {choice.text}
          </CheckField>
        ))}
      </div>
      {props.problem && <p className={PROBLEM}>{props.problem}</p>}
    </CheckboxGroup>
  );
}
