//! What stands in the address of a page, as a record of texts: without what is not set.

/** The same record without what is empty or not understood. */
export function present<Search extends object>(all: { [Key in keyof Search]?: Search[Key] | undefined }): Search {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== "")) as Search;
}

/** A change of some of it; what is set to nothing goes. */
export type Change<Search> = { [Key in keyof Search]?: string | undefined };

export function changed<Search extends object>(before: Search, next: Change<Search>): Search {
  return present<Search>({ ...before, ...next } as Search);
}

/** A word of the address, or nothing. */
export function wordOf(value: unknown): string | undefined {
  return (typeof value === "string" || typeof value === "number") && String(value).trim() ? String(value) : undefined;
}
