//! Why a change met another one, in words that come when they are needed.
import { withWords } from "./lazily";

/** The server's sentence in the reader's language; nothing when the words cannot be fetched. */
export async function conflictWords(sentence: string): Promise<string> {
  try {
    return (await withWords("denied", () => import("@/features/denied"))).conflict(sentence);
  } catch {
    return "";
  }
}
