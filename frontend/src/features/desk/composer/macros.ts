//! The `/` of the composer: where it stands, what it finds, what replaces it. Pure.

export type Slash = { from: number; to: number; query: string };

/** The macro call at the caret: a `/` at the start of a word, letters and dashes after it. */
export function slashAt(text: string, caret: number): Slash | null {
  const hit = /(^|\s)\/([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  if (!hit) return null;
  const query = hit[2] ?? "";
  return { from: caret - query.length - 1, to: caret, query: query.toLocaleLowerCase() };
}

type Findable = { name: string; title: string; usedCount: number; language?: string | null };

/** Macros that fit what is typed: names that begin with it first, then the customer's language, then the most used. */
export function findMacros<T extends Findable>(macros: readonly T[], query: string, language?: string | null): T[] {
  const fits = (macro: T) => `${macro.name} ${macro.title}`.toLocaleLowerCase().includes(query);
  const rank = (macro: T) =>
    (macro.name.toLocaleLowerCase().startsWith(query) ? 0 : 2) +
    (!language || !macro.language || macro.language === language ? 0 : 1);
  return macros
    .filter(fits)
    .sort((a, b) => rank(a) - rank(b) || b.usedCount - a.usedCount || a.name.localeCompare(b.name))
    .slice(0, 8);
}
