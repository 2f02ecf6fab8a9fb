// The session of a talk, tied to the browser's clock, chance and socket.
import type { Desk } from "../door/desk.ts";
import { place } from "../visit/page.ts";
import { dial } from "../wire/dial.ts";
import { type Outside, session } from "./session.ts";
import type { Talk } from "./talk.ts";

export function lineOf(desk: Desk, begin: Talk, changed: Outside["changed"]) {
  const { api, lang, visit } = desk.given;
  return session(
    {
      changed,
      dial: (...ears) => dial(api.socket, ...ears),
      hello: (token, after) => ({
        t: "hello",
        v: 1,
        ...(token ? { token } : {}),
        ...(desk.identity ? { identity: desk.identity } : {}),
        lang,
        visit: visit(),
        page: place(),
        ...(after ? { after } : {}),
      }),
      later: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
      cancel: (timer) => clearTimeout(timer),
      chance: Math.random,
    },
    begin,
  );
}
