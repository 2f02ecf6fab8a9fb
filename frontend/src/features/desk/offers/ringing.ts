//! What rings for me: the reading of it, and how long it still rings. Pure but for the reading.
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { MY_OFFERS, OFFER, type Offer, type Rung } from "./documents";

/** So long an offer rings when it was first seen; a ring needs to know how much all of it was. */
const whole = new Map<string, number>();

/** Seconds left, and their share of all; a page that comes later than the ring begins with a full one. */
export function ringOf(offer: Pick<Offer, "id" | "until">, now: number): { seconds: number; share: number } {
  const left = Math.max(0, (Date.parse(offer.until) - now) / 1000);
  const all = whole.get(offer.id) ?? Math.max(1, left);
  whole.set(offer.id, all);
  const seconds = Math.ceil(left);
  return { seconds, share: Math.min(1, seconds / all) };
}

/** The first that rings: who waits on the line, then what is over soonest. */
export function firstRinging(offers: readonly Rung[]): Rung | undefined {
  const place = (each: Rung) => (read(OFFER, each).chat ? 0 : 1);
  const end = (each: Rung) => Date.parse(read(OFFER, each).until);
  return offers
    .filter((each) => read(OFFER, each).ringing)
    .toSorted((a, b) => place(a) - place(b) || end(a) - end(b))[0];
}

/** What rings for me now; undefined until it is known. */
export function useRinging() {
  const { data, problem, again } = useRead({ query: MY_OFFERS, variables: {}, topics: ["OFFER"] });
  return { rung: data && (firstRinging(data.myOffers) ?? null), problem, again };
}
