//! Which offers this browser has taken or skipped, so that their going is no surprise.

const done = new Set<string>();

export const acted = (offer: string) => done.has(offer);

export function noteActed(offer: string): void {
  done.add(offer);
}
