import { describe, expect, it } from "vitest";
import type { Hand, Lane } from "./documents";
import { ordered, overBreak, people, shops, totals, usualEnd } from "./floor";

const NOW = Date.parse("2026-11-23T12:00:00Z");

function lane(name: string, channel: string, more: Partial<Lane> = {}): Lane {
  return {
    __typename: "LiveLane",
    client: { __typename: "ClientBadge", id: name, name, colour: 0 },
    channel,
    open: true,
    opens: null,
    waiting: 0,
    oldestSince: null,
    ringing: 0,
    served: 0,
    late: 0,
    newlyLate: 0,
    nextDue: null,
    share: null,
    target: null,
    sample: 0,
    kept: null,
    standing: "RUNNING",
    ...more,
  } as Lane;
}

function hand(name: string, more: Partial<Hand> = {}): Hand {
  return {
    person: { id: name, name },
    state: "AVAILABLE",
    reason: null,
    since: "2026-11-23T11:00:00Z",
    until: null,
    notAnswering: false,
    takes: true,
    chats: 0,
    cases: 0,
    load: 0,
    capacity: 12,
    clients: [],
    lent: null,
    ...more,
  } as Hand;
}

describe("the floor", () => {
  it("adds lanes up by channel, stands as its worst lane, and counts shops that keep their promise", () => {
    const found = totals([
      lane("Kawa", "email", { waiting: 3, late: 1, standing: "BREACHED", kept: false }),
      lane("Buty", "email", { waiting: 2, served: 4, kept: true }),
      lane("Buty", "chat", { waiting: 1, ringing: 1, standing: "AT_RISK" }),
    ]);
    expect(
      found.map(({ channel, waiting, served, late, standing, judged, kept }) => ({
        channel,
        waiting,
        served,
        late,
        standing,
        judged,
        kept,
      })),
    ).toEqual([
      { channel: "chat", waiting: 1, served: 0, late: 0, standing: "AT_RISK", judged: 0, kept: 0 },
      { channel: "email", waiting: 5, served: 4, late: 1, standing: "BREACHED", judged: 2, kept: 1 },
    ]);
  });

  it("shows what needs somebody first", () => {
    const found = ordered([
      lane("A", "email", { waiting: 9 }),
      lane("B", "chat", { standing: "AT_RISK" }),
      lane("C", "email", { standing: "BREACHED" }),
      lane("A", "chat", { waiting: 9 }),
    ]);
    expect(found.map((each) => `${each.client.name} ${each.channel}`)).toEqual([
      "C email",
      "B chat",
      "A chat",
      "A email",
    ]);
    expect(shops(found).map((shop) => shop.name)).toEqual(["A", "B", "C"]);
  });

  it("puts who does not answer and who overstays a break before everybody, and keeps apart who is not here", () => {
    const late = hand("Ewa", { state: "PAUSE", reason: "rest", until: "2026-11-23T11:57:50Z" });
    const resting = hand("Jan", { state: "PAUSE", reason: "meal", until: "2026-11-23T12:10:00Z" });
    const silent = hand("Zoja", { state: "PAUSE", reason: "not_answering", notAnswering: true });
    const found = people([resting, hand("Ola"), hand("Bea", { state: "OFFLINE" }), late, silent], NOW);
    expect(found.here.map((each) => each.person.name)).toEqual(["Zoja", "Ewa", "Ola", "Jan"]);
    expect(found.away.map((each) => each.person.name)).toEqual(["Bea"]);
    expect(overBreak(late, NOW)).toBe(130);
    expect(overBreak(resting, NOW)).toBeNull();
  });

  it("moves people until a half hour that is at least an hour ahead", () => {
    expect(new Date(usualEnd(NOW)).toISOString()).toBe("2026-11-23T13:00:00.000Z");
    expect(new Date(usualEnd(NOW + 1)).toISOString()).toBe("2026-11-23T13:30:00.000Z");
  });
});
