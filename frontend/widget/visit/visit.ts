// Tells the server of a visit, every twenty seconds and when something happens, while the page is looked at.
// The answer says how the shop stands and whether it invites.
import type { Refused, Visit } from "../wire/api.ts";
import type { Cart, Standing } from "../wire/frames.ts";
import { came, depth, place, random, watchExit } from "./page.ts";

const EVERY = 20;
/** How many parts of the page are steps. */
const STEP = 25;

export interface Told {
  send(visit: Visit): Promise<Standing>;
  stands(standing: Standing): void;
  /** The visitor went to another page of the shop without loading it. */
  moved(page: { url: string; title: string }): void;
  /** Who he is, where that is known. */
  who(): Partial<Visit>;
  lang: string;
  returning: boolean;
  /** Whether the shop lets a visit be followed over several pages. */
  followed: boolean;
}

/** The name of this visit: of this page, or of this tab where the shop asked for that. */
function nameOf(followed: boolean): string {
  if (!followed) return random();
  try {
    const name = sessionStorage.getItem("desk-visit") ?? random();
    sessionStorage.setItem("desk-visit", name);
    return name;
  } catch {
    return random();
  }
}

export function follow(told: Told) {
  const visit = nameOf(told.followed);
  let cart: Cart | undefined;
  let [seconds, scroll, since, quiet, every] = [0, 0, EVERY, 0, EVERY];
  let [url, left] = [place().url, false];

  /** Says how it goes. An answer that does not come is asked for again at the next turn. */
  async function tell(news: Partial<Visit> = {}) {
    if (quiet > 0) return;
    since = 0;
    scroll = Math.max(scroll, depth());
    const body = {
      visit,
      lang: told.lang,
      ...place(),
      seconds,
      scroll,
      returning: told.returning,
      from: came(),
      ...told.who(),
      ...news,
    };
    try {
      const standing = await told.send(cart ? { ...body, cart } : body);
      every = standing.again ?? EVERY;
      told.stands(standing);
    } catch (error) {
      const { status, after } = error as Partial<Refused>;
      if (status === 404) quiet = Number.POSITIVE_INFINITY;
      if (status === 429) quiet = after ?? EVERY;
    }
  }

  function tick() {
    if (document.hidden) return;
    seconds += 1;
    since += 1;
    quiet -= 1;
    if (url !== place().url) {
      [url, seconds, scroll, left] = [place().url, 0, 0, false];
      told.moved(place());
      void tell();
    } else if (since >= every) void tell();
  }

  function scrolled() {
    const now = depth();
    if (Math.floor(now / STEP) > Math.floor(scroll / STEP)) void tell();
    scroll = Math.max(scroll, now);
  }

  scroll = depth();
  void tell();
  setInterval(tick, 1000);
  addEventListener("scroll", scrolled, { passive: true });
  watchExit(() => {
    if (left) return;
    left = true;
    void tell({ exit: true });
  });

  return {
    name: visit,
    cart(now: Cart) {
      cart = now;
      void tell();
    },
    error: (code: string) => void tell({ error: code }),
  };
}
