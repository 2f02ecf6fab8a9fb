// Which addresses may be gone to.

/** The address, if it leads to a page or a file on the web; nothing for all else, such as what would run something. */
export function safe(address: string | null, base?: string): string | null {
  try {
    const url = new URL(address ?? "", base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
