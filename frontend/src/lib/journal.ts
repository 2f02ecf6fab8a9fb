//! What is still on its way into a store of the browser. Writing here is done when it returns, so a page may be lost a moment later.
//! Absent on purpose: anything that stays; what has reached its store leaves. Invariant: nothing here throws into a screen.

/** The rows of one store that have not reached it yet. */
export function journal<Row extends { key: string }>(name: string) {
  const prefix = `${name} `;

  function read(written: string | null): Row | undefined {
    try {
      return written === null ? undefined : (JSON.parse(written) as Row);
    } catch {
      return undefined;
    }
  }

  /** Writes a row down; what comes back crosses it out, unless the row was written anew meanwhile. */
  function write(row: Row): () => void {
    const place = prefix + row.key;
    const written = JSON.stringify(row);
    try {
      localStorage.setItem(place, written);
    } catch {
      // Full or forbidden: the row is on its way all the same.
    }
    return () => {
      if (localStorage.getItem(place) === written) localStorage.removeItem(place);
    };
  }

  return {
    write,
    get: (key: string) => read(localStorage.getItem(prefix + key)),
    drop: (key: string) => localStorage.removeItem(prefix + key),
    all: () =>
      Object.keys(localStorage)
        .filter((place) => place.startsWith(prefix))
        .flatMap((place) => read(localStorage.getItem(place)) ?? []),
  };
}
