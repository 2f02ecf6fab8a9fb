// A demo shop: what a client's own site looks like with the chat in it. It reads who it is from `config.json`, draws the page of its
// address, and puts the window in as any shop would: by one script tag. Not here: anything of the window itself.
import { cartOf } from "./cart.ts";
import { shopOf } from "./catalogue.ts";
import { make } from "./make.ts";
import * as pages from "./pages.ts";
import type { Here } from "./pages.ts";
import { wordsOf } from "./words.ts";

interface Config {
  name: string;
  key: string;
  accent: string;
  lang: string;
  /** The demo customer, signed by the server as a shop would sign its own. */
  identity?: object;
}

interface Desk {
  open(): void;
  error(code: string): void;
  cart(cart: object): void;
  identify(who: object): void;
}

const client = location.pathname.split("/")[2] ?? "";
const base = `/shop/${client}/`;
const desk = () => (window as unknown as { DeskWidget?: Desk }).DeskWidget;

/** The one tag that a shop adds. */
function addChat(config: Config, there: () => void) {
  const script = make("script", {
    src: "/w/v1/loader.js",
    "data-key": config.key,
    "data-lang": config.lang,
    "data-accent": config.accent,
    "data-visits": "on",
    ...(new URLSearchParams(location.search).has("open-root") ? { "data-open-root": true } : {}),
  });
  script.async = true;
  script.addEventListener("load", () => {
    if (config.identity) desk()?.identify(config.identity);
    there();
  });
  document.body.append(script);
}

/** Which page an address is. */
function pageOf(here: Here, path: string): Node[] {
  const [page = "", number] = path.slice(base.length).split("/");
  if (page === "product") return pages.product(here, Number(number));
  const all: Record<string, (here: Here) => Node[]> = {
    "": pages.products,
    cart: pages.cart,
    checkout: pages.checkout,
    order: pages.order,
    contact: pages.contact,
  };
  return (Object.hasOwn(all, page) ? all[page]! : pages.nothing)(here);
}

function open(config: Config) {
  const words = wordsOf(config.lang);
  const shop = shopOf(client, config.name);
  const cart = cartOf(client, shop);
  const money = new Intl.NumberFormat(config.lang, { style: "currency", currency: shop.currency });
  /** Somebody asked for the chat before it was there. */
  let wanted = false;
  const main = make("main", { tabindex: "-1" });
  const basket = make("a", { href: `${base}cart` });
  const here: Here = {
    shop,
    words,
    cart,
    money: (amount) => money.format(amount / 100),
    path: (page) => base + page,
    go(page) {
      history.pushState(null, "", base + page);
      draw();
      main.focus({ preventScroll: true });
      scrollTo(0, 0);
    },
    again() {
      count();
      if (location.pathname === `${base}cart`) draw();
    },
    chat() {
      wanted = true;
      desk()?.open();
    },
    stumbled: (code) => desk()?.error(code),
  };

  function count() {
    const items = cart.items().length;
    basket.textContent = `${words.cart} (${items})`;
    desk()?.cart({ value: cart.sum(), currency: shop.currency, items });
  }

  function draw() {
    main.replaceChildren(...pageOf(here, location.pathname));
    document.title = `${main.querySelector("h1")?.textContent ?? ""} · ${config.name}`;
    for (const link of nav.querySelectorAll("a")) {
      if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    count();
  }

  const nav = make(
    "nav",
    {},
    make("a", { href: base }, words.products),
    make("a", { href: `${base}order` }, words.order),
    make("a", { href: `${base}contact` }, words.contact),
    basket,
  );
  const mark = make("a", { href: base, class: "mark" }, config.name);
  document.documentElement.lang = config.lang;
  paint(config.accent);
  document.body.replaceChildren(
    make("p", { class: "demo" }, words.demo),
    make("header", {}, mark, nav),
    main,
    make("footer", {}, `${config.name} · ${words.demo}`),
  );
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    if (!link?.pathname.startsWith(base) || link.origin !== location.origin || !plain) return;
    event.preventDefault();
    here.go(link.pathname.slice(base.length));
  });
  addEventListener("popstate", draw);
  addChat(config, () => {
    count();
    if (wanted) desk()?.open();
  });
  draw();
}

/** The client's colour, without a style in the page. */
function paint(accent: string) {
  if (!/^#[\da-f]{6}$/i.test(accent)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root{--accent:${accent}}`);
  document.adoptedStyleSheets = [sheet];
}

const answer = await fetch(`${base}config.json`);
if (answer.ok) open((await answer.json()) as Config);
else document.body.append(make("main", {}, make("h1", {}, wordsOf(navigator.language).missingShop)));
