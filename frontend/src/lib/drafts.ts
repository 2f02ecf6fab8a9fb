//! Drafts in the browser, so that a crash or a lost line costs no keystroke. The server holds a copy, this one is newer.
//! Absent on purpose: anything that is not what the person typed. Invariant: a write never throws into the editor.
import { browserStore } from "./browser";

/** `at`: when the last key was typed, by the server's clock. */
export type LocalDraft = { key: string; text: string; html?: string | null; at: number };

export const drafts = browserStore<LocalDraft>("manyhands", "drafts", "key");

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
