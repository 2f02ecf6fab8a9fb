import { count, fill } from "../words/say.ts";
import { After } from "./After.tsx";
import { Composer } from "./Composer.tsx";
import type { Talking } from "./part.tsx";
import { Spoken, Unsent } from "./Spoken.tsx";
import { named, wait } from "./said.ts";
import { isLive } from "./talk.ts";

/** What was said, who is there, and where to write. A file may be dropped anywhere on it. */
export function View({ talking }: { talking: Talking }) {
  const { words } = talking;
  const { chat, lines, unsent, typing } = talking.talk();
  const live = !chat || isLive(chat);
  return (
    <div
      class="talk"
      onDragOver={(event) => {
        event.preventDefault();
        if (live && !talking.over) talking.show({ over: true });
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) talking.show({ over: false });
      }}
      onDrop={(event) => {
        event.preventDefault();
        talking.show({ over: false });
        if (live) talking.post(event.dataTransfer?.files);
      }}
    >
      {/* What scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="log" tabIndex={0}>
        <div role="log" aria-live="polite" aria-relevant="additions">
          {lines.map((line, at) => (
            <Spoken key={line.seq} talking={talking} line={line} next={lines[at + 1]} />
          ))}
          {unsent.map((each) => (
            <Unsent key={each.key} talking={talking} each={each} />
          ))}
        </div>
        {(chat ? chat.state === "waiting" : unsent.some((each) => each.errand.t === "start")) && (
          <Queue talking={talking} />
        )}
        {typing && (
          <p class="typing">
            <i />
            <i />
            <i /> {fill(words.typing, { name: chat?.agent?.name ?? words.someone })}
          </p>
        )}
        {!live && <After talking={talking} />}
      </div>
      <p role="status" class="lost">
        {talking.slow && words.lost}
      </p>
      {live && <Composer talking={talking} />}
      {talking.over && <div class="over">{words.drop}</div>}
    </div>
  );
}

/** The place in line and an honest wait, as far as the server knows them, and a way not to wait. */
function Queue({ talking }: { talking: Talking }) {
  const { desk, words } = talking;
  const { given, view } = desk;
  const { languages } = view.standing!;
  const { chat } = talking.talk();
  return (
    <div class="queue card">
      <p role="status">
        <b>{words.looking}</b>
        {chat?.place ? <span>{count(words, words.place, chat.place, "ordinal")}</span> : null}
        {typeof chat?.wait === "number" ? <span>{wait(words, chat.wait)}</span> : null}
      </p>
      {languages[0] && !languages.includes(given.lang) && (
        <p>{fill(words.speaks, { list: named(words.tag, languages) })}</p>
      )}
      <button type="button" class="plain" onClick={() => desk.show({ wish: "message" })}>
        {words.instead}
      </button>
    </div>
  );
}
