import type { TargetedKeyboardEvent } from "preact";
import { opens } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { Form } from "./Form.tsx";
import { Icon } from "./icons.tsx";
import { safe } from "./links.ts";

/** On a telephone the window is all there is to see; elsewhere it stands beside the shop. */
const SHEET = "(max-width: 480px), (max-height: 480px)";

/** The open window: whose it is, and below that what there is to do now. */
export function Window({ desk, name }: { desk: Desk; name: string }) {
  const face = desk.face();
  const sheet = matchMedia(SHEET).matches;
  return (
    <section
      class="window"
      role="dialog"
      aria-modal={sheet}
      aria-label={name}
      onKeyDown={(event) => keys(event, desk, sheet)}
    >
      <Head desk={desk} />
      {face === "talk" ? desk.talk!.draw() : face && <Form desk={desk} />}
    </section>
  );
}

/** Esc closes. In a sheet the tabulator goes round, as what is behind it cannot be seen. */
function keys(event: TargetedKeyboardEvent<HTMLElement>, desk: Desk, sheet: boolean) {
  event.stopPropagation();
  if (event.key === "Escape") desk.close();
  if (event.key !== "Tab" || !sheet) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("button, input, textarea, a[href]")];
  const there = all.filter((each) => each.tabIndex >= 0 && each.getClientRects().length > 0);
  if (event.shiftKey) there.reverse();
  if (event.target !== there.at(-1)) return;
  event.preventDefault();
  there[0]?.focus();
}

/** Whose window this is, whether somebody is there, and how to close it. */
function Head({ desk }: { desk: Desk }) {
  const { words } = desk.given;
  const standing = desk.view.standing!;
  const agent = desk.talk?.agent();
  const here = standing.staffed && standing.open;
  const back = !standing.open && standing.opens ? opens(words, standing.opens, new Date()) : words.away;
  const logo = !agent && safe(standing.logo);
  return (
    <header>
      <span class={agent ? "mark round" : "mark"} aria-hidden="true">
        {agent ? agent.initials : standing.name.slice(0, 1)}
        {logo && <img src={logo} alt="" onError={(event) => event.currentTarget.remove()} />}
      </span>
      <div>
        <h2>{agent ? agent.name : standing.name}</h2>
        <p class={here ? "here" : ""}>{agent ? standing.name : here ? words.here : back}</p>
      </div>
      <button type="button" aria-label={words.close} onClick={desk.close}>
        <Icon of="close" />
      </button>
    </header>
  );
}
