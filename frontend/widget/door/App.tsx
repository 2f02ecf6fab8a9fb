import { count, fill } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { Icon } from "./icons.tsx";
import { Window } from "./Window.tsx";

/** Everything of ours on the shop's page: the round button, the invitation beside it, and the window when it is open. */
export function App({ desk }: { desk: Desk }) {
  const { view, given, talk } = desk;
  const { words } = given;
  const { open, standing } = view;
  if (!standing) return null;
  const unread = (!open && talk?.unread()) || 0;
  const name = fill(words.chatWith, { shop: standing.name });
  return (
    <div class={open ? "desk opened" : "desk"} lang={given.lang}>
      <Invitation desk={desk} />
      {open && <Window desk={desk} name={name} />}
      <button
        type="button"
        class="knob"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={unread ? `${name}, ${count(words, words.unread, unread)}` : name}
        onClick={open ? desk.close : desk.open}
      >
        <Icon of={open ? "down" : "chat"} />
        {unread > 0 && <b class="badge">{unread}</b>}
      </button>
    </div>
  );
}

/** What the shop says to somebody who has not asked. It takes no focus and is read out when there is nothing else to read. */
function Invitation({ desk }: { desk: Desk }) {
  const { view, given, answer } = desk;
  const { invite } = view;
  return (
    <div class={invite ? "invite card" : ""}>
      <p role="status">
        {invite && <small>{invite.by ?? view.standing!.name}</small>}
        {invite?.text}
      </p>
      {invite && (
        <div class="row">
          <button type="button" class="main" onClick={() => answer(true)}>
            {given.words.answer}
          </button>
          <button type="button" class="plain" onClick={() => answer(false)}>
            {given.words.notNow}
          </button>
        </div>
      )}
    </div>
  );
}
