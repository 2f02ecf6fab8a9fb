//! Stores in the browser's own database. Invariant: nothing here throws into a screen; what cannot be kept is `undefined`.

/** One store in one database of its own, so that a new store never waits for a tab of an older page. */
export function browserStore<Row>(database: string, name: string, keyPath: string) {
  let opened: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opened ??= new Promise((done, fail) => {
      const request = indexedDB.open(database, 1);
      request.addEventListener("upgradeneeded", () => request.result.createObjectStore(name, { keyPath }));
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => fail(request.error));
    });
    return opened;
  }

  async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) {
    try {
      const db = await open();
      return await new Promise<T>((done, fail) => {
        const transaction = db.transaction(name, mode);
        const request = work(transaction.objectStore(name));
        // At once: a transaction that waits for its answer is lost with a page that is left meanwhile.
        transaction.commit();
        // A write is kept when its transaction is, not before.
        transaction.addEventListener("complete", () => done(request.result));
        transaction.addEventListener("error", () => fail(transaction.error));
        transaction.addEventListener("abort", () => fail(transaction.error));
      });
    } catch {
      return undefined;
    }
  }

  return {
    get: (key: string) => within<Row | undefined>("readonly", (store) => store.get(key)),
    put: (row: Row) => within("readwrite", (store) => store.put(row)),
    drop: (key: string) => within("readwrite", (store) => store.delete(key)),
    all: async () => (await within<Row[]>("readonly", (store) => store.getAll())) ?? [],
  };
}
