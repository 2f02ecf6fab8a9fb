//! What somebody has written: the words, and their form when they have one.

export type Words = { text: string; html: string | null };

export const NOTHING: Words = { text: "", html: null };

export const plain = (text: string): Words => ({ text, html: null });

export function sameWords(one: Words, other: Words): boolean {
  return one.text === other.text && one.html === other.html;
}

/** What the composer does to the field of the answer, be it a plain text area or the editor. Places are the field's own. */
export type Area = {
  words: () => Words;
  /** Puts plain words in the place of a range, or where the caret is; the caret stands after them. */
  put: (words: string, range?: { from: number; to: number }) => void;
  /** Marks the first place where this stands, so that the next key takes it out. */
  mark: (excerpt: string) => void;
  focus: () => void;
  blur: () => void;
};
