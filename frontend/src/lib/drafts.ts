//! Drafts in the browser, so that a crash or a lost line costs no keystroke. The server holds a copy, this one is newer.
//! Absent on purpose: anything that is not text the person typed. Invariant: a write never throws into the editor.

export type LocalDraft = { key: string; text: string; at: number };

const STORE = "drafts";
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, fail) => {
    const request = indexedDB.open("manyhands", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE, { keyPath: "key" }));
    request.addEventListener("success", () => done(request.result));
    request.addEventListener("error", () => fail(request.error));
  });
  return opened;
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const db = await open();
    return await new Promise<T>((done, fail) => {
      const request = work(db.transaction(STORE, mode).objectStore(STORE));
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => fail(request.error));
    });
  } catch {
    return undefined;
  }
}

export const drafts = {
  get: (key: string) => within<LocalDraft | undefined>("readonly", (store) => store.get(key)),
  put: (draft: LocalDraft) => within("readwrite", (store) => store.put(draft)),
  drop: (key: string) => within("readwrite", (store) => store.delete(key)),
  all: async () => (await within<LocalDraft[]>("readonly", (store) => store.getAll())) ?? [],
};

/** Which text to open: the newer of the browser's and the server's. */
export function newer(local: LocalDraft | undefined, remote: { text: string; savedAt: string } | null) {
  if (!local) return { text: remote?.text ?? "", from: remote ? ("server" as const) : ("none" as const) };
  if (!remote || local.at >= Date.parse(remote.savedAt)) return { text: local.text, from: "browser" as const };
  return { text: remote.text, from: "server" as const };
}
