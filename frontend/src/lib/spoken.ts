//! Codes that somebody chose, as names. Pure.

/** A code of a contract as a name: `base_team` as "Base team". */
export function spoken(code: string): string {
  const text = code.replaceAll("_", " ").replace(":", ": ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
