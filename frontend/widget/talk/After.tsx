import { Field } from "../door/Form.tsx";
import { Drawn } from "../door/icons.tsx";
import { count } from "../words/say.ts";
import type { Talking } from "./part.tsx";
import { STAR } from "./signs.ts";

/** When the talk is over: how it was, a copy of it, and a new one. */
export function After({ talking }: { talking: Talking }) {
  const { words } = talking;
  const { chat, rated, mailed, unsent } = talking.talk();
  const asked = (kind: string) => unsent.some((each) => each.errand.t === kind);
  return (
    <div class="after">
      <p class="system">{chat?.ended_by === "idle" ? words.idle : words.ended}</p>
      <div class="card" aria-live="polite">
        {rated || asked("rate") ? <p>{words.thanks}</p> : <Rating talking={talking} />}
      </div>
      <div class="card" aria-live="polite">
        {mailed || asked("transcript") ? <p>{words.mailed}</p> : <Transcript talking={talking} />}
      </div>
      <button type="button" class="wide" onClick={talking.fresh}>
        {words.fresh}
      </button>
    </div>
  );
}

/** One to five stars, then whether it was solved. Nothing is sent before the stars are chosen. */
function Rating({ talking }: { talking: Talking }) {
  const { words } = talking;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        talking.rate(event.currentTarget["more"].value);
      }}
    >
      <fieldset class="stars">
        <legend>{words.rate}</legend>
        {[1, 2, 3, 4, 5].map((stars) => (
          <label key={stars} class={stars <= talking.stars ? "on" : ""}>
            <input
              type="radio"
              name="stars"
              aria-label={count(words, words.stars, stars)}
              checked={talking.stars === stars}
              onChange={() => talking.show({ stars })}
            />
            <Drawn path={STAR} />
          </label>
        ))}
      </fieldset>
      {talking.stars > 0 && (
        <>
          <Solved talking={talking} />
          <textarea name="more" rows={2} aria-label={words.more} placeholder={words.more} />
          <button type="submit" class="main wide">
            {words.rateIt}
          </button>
        </>
      )}
    </form>
  );
}

function Solved({ talking }: { talking: Talking }) {
  const { words } = talking;
  const answers = [
    [1, words.first],
    [2, words.several],
    [3, words.no],
  ] as const;
  return (
    <fieldset class="solved">
      <legend>{words.solved}</legend>
      {answers.map(([solved, answer]) => (
        <label key={solved}>
          <input
            type="radio"
            name="solved"
            checked={talking.solved === solved}
            onChange={() => talking.show({ solved })}
          />
          {answer}
        </label>
      ))}
    </fieldset>
  );
}

function Transcript({ talking }: { talking: Talking }) {
  const { desk } = talking;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        talking.transcript(desk.view.fields.email);
      }}
    >
      <b>{talking.words.transcript}</b>
      <Field desk={desk} name="email" need />
      <button type="submit" class="wide">
        {talking.words.send}
      </button>
    </form>
  );
}
