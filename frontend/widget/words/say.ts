// Sentences out of words: numbers counted as the language counts, times as it tells them.
import type { Plural, Words } from "./en.ts";

type Values = Record<string, string | number>;

/** A sentence with its gaps filled. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A sentence for a number: "1 minuta, 2 minuty, 5 minut"; with `ordinal` for a place: "1st, 2nd". */
export function count(words: Words, forms: Plural, n: number, type: "cardinal" | "ordinal" = "cardinal"): string {
  const form = new Intl.PluralRules(words.tag, { type }).select(n);
  return fill(forms[form] ?? forms.other ?? "", { n });
}

/** Hours and minutes of an instant, as the visitor's clock has it. */
export function clock(words: Words, at: Date): string {
  return at.toLocaleTimeString(words.tag, { hour: "2-digit", minute: "2-digit" });
}

const DAY = 86_400_000;

/** How many midnights lie between two instants. */
function nights(from: Date, to: Date): number {
  const day = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return (day(to) - day(from)) / DAY;
}

function dated(words: Words, kind: "by" | "back", iso: string, now: Date): string {
  const at = new Date(iso);
  const far = nights(now, at);
  const day = far === 0 ? "Today" : far === 1 ? "Tomorrow" : "Date";
  const date = at.toLocaleDateString(words.tag, { day: "numeric", month: "long" });
  return fill(words[`${kind}${day}`], { time: clock(words, at), date });
}

/** By when there will be an answer: "Odpowiemy do jutra, 09:30". */
export const promised = (words: Words, iso: string, now: Date): string => dated(words, "by", iso, now);

/** When the shop is back: "Wracamy jutro o 08:00". */
export const opens = (words: Words, iso: string, now: Date): string => dated(words, "back", iso, now);
