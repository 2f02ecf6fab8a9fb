//! How a visitor of a shop's page stands with us. Pure.
import type { Visitor } from "./documents";

export type VisitorStanding = "CHATS" | "WAITS" | "SENT" | "SHOWN" | "ACCEPTED" | "DISMISSED" | "ALONE";

type Known = Pick<Visitor, "asked"> & { chat?: { state: NonNullable<Visitor["chat"]>["state"] } | null };

/** What goes on: a chat before an invitation, an invitation before nothing. */
export function standingOf(visitor: Known): VisitorStanding {
  const state = visitor.chat?.state;
  if (state === "TALKING") return "CHATS";
  if (state === "WAITING" || state === "RINGING") return "WAITS";
  return visitor.asked ?? "ALONE";
}

/** Whether he may be asked now: who is in a chat, or has an invitation before his eyes, is left in peace. */
export const mayAsk = (standing: VisitorStanding): boolean => standing === "ALONE" || standing === "DISMISSED";
