// Sentences of a talk: how long it may take, how big a file is.
import type { AllWords } from "../words/talk/en.ts";
import { count } from "../words/say.ts";

/** A wait in honest words: whole minutes, rounded up. */
export function wait(words: AllWords, seconds: number): string {
  if (seconds < 50) return words.soon;
  const minutes = Math.ceil(seconds / 60);
  return minutes > 60 ? words.hour : count(words, words.minutes, minutes);
}

/** The size of a file: "2,4 MB". */
export function size(words: AllWords, bytes: number): string {
  const mega = bytes >= 1e6;
  const number = bytes / (mega ? 1e6 : 1000);
  return `${number.toLocaleString(words.tag, { maximumFractionDigits: mega ? 1 : 0 })} ${mega ? "MB" : "kB"}`;
}

/** Languages by their names in the visitor's language. */
export function named(tag: string, languages: string[]): string {
  const names = new Intl.DisplayNames(tag, { type: "language" });
  return languages
    .filter((each) => /^[a-z]{2,3}$/.test(each))
    .map((each) => names.of(each))
    .join(", ");
}
