// Looks through a form before it is sent, and puts what the server complains of into words.
import type { Asked, Need, Standing } from "../wire/frames.ts";
import type { Words } from "../words/en.ts";

export type Fields = Record<Asked | "text", string>;
export type Errors = Partial<Record<Asked | "text" | "form", string>>;
type Ask = Record<Asked, Need>;

export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** What a form asks for. A message that is left needs an address to answer to. */
export const asks = (standing: Standing, later: boolean): Ask =>
  later ? { ...standing.ask, email: "required" } : standing.ask;

/** What is wrong with a form; empty when it may go. */
export function check(words: Words, fields: Fields, ask: Ask): Errors {
  const errors: Errors = {};
  for (const name of ["name", "email", "order", "text"] as const) {
    const need = name === "text" ? "required" : ask[name];
    if (need === "hidden") continue;
    if (!fields[name].trim()) {
      if (need === "required") errors[name] = words.missing;
    } else if (name === "email" && !isAddress(fields.email)) errors.email = words.address;
  }
  return errors;
}
