//! What a floor adds up to, and in which order its people stand. Pure.
import type { StandingName } from "@/ui/Standing";
import type { Hand, Lane } from "./documents";

const WORST: readonly StandingName[] = ["BREACHED", "AT_RISK", "RUNNING"];

export type Total = {
  channel: string;
  waiting: number;
  ringing: number;
  served: number;
  late: number;
  standing: StandingName;
  /** Of how many shops today's share can be judged, and how many keep it. */
  judged: number;
  kept: number;
};

/** The lanes of each channel together, the line before written work. Shares are counted, never averaged. */
export function totals(lanes: readonly Lane[]): Total[] {
  return ["chat", "email"].flatMap((channel) => {
    const own = lanes.filter((lane) => lane.channel === channel);
    if (own.length === 0) return [];
    const sum = (of: (lane: Lane) => number) => own.reduce((all, lane) => all + of(lane), 0);
    return [
      {
        channel,
        waiting: sum((lane) => lane.waiting),
        ringing: sum((lane) => lane.ringing),
        served: sum((lane) => lane.served),
        late: sum((lane) => lane.late),
        standing: WORST.find((standing) => own.some((lane) => lane.standing === standing)) ?? "RUNNING",
        judged: own.filter((lane) => lane.kept !== null).length,
        kept: own.filter((lane) => lane.kept === true).length,
      },
    ];
  });
}

/** The lanes that need somebody first: late, at risk, then by how many wait; equal ones by name. */
export function ordered(lanes: readonly Lane[]): Lane[] {
  const rank = (lane: Lane) => WORST.indexOf(lane.standing as StandingName);
  return [...lanes].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.waiting - a.waiting ||
      a.client.name.localeCompare(b.client.name) ||
      a.channel.localeCompare(b.channel),
  );
}

/** Seconds by which a break is over; null while it is not, or has no end. */
export function overBreak(hand: Pick<Hand, "state" | "until">, now: number): number | null {
  if (hand.state !== "PAUSE" || hand.until === null) return null;
  const over = Math.floor((now - Date.parse(hand.until)) / 1000);
  return over > 0 ? over : null;
}

/** Who needs the lead comes first, then who is there; who is not here is kept apart. */
export function people(all: readonly Hand[], now: number): { here: Hand[]; away: Hand[] } {
  const states = ["AVAILABLE", "FINISHING", "TRAINING", "PAUSE", "OFFLINE"];
  const rank = (hand: Hand) =>
    hand.notAnswering ? -2 : overBreak(hand, now) !== null ? -1 : states.indexOf(hand.state);
  const sorted = [...all].sort((a, b) => rank(a) - rank(b) || a.person.name.localeCompare(b.person.name));
  return {
    here: sorted.filter((hand) => hand.state !== "OFFLINE"),
    away: sorted.filter((hand) => hand.state === "OFFLINE"),
  };
}

/** The shops of the lanes, each once, by name. */
export function shops(lanes: readonly Lane[]): Lane["client"][] {
  const found = new Map(lanes.map((lane) => [lane.client.id, lane.client]));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The full or half hour that lies at least an hour ahead: until when somebody is moved when nobody said otherwise. */
export function usualEnd(now: number): number {
  const half = 30 * 60_000;
  return Math.ceil((now + 2 * half) / half) * half;
}
