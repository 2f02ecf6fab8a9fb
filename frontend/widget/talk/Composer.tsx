import type { TargetedKeyboardEvent } from "preact";
import { Drawn } from "../door/icons.tsx";
import type { AllWords } from "../words/talk/en.ts";
import type { Parcel } from "./parcels.ts";
import type { Talking } from "./part.tsx";
import { CLIP, CROSS, SEND } from "./signs.ts";

/** Where the visitor writes. Enter sends, Shift and Enter begins a line; files come by button, by paste or by drop. */
export function Composer({ talking }: { talking: Talking }) {
  const { desk } = talking;
  const { words } = talking;
  const { kinds } = desk.view.standing!.files;
  const keys = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    talking.say();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        talking.say();
      }}
    >
      {talking.parcels.map((each) => (
        <OnItsWay key={each.key} parcel={each} words={words} />
      ))}
      <div class="box">
        <textarea
          rows={1}
          aria-label={words.write}
          placeholder={words.write}
          value={desk.view.fields.text}
          onInput={(event) => {
            desk.write("text", event.currentTarget.value);
            talking.typing();
          }}
          onKeyDown={keys}
          onPaste={(event) => {
            const { files } = event.clipboardData!;
            if (files.length > 0) event.preventDefault();
            talking.post(files);
          }}
        />
        {kinds.length > 0 && (
          <label class="clip">
            <input
              type="file"
              multiple
              accept={kinds.join()}
              aria-label={words.attach}
              onChange={(event) => {
                talking.post(event.currentTarget.files);
                event.currentTarget.value = "";
              }}
            />
            <Drawn path={CLIP} />
          </label>
        )}
        <button type="submit" class="main" aria-label={words.send}>
          <Drawn path={SEND} />
        </button>
      </div>
      <div class="foot">
        <button
          type="button"
          class="plain"
          aria-pressed={talking.sound}
          onClick={() => talking.show({ sound: !talking.sound })}
        >
          {words.sound}
        </button>
        {talking.talk().chat && (
          <button type="button" class="plain" onClick={talking.end}>
            {words.end}
          </button>
        )}
      </div>
    </form>
  );
}

/** A file that is being sent, or why it is not. */
function OnItsWay({ parcel, words }: { parcel: Parcel; words: AllWords }) {
  const { name, share, problem } = parcel;
  return (
    <div class="parcel">
      <span>{name}</span>
      <button type="button" class="plain" aria-label={`${words.cancel}: ${name}`} onClick={() => parcel.stop()}>
        <Drawn path={CROSS} />
      </button>
      {problem ? (
        <p role="alert" class="wrong">
          {problem}
        </p>
      ) : (
        <progress value={share} aria-label={name} />
      )}
    </div>
  );
}
