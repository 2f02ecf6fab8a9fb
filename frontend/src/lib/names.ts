//! Names that this browser makes up for what it asks, so that asking again does nothing twice.

/** A fresh name; `crypto.randomUUID` is missing where the page came without TLS. */
export function freshName(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
