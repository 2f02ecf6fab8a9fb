//! What went wrong, by what the reader can do about it.
import type { CombinedError } from "urql";

export type Problem =
  | { kind: "missing" | "signedOut" | "proof" | "offline" | "tooMuch" | "broken"; reference?: string | undefined }
  | { kind: "denied"; right: string; reference?: string | undefined };

/** The server itself has answered, if only that it could not; what stands before it says 502 to 504 when there is none. */
function answered(error: CombinedError): boolean {
  const { status } = (error.response as Response | undefined) ?? {};
  return status !== undefined && status >= 400 && !(status >= 502 && status <= 504);
}

/** Reads the server's codes from a failed operation; no answer at all is `offline`. */
export function problemOf(error: CombinedError | undefined): Problem | null {
  if (!error) return null;
  const first = error.graphQLErrors[0];
  if (!first) return error.networkError && !answered(error) ? { kind: "offline" } : { kind: "broken" };
  const { code, right, reference } = first.extensions as Record<string, unknown>;
  const quote = typeof reference === "string" ? reference : undefined;
  if (code === "DENIED") return { kind: "denied", right: String(right ?? ""), reference: quote };
  const kind =
    ({ MISSING: "missing", UNAUTHENTICATED: "signedOut", PROOF_NEEDED: "proof", TOO_MUCH: "tooMuch" } as const)[
      String(code) as "MISSING"
    ] ?? "broken";
  return { kind, reference: quote };
}
