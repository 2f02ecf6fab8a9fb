// Which language the window speaks, and its words; the other languages stay where they are.
import type { Words } from "./en.ts";

const LANGUAGES: Record<string, () => Promise<{ words: Words }>> = {
  en: () => import("./en.ts"),
  pl: () => import("./pl.ts"),
  uk: () => import("./uk.ts"),
  ru: () => import("./ru.ts"),
};

/** The first wish that we can speak; English when there is none. */
export function language(wishes: (string | null | undefined)[]): string {
  const short = wishes.map((wish) => (wish ?? "").slice(0, 2).toLowerCase());
  return short.find((wish) => Object.hasOwn(LANGUAGES, wish)) ?? "en";
}

export const wordsOf = async (language: string): Promise<Words> => (await LANGUAGES[language]!()).words;
