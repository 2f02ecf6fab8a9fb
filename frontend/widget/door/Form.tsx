import type { Asked } from "../wire/frames.ts";
import { fill, promised } from "../words/say.ts";
import { asks } from "./check.ts";
import type { Desk } from "./desk.ts";
import { safe } from "./links.ts";

/** The first words: to somebody who is there, or left for somebody who will answer by a time that is said. */
export function Form({ desk }: { desk: Desk }) {
  const { view, given } = desk;
  const { words } = given;
  const { errors, wish } = view;
  const standing = view.standing!;
  const { promise } = standing;
  const later = desk.face() === "message";
  const ask = asks(standing, later);
  const privacy = safe(standing.privacy);
  return (
    <form
      class="body"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void desk.send(later ? event.currentTarget["website"].value : undefined);
      }}
    >
      <h3>{later ? words.leave : words.hello}</h3>
      {later && promise && <p class="promise">{promised(words, promise, new Date())}</p>}
      {desk.talk?.never() && <p>{words.never}</p>}
      {(["name", "email", "order"] as const).map(
        (each) =>
          ask[each] !== "hidden" && <Field key={each} desk={desk} name={each} need={ask[each] === "required"} />,
      )}
      <Field desk={desk} name="text" need />
      {later && <input class="trap" name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />}
      <p class="consent">
        {fill(words.consent, { shop: standing.name })}{" "}
        {privacy && (
          <a href={privacy} target="_blank" rel="noopener">
            {words.privacy}
          </a>
        )}
      </p>
      <p class="wrong" role="alert">
        {errors.form}
      </p>
      <button type="submit" class="main wide" aria-busy={view.busy}>
        {later ? words.sendMessage : words.begin}
      </button>
      {wish === "message" && standing.staffed && (
        <button type="button" class="plain wide" onClick={() => desk.show({ wish: null })}>
          {words.back}
        </button>
      )}
    </form>
  );
}

/** A field with its name above and what is wrong with it below. */
export function Field({ desk, name, need }: { desk: Desk; name: Asked | "text"; need: boolean }) {
  const { words } = desk.given;
  const wrong = desk.view.errors[name];
  const id = `desk-${name}`;
  const text = name === "text";
  const Kind = (text ? "textarea" : "input") as "textarea";
  return (
    <div class="field">
      <label for={id}>
        {words[text ? "message" : name]}
        {!need && <small> {words.optional}</small>}
      </label>
      <Kind
        id={id}
        name={name}
        {...(name === "email" ? { type: name } : {})}
        autoComplete={name === "order" || text ? "off" : name}
        value={desk.view.fields[name]}
        aria-required={need}
        aria-invalid={!!wrong}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => desk.write(name, event.currentTarget.value)}
      />
      <p class="wrong" id={`${id}-wrong`}>
        {wrong}
      </p>
    </div>
  );
}
