//! Files that the server makes: a report, an invoice. What it answers instead is told by the caller.
import { saveBlob } from "./saveFile";

export type PaperAnswer = "saved" | "tooLong" | "denied" | "missing" | "offline" | "broken";

/** The name in `Content-Disposition`, which the server writes as RFC 5987 has it. */
export function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  try {
    return encoded ? decodeURIComponent(encoded) : null;
  } catch {
    return null;
  }
}

/** Fetches a file and hands it to the browser. */
export async function savePaper(address: string): Promise<PaperAnswer> {
  try {
    const answer = await fetch(address, { credentials: "same-origin", headers: { "X-Manyhands": "1" } });
    if (!answer.ok) {
      const known = { 403: "denied", 404: "missing", 422: "tooLong" } as const;
      return known[answer.status as 403] ?? "broken";
    }
    saveBlob(nameIn(answer.headers.get("content-disposition")) ?? "report", await answer.blob());
    return "saved";
  } catch {
    return "offline";
  }
}
