//! The wrong-client lock: a text that names another client than the one it goes out for is stopped.

export type Marked = { id: string; name: string; marks: readonly string[] };
export type Betrayal = { client: Marked; mark: string; excerpt: string };

const LETTER = /[\p{L}\p{N}]/u;

/** The first mark of a client other than `mine` that stands in the text as a whole word. */
export function otherClientIn(text: string, mine: string, clients: readonly Marked[]): Betrayal | null {
  const hay = text.toLocaleLowerCase();
  const own = new Set(clients.find((each) => each.id === mine)?.marks.map((mark) => mark.toLocaleLowerCase()));
  for (const client of clients) {
    if (client.id === mine) continue;
    for (const mark of client.marks) {
      const at = own.has(mark.toLocaleLowerCase()) ? -1 : wholeWord(hay, mark.toLocaleLowerCase());
      if (at >= 0) return { client, mark, excerpt: text.slice(Math.max(0, at - 30), at + mark.length + 30).trim() };
    }
  }
  return null;
}

function wholeWord(hay: string, needle: string): number {
  if (!needle) return -1;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = hay[at - 1] ?? " ";
    const after = hay[at + needle.length] ?? " ";
    if (!LETTER.test(before) && !LETTER.test(after)) return at;
  }
  return -1;
}
