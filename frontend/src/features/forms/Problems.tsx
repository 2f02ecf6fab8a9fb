import { Plural } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useReason, type FieldProblem } from "@/lib/reasons";
import { StandingGlyph } from "@/ui/Standing";

/** What stands in the way of saving, above the buttons; takes the focus when it appears. */
export function Problems(props: {
  fields: readonly FieldProblem[];
  names?: Record<string, string>;
  /** Why, where a form has words of its own. */
  reason?: (problem: FieldProblem) => string | undefined;
}) {
  const usual = useReason();
  const reason = props.reason ?? usual;
  const box = useRef<HTMLDivElement>(null);
  const many = props.fields.length;
  useEffect(() => {
    if (many > 0) box.current?.focus();
  }, [many, props.fields]);
  if (many === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-card bg-breach-soft px-3 py-2 text-sm">
      <p className="flex items-center gap-2 font-semibold text-breach">
        <StandingGlyph standing="BREACHED" />
        <Plural
          value={many}
          one="# field needs another look"
          few="# fields need another look"
          many="# fields need another look"
          other="# fields need another look"
        />
      </p>
      <ul className="mt-1 list-disc pl-5">
        {props.fields.map((each, at) => (
          <li key={at}>
            {props.names?.[each.field] ?? props.names?.[each.field.split(".").at(-1) ?? ""] ?? each.field}:{" "}
            {reason(each)}
          </li>
        ))}
      </ul>
    </div>
  );
}
