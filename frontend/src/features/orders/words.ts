//! Orders in words.
import { useLingui } from "@lingui/react/macro";
import { type FieldProblem, useReason } from "@/lib/reasons";

/** Why a table of orders cannot be taken. */
export function useOrderReason(): (problem: FieldProblem) => string | undefined {
  const { t } = useLingui();
  const usual = useReason();
  return (problem) => {
    const value = (key: string) => problem.values?.find((each) => each.key === key)?.value ?? "";
    const [text, line, column] = [value("text"), value("line"), value("column")];
    const words: Record<string, string> = {
      CSV_ORDER: t`“${text}” is not the number of an order: up to 64 letters, digits and - _ . / : #.`,
      CSV_INSTANT: t`“${text}” is not a time such as 2026-12-01 08:30.`,
      CSV_AMOUNT: t`“${text}” is not an amount with its currency.`,
      CSV_COLUMN: t`There is no column “${text}” for orders: leave it out.`,
      CSV_MISSING: t`The column ${text} is missing.`,
      CSV_CELLS: t`There are more or fewer cells than columns.`,
      NOT_UTF8: t`This is not written in UTF-8: save the table as “CSV UTF-8”.`,
      IN_THE_FUTURE: t`“${text}” lies ahead.`,
      TOO_LONG_AGO: t`“${text}” is too long ago.`,
      BEFORE_ORDER: t`It was cancelled before it was placed.`,
      TWICE: t`“${text}” stands twice.`,
      TOO_LONG: t`The table is too large: send it in parts.`,
      REQUIRED: t`There is no order in the table.`,
    };
    const known = words[problem.reason] ?? usual(problem) ?? "";
    if (line && column) return t`Line ${line}, ${column}: ${known}`;
    return line ? t`Line ${line}: ${known}` : known;
  };
}
