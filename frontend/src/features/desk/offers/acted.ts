//! Which offers this browser has taken or skipped, in whichever tab, so that their going is no surprise.
import { hearTabs, tellTabs } from "@/lib/tabs";

const done = new Set<string>();
let wired = false;

/** Listens to the other tabs; called by who will ask. */
export function hearActed(): void {
  if (wired) return;
  wired = true;
  hearTabs((told) => void (told.about === "offer" && done.add(told.id)));
}

export const acted = (offer: string) => done.has(offer);

export function noteActed(offer: string): void {
  done.add(offer);
  tellTabs({ about: "offer", id: offer });
}
