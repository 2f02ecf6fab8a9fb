//! Drafts in the browser, so that a crash or a lost line costs no keystroke. The server holds a copy, this one is newer.
//! Absent on purpose: anything that is not what the person typed. Invariant: a write never throws into the editor.
import { browserStore } from "./browser";
import { journal } from "./journal";

/** `at`: when the last key was typed, by the server's clock. */
export type LocalDraft = { key: string; text: string; html?: string | null; at: number };

const store = browserStore<LocalDraft>("manyhands", "drafts", "key");
const underway = journal<LocalDraft>("draft");

/** A store may lose what a page wrote in its last moment; what was still underway then is taken up here. */
export const drafts = {
  async get(key: string): Promise<LocalDraft | undefined> {
    return later(await store.get(key), underway.get(key));
  },

  async put(row: LocalDraft): Promise<void> {
    const arrived = underway.write(row);
    if ((await store.put(row)) !== undefined) arrived();
  },

  async drop(key: string): Promise<void> {
    underway.drop(key);
    await store.drop(key);
  },

  async all(): Promise<LocalDraft[]> {
    const rows = new Map((await store.all()).map((row) => [row.key, row]));
    for (const row of underway.all()) rows.set(row.key, later(rows.get(row.key), row) ?? row);
    return [...rows.values()];
  },
};

const later = (kept: LocalDraft | undefined, written: LocalDraft | undefined) =>
  kept && written ? (written.at >= kept.at ? written : kept) : (written ?? kept);

type Remote = { text: string; html?: string | null; writtenAt: string };

/** Which words to open: the newer of the browser's and the server's. */
export function newer(local: LocalDraft | undefined, remote: Remote | null) {
  const words = (draft: { text: string; html?: string | null } | null) => ({
    text: draft?.text ?? "",
    html: draft?.html ?? null,
  });
  if (!local) return { ...words(remote), from: remote ? ("server" as const) : ("none" as const) };
  if (!remote || local.at >= Date.parse(remote.writtenAt)) return { ...words(local), from: "browser" as const };
  return { ...words(remote), from: "server" as const };
}
