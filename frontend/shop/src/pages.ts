// The pages of a demo shop: products, one product, cart, checkout, order, contact.
import type { Cart } from "./cart.ts";
import type { Product, Shop } from "./catalogue.ts";
import { make } from "./make.ts";
import type { Words } from "./words.ts";

/** What every page is given. */
export interface Here {
  shop: Shop;
  words: Words;
  cart: Cart;
  money(amount: number): string;
  /** An address within this shop. */
  path(page: string): string;
  go(page: string): void;
  /** Draws the page anew. */
  again(): void;
  /** Opens the chat. */
  chat(): void;
  /** Tells the chat what somebody stumbled over. */
  stumbled(code: string): void;
}

const picture = (product: Product) =>
  make("img", { src: `/shop/pictures/${product.picture}.svg`, alt: "", class: "picture" });

function card(here: Here, product: Product, at: number) {
  return make(
    "li",
    { class: "card" },
    make(
      "a",
      { href: here.path(`product/${at + 1}`) },
      picture(product),
      make("strong", {}, product.name),
      make("span", {}, product.by),
      make("b", {}, here.money(product.price)),
    ),
  );
}

export function products(here: Here): Node[] {
  return [
    make("section", { class: "hero" }, make("h1", {}, here.shop.slogan), make("p", {}, here.shop.lead)),
    make("ul", { class: "grid" }, ...here.shop.products.map((each, at) => card(here, each, at))),
  ];
}

export function product(here: Here, number: number): Node[] {
  const found = here.shop.products[number - 1];
  if (!found) return nothing(here);
  const said = make("p", { role: "status", class: "said" });
  const add = () => {
    here.cart.add(number - 1);
    said.textContent = here.words.added;
    here.again();
  };
  return [
    make(
      "article",
      { class: "product" },
      picture(found),
      make(
        "div",
        {},
        make("h1", {}, found.name),
        make("p", { class: "by" }, found.by),
        make("p", {}, found.about),
        make("p", { class: "price" }, here.money(found.price)),
        make("button", { type: "button", class: "main", click: add }, here.words.add),
        said,
        ask(here),
      ),
    ),
  ];
}

export function cart(here: Here): Node[] {
  const { words } = here;
  const rows = here.cart.items().map((each, at) => {
    const found = here.shop.products[each]!;
    const remove = () => {
      here.cart.remove(at);
      here.again();
    };
    const button = make(
      "button",
      { type: "button", "aria-label": `${words.remove}: ${found.name}`, click: remove },
      words.remove,
    );
    return make(
      "li",
      {},
      picture(found),
      make("strong", {}, found.name),
      make("b", {}, here.money(found.price)),
      button,
    );
  });
  if (rows.length === 0)
    return [
      make("h1", {}, words.cart),
      make("p", {}, words.empty),
      make("p", {}, make("a", { href: here.path("") }, words.back)),
    ];
  return [
    make("h1", {}, words.cart),
    make("ul", { class: "rows" }, ...rows),
    make("p", { class: "price" }, `${words.sum}: ${here.money(here.cart.sum())}`),
    make("p", {}, make("a", { class: "main", href: here.path("checkout") }, words.checkout)),
  ];
}

/** A field with room for what is wrong with it. */
function field(name: "name" | "email" | "postcode", label: string) {
  const kind = { name: "name", email: "email", postcode: "postal-code" }[name];
  return make(
    "p",
    {},
    make("label", { for: name }, label),
    make("input", { id: name, name, autocomplete: kind, "aria-describedby": `${name}-wrong` }),
    make("span", { id: `${name}-wrong`, class: "wrong" }),
  );
}

/** What a checkout is stopped by: the code goes to the chat, so that somebody can offer help. */
function mistake(words: Words, input: HTMLInputElement): [text: string, code: string] | null {
  if (!input.value.trim()) return [words.missing, `checkout.${input.name}.missing`];
  const bad = input.name === "postcode" && !/^(\d\d-\d{3}|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2})$/i.test(input.value.trim());
  return bad ? [words.postcodeWrong, "checkout.postcode.invalid"] : null;
}

export function checkout(here: Here): Node[] {
  const { words } = here;
  const submit = (event: Event) => {
    event.preventDefault();
    const inputs = [...(event.currentTarget as HTMLFormElement).querySelectorAll("input")];
    const wrong = inputs.map((input) => {
      const found = mistake(words, input);
      input.setAttribute("aria-invalid", String(found !== null));
      input.nextElementSibling!.textContent = found?.[0] ?? "";
      return found ? { input, code: found[1] } : null;
    });
    const first = wrong.find((each) => each !== null);
    if (!first) {
      here.cart.clear();
      return here.go("order");
    }
    first.input.focus();
    here.stumbled(first.code);
  };
  const fields = [field("name", words.name), field("email", words.email), field("postcode", words.postcode)];
  const sum = make("p", { class: "price" }, `${words.sum}: ${here.money(here.cart.sum())}`);
  const button = make("button", { type: "submit", class: "main" }, words.pay);
  return [make("h1", {}, words.till), make("form", { novalidate: true, submit }, ...fields, sum, button)];
}

export function order(here: Here): Node[] {
  const { words } = here;
  const steps = words.steps.map((step, at) =>
    make("li", at < 2 ? { class: "past" } : at === 2 ? { "aria-current": "step" } : {}, step),
  );
  return [
    make("h1", {}, `${words.status} 10482`),
    make("ol", { class: "steps" }, ...steps),
    make("p", {}, words.late),
    ask(here),
  ];
}

export function contact(here: Here): Node[] {
  const { words } = here;
  return [make("h1", {}, words.contact), make("p", {}, words.contactLead), ask(here)];
}

/** The shop's own button for the chat. */
function ask(here: Here) {
  return make(
    "p",
    { class: "ask" },
    `${here.words.help} `,
    make("button", { type: "button", click: here.chat }, here.words.chat),
  );
}

export function nothing(here: Here): Node[] {
  return [make("h1", {}, here.words.missingPage), make("p", {}, make("a", { href: here.path("") }, here.words.back))];
}
