import { Drawn } from "../door/icons.tsx";
import { safe } from "../door/links.ts";
import type { Line, SentFile } from "../wire/frames.ts";
import type { AllWords } from "../words/talk/en.ts";
import { clock, fill } from "../words/say.ts";
import { complaint } from "./complaints.ts";
import { pieces } from "./links.ts";
import type { Talking } from "./part.tsx";
import { size } from "./said.ts";
import { CLIP, CLOCK } from "./signs.ts";
import { type Waiting, wordsOf } from "./talk.ts";

/** What the system says by a code, in the visitor's language; by its own words where the code is not known here. */
function told(words: AllWords, line: Line): string {
  const known: Record<string, string> = {
    agent_joined: words.joined,
    agent_left: words.left,
    idle_soon: words.still,
    waiting_again: words.again,
    closed_idle: words.idle,
  };
  const text = (Object.hasOwn(known, line.code ?? "") && known[line.code!]) || line.text;
  return fill(text, { name: line.name || words.someone });
}

/** One line of the talk. Who said it and when stands below the last of several. */
export function Spoken(props: { talking: Talking; line: Line; next: Line | undefined }) {
  const { talking, line, next } = props;
  const { words, desk } = talking;
  if (line.who === "system") return <p class="system">{told(words, line)}</p>;
  const own = line.who === "visitor";
  const at = new Date(line.at);
  const time = Number.isNaN(at.getTime()) ? "" : clock(words, at);
  const name = own ? "" : line.name || words[line.who === "bot" ? "robot" : "someone"];
  const state = own ? words[line.seq <= talking.talk().heard ? "seen" : "sent"] : "";
  return (
    <div class={own ? "line own" : "line"}>
      {line.text && <p class="said">{own ? line.text : linked(line.text)}</p>}
      {line.file && <Attached file={line.file} words={words} host={desk.given.host} />}
      {next?.who !== line.who && <small>{[name, time, state].filter(Boolean).join(" · ")}</small>}
    </div>
  );
}

function linked(text: string) {
  return pieces(text).map((piece, at) =>
    piece.href ? (
      <a key={at} href={piece.href} target="_blank" rel="noopener nofollow">
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );
}

/** A file in the talk. It opens in a window of its own. */
function Attached({ file, words, host }: { file: SentFile; words: AllWords; host: string }) {
  const href = safe(file.url, host);
  const inside = (
    <>
      <Drawn path={CLIP} />
      <span>
        {file.name} <small>{size(words, file.bytes)}</small>
      </span>
    </>
  );
  if (!href) return <p class="said file">{inside}</p>;
  return (
    <a class="said file" href={href} target="_blank" rel="noopener">
      {inside}
    </a>
  );
}

/** A line that is not there yet: it waits for the line, or was refused and can be mended. */
export function Unsent({ talking, each }: { talking: Talking; each: Waiting }) {
  const { words } = talking;
  const { errand, failed, key, label } = each;
  if (errand.t !== "say" && errand.t !== "start") return null;
  return (
    <div class={failed ? "line own failed" : "line own unsent"}>
      <p class="said">{wordsOf(each) || label}</p>
      {failed ? (
        <small>
          {words.unsent}: {complaint(words, failed)}{" "}
          <button type="button" class="plain" onClick={() => talking.edit(key)}>
            {words.edit}
          </button>
        </small>
      ) : (
        <small>
          <Drawn path={CLOCK} /> {talking.slow && words.waits}
        </small>
      )}
    </div>
  );
}
