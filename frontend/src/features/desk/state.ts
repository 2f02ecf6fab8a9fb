import type { DeskCase } from "./documents";

/** Somebody still has to do something about the case. */
export function isOpen(matter: Pick<DeskCase, "state">): boolean {
  return matter.state === "OPEN" || matter.state === "PENDING";
}
