// Shops of the pretended server, and how each behaves: one answers, one keeps waiting, one is closed.

const tomorrow = (hour, minute) => {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(hour, minute, 0, 0);
  return at.toISOString();
};

const COMMON = {
  logo: null,
  languages: ["pl", "uk", "en"],
  staffed: true,
  open: true,
  opens: null,
  waiting: 2,
  wait: 110,
  promise: tomorrow(9, 30),
  ask: { name: "optional", email: "optional", order: "hidden" },
  privacy: "https://shop.example/privacy",
  files: { most_bytes: 2_000_000, kinds: ["image/png", "image/jpeg", "application/pdf"] },
};

/** Takes the chat after a moment and answers whatever is said. */
function answering(visitor, frame) {
  if (frame.t === "start") setTimeout(() => visitor.take(), 2500);
  if (frame.t !== "say" && frame.t !== "start") return;
  setTimeout(() => visitor.tell({ t: "typing", on: true }), 3500);
  setTimeout(() => visitor.answer("Już sprawdzam. Status zamówienia: https://lesnasowa.example/order"), 5500);
}

/** What the shop page is told; the name in its address is the key here. */
const config = (name, key, accent, lang) => ({ name, key, accent, lang });

export const SHOPS = {
  "lesna-sowa": {
    ...COMMON,
    name: "Leśna Sowa",
    letters: "LS",
    accent: "#1f6b4a",
    behaviour: answering,
    config: config("Leśna Sowa", "lesna-sowa", "#1f6b4a", "pl"),
  },
  kawa: {
    ...COMMON,
    name: "Kawa Bez Kolejki",
    letters: "KBK",
    accent: "#b8651b",
    staffed: false,
    open: false,
    opens: tomorrow(7, 0),
    ask: { ...COMMON.ask, order: "optional" },
    config: config("Kawa Bez Kolejki", "kawa", "#b8651b", "pl"),
  },
  northfell: {
    ...COMMON,
    name: "Northfell",
    letters: "NF",
    accent: "#0f6b74",
    config: config("Northfell", "northfell", "#0f6b74", "en"),
  },
  // Where a test plays the agent itself.
  test: { ...COMMON, name: "Leśna Sowa", letters: "LS", accent: "#1f6b4a" },
  closed: {
    ...COMMON,
    name: "Kawa Bez Kolejki",
    letters: "KBK",
    accent: "#b8651b",
    staffed: false,
    open: false,
    opens: tomorrow(7, 0),
  },
};

/** What a shop says to a visit: with an invitation to somebody who read far, stayed long or was about to leave. */
export function standing(shop, visit) {
  const { behaviour: _, config: __, letters: ___, ...rest } = shop;
  const wanted = visit.exit || visit.error || (visit.seconds ?? 0) >= 20 || (visit.cart?.value ?? 0) > 10_000;
  const text = visit.error
    ? "Coś poszło nie tak przy zamówieniu? Chętnie pomożemy je dokończyć."
    : "Szukasz prezentu? Chętnie doradzimy, która książka się spodoba.";
  return { ...rest, invite: wanted ? { id: visit.error ? "i-error" : "i-1", text } : null };
}
