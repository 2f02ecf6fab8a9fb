//! The words that a macro fills in, and a preview of them. The server fills in the real ones.
export const FIELDS = [
  "customer.name",
  "customer.first_name",
  "case.number",
  "case.subject",
  "agent.alias",
  "project.name",
  "client.name",
  "today",
] as const;
export type Field = (typeof FIELDS)[number];

export type Piece = { text: string; kind: "plain" | "filled" | "unknown" };

/** Cuts a macro into plain words, filled fields and unknown ones. What is filled in is never read as a field again. */
export function pieces(text: string, words: Readonly<Record<Field, string>>): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const hit of text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)) {
    if (hit.index > end) found.push({ text: text.slice(end, hit.index), kind: "plain" });
    const name = FIELDS.find((field) => field === hit[1]);
    found.push(name ? { text: words[name], kind: "filled" } : { text: hit[0], kind: "unknown" });
    end = hit.index + hit[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), kind: "plain" });
  return found;
}

/** A name as it may follow the `/`: small letters, digits and dashes. */
export function tidyName(text: string): string {
  return text
    .toLocaleLowerCase()
    .trim()
    .replaceAll(/[^\p{L}\p{N}-]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}
