// Addresses within words: only such as open a page, never such as run something.
import { safe } from "../door/links.ts";

export interface Piece {
  text: string;
  href?: string;
}

/** Words parted at the addresses in them. What ends a sentence does not belong to an address. */
export function pieces(text: string): Piece[] {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}])/i).flatMap((part, at) => {
    if (!part) return [];
    const href = at % 2 === 1 ? safe(part) : null;
    return [href ? { text: part, href } : { text: part }];
  });
}
