//! One draft in two tabs. Pure: what a tab does with words that another tab wrote.
import { sameWords, type Words } from "./words";

/**
 * `over`: the words that stood in the other tab before, or null when its person has decided for these. They are taken
 * when they were typed over what stands here; where both tabs went on from the same words, neither goes over the other.
 */
export function hearWords(mine: Words, theirs: Words, over: Words | null): "same" | "take" | "ask" {
  if (sameWords(mine, theirs)) return "same";
  return over === null || sameWords(mine, over) ? "take" : "ask";
}
