//! Words that differ from another tab's words for the same draft. Each tab lays its own aside, so that neither goes over
//! the other and a crash of either loses no key. Invariant: what was laid aside goes only when its writer has chosen or sent.
import { drafts } from "@/lib/drafts";
import { freshName } from "@/lib/names";
import { serverNow } from "@/lib/time";
import { sameWords, type Words } from "./words";

const tab = freshName();
const own = (key: string) => `${key} #${tab}`;

/** Lays this tab's words aside; what it laid aside before is replaced. */
export async function layAside(key: string, words: Words): Promise<void> {
  await drafts.put({ key: own(key), ...words, at: serverNow() });
}

/** Takes away what this tab laid aside. */
export async function nothingAside(key: string): Promise<void> {
  await drafts.drop(own(key));
}

/** Everything that was laid aside, by tabs open or gone; the newest first. */
async function all(key: string) {
  const rows = await drafts.all();
  return rows
    .filter((row) => row.key.startsWith(`${key} #`))
    .toSorted((one, other) => other.at - one.at)
    .map((row) => ({ key: row.key, words: { text: row.text, html: row.html ?? null } }));
}

/** What lies aside and is not these words: this tab's own first, else the newest of another. */
export async function laidAside(key: string, mine: Words): Promise<{ own: boolean; words: Words } | null> {
  const rows = (await all(key)).filter(({ words }) => words.text && !sameWords(words, mine));
  const row = rows.find((each) => each.key === own(key)) ?? rows[0];
  return row ? { own: row.key === own(key), words: row.words } : null;
}

/** The writer has chosen: both of these go, wherever they were laid aside. */
export async function chosen(key: string, ...both: Words[]): Promise<void> {
  await nothingAside(key);
  for (const row of await all(key)) if (both.some((words) => sameWords(words, row.words))) await drafts.drop(row.key);
}
