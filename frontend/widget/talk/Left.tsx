import { fill, promised } from "../words/say.ts";
import type { Talking } from "./part.tsx";

/** After a message was left: its number, and by when there will be an answer. */
export function Left({ talking }: { talking: Talking }) {
  const { desk, words } = talking;
  const { reference, promise } = desk.view.left!;
  return (
    <div class="body left">
      <h3 tabIndex={-1}>{words.got}</h3>
      <p>{fill(words.reference, { reference })}</p>
      {promise && <p class="promise">{promised(words, promise, new Date())}</p>}
      <button type="button" class="plain" onClick={() => desk.show({ left: null })}>
        {words.another}
      </button>
    </div>
  );
}
