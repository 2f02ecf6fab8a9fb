// Puts the window on the page, draws it anew after changes, and looks after focus and scrolling.
import { accent } from "./colour.ts";
import type { Desk } from "./desk.ts";
import css from "./door.css?inline";

/** Only a build for tests lets its shadow be looked into. */
declare const __TRY__: boolean;

const NEAR = 80;
/** Where the next thing is to be done, what is wanted most first. */
const NEXT = ["h3[tabindex]", ".body input", "textarea", "header button"];

export function painter(script: HTMLScriptElement, draw: (root: ShadowRoot) => Desk) {
  const host = document.createElement("desk-widget");
  const root = host.attachShadow({ mode: __TRY__ && "openRoot" in script.dataset ? "open" : "closed" });
  const brand = new CSSStyleSheet();
  root.adoptedStyleSheets = [brand];
  let due = false;
  let face: string | undefined;
  let from: Element | null;
  const find = (what: string) => root.querySelector<HTMLElement>(what);

  function dress(text: string) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }

  /** Focus goes where the next thing is to be done; when the window closes it goes back to where it was. */
  function focus({ view, face: faceOf }: Desk) {
    const now = view.open ? faceOf() : undefined;
    if (face === now) return;
    if (face === undefined) from = document.activeElement;
    face = now;
    if (now !== undefined) return NEXT.map(find).find(Boolean)?.focus();
    const back = from === host || from === document.body || !from?.isConnected ? find(".knob") : (from as HTMLElement);
    back?.focus();
  }

  function paint() {
    due = false;
    const log = find(".log");
    // What comes after a talk is read from its top.
    const over = find(".after");
    const stick = !over && (!log || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR);
    const desk = draw(root);
    const { standing, errors } = desk.view;
    if (!standing) return;
    if (!host.isConnected) document.body.append(host);
    brand.replaceSync(`:host{--accent:${accent(script.dataset["accent"], standing.accent)}}`);
    if (stick) find(".log")?.scrollTo(0, over === find(".after") ? 1e9 : find(".after")!.offsetTop - 80);
    focus(desk);
    // The first mistake is where a form is gone on with.
    if (Object.keys(errors)[0] && root.activeElement?.matches("[type=submit]")) find("[aria-invalid=true]")?.focus();
  }

  dress(css);
  return {
    root,
    dress,
    paint() {
      if (due) return;
      due = true;
      queueMicrotask(paint);
    },
  };
}
