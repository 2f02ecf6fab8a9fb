// What the server complains of, in words.
import type { Errors } from "../door/check.ts";
import type { AllWords } from "../words/talk/en.ts";

/** A code of the server in words. */
export function complaint(words: AllWords, code: string): string {
  const known: Record<string, string> = {
    TOO_LONG: words.long,
    NOT_AN_ADDRESS: words.address,
    NOT_STAFFED: words.nobody,
    REQUIRED: words.missing,
  };
  return (Object.hasOwn(known, code) && known[code]) || words.failed;
}

/** A complaint about a field stands beside it, every other above the button. */
export function complaints(words: AllWords, found: { field: string | null; code: string }[]): Errors {
  const place = (field: string | null) => (/^(name|email|order|text)$/.test(field ?? "") ? field! : "form");
  return Object.fromEntries(found.map(({ field, code }) => [place(field), complaint(words, code)]));
}
