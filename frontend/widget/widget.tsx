// The chat window of a shop. It puts one element at the end of the page, keeps all of itself in a closed shadow, and asks for nothing
// but its own host: no cookie, no inline style, no code made of text. Not here: deciding who is invited, and any knowledge of the shop.
import { render } from "preact";
import { App } from "./door/App.tsx";
import { desk } from "./door/desk.ts";
import { painter } from "./door/paint.ts";
import { follow } from "./visit/visit.ts";
import { api } from "./wire/api.ts";
import type { Cart, Identity } from "./wire/frames.ts";
import { language, wordsOf } from "./words/choose.ts";

/** What a shop may call. */
export interface DeskWidget {
  open(): void;
  close(): void;
  identify(who: Identity): void;
  cart(cart: Cart): void;
  error(code: string): void;
  on(event: string, run: (what: unknown) => void): void;
}

/** What was kept of earlier visits, as it stands; nothing where nobody has written yet. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`desk-widget:${key}`);
  } catch {
    return null;
  }
}

/** Comes to life on a page. `asked` is what the page has called before. */
export async function start(script: HTMLScriptElement, asked: [keyof DeskWidget, unknown[]][]) {
  const { key, lang: wish, visits } = script.dataset;
  if (!key) return;
  const host = new URL(script.src).origin;
  const lang = language([wish, document.documentElement.lang, ...navigator.languages]);
  const words = await wordsOf(lang);
  const before = kept(key);
  const server = api(host, key);
  const listeners: [string, (what: unknown) => void][] = [];
  let wanted = false;

  const { dress, paint } = painter(script, (root) => {
    render(<App desk={mind} />, root);
    return mind;
  });
  const mind = desk({
    api: server,
    key,
    words,
    lang,
    host,
    going: /"going":true/.test(before ?? ""),
    visit: () => visit.name,
    paint,
    dress,
    tell: (event, what) => listeners.forEach(([name, run]) => name === event && run(what)),
  });
  const visit = follow({
    send: server.visit,
    stands(standing) {
      mind.stands(standing);
      if (wanted) mind.open();
      wanted = false;
    },
    moved: (page) => mind.talk?.moved(page),
    who: () => ({ token: /"token":"([^"]+)/.exec(kept(key) ?? "")?.[1], identity: mind.identity }),
    lang,
    returning: before !== null,
    followed: visits === "on",
  });

  const own: DeskWidget = {
    open() {
      wanted = !mind.view.standing;
      mind.open();
    },
    close: mind.close,
    identify: mind.identify,
    cart: visit.cart,
    error: visit.error,
    on: (event, run) => void listeners.push([event, run]),
  };
  Object.assign((window as unknown as { DeskWidget: DeskWidget }).DeskWidget, own);
  for (const [name, given] of asked) (own[name] as (...given: unknown[]) => void)(...given);
}
