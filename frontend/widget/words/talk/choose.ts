// The words of a talk in the language of the window.
import type { TalkWords } from "./en.ts";

const LANGUAGES: Record<string, () => Promise<{ words: TalkWords }>> = {
  en: () => import("./en.ts"),
  pl: () => import("./pl.ts"),
  uk: () => import("./uk.ts"),
  ru: () => import("./ru.ts"),
};

export const talkWordsOf = async (language: string): Promise<TalkWords> => (await LANGUAGES[language]!()).words;
