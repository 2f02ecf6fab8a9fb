// What is asked of the server without a line: how the shop stands, invitations, messages left, files.
import type { Cart, Identity, Standing } from "./frames.ts";

export interface Visit {
  visit: string;
  lang: string;
  url: string;
  title: string;
  seconds: number;
  scroll: number;
  cart?: Cart;
  exit?: boolean;
  error?: string;
  returning: boolean;
  /** The host from which the visitor came. */
  from?: string | undefined;
  token?: string | undefined;
  identity?: Identity | undefined;
}

export interface Message {
  email: string;
  name: string;
  order?: string;
  text: string;
  lang: string;
  consent: true;
  website: string;
}

export interface Left {
  reference: string;
  promise: string | null;
}

/** An answer that was no success: its status, what it complains of, and when to come again. */
export interface Refused {
  status: number;
  code: string;
  fields: { field: string; code: string }[];
  after: number;
}

export type Api = ReturnType<typeof api>;

/** Every field a plain string or number here; a promise that is refused holds a `Refused`. */
export function api(host: string, key: string) {
  const base = `${host}/w/v1/${encodeURIComponent(key)}/`;

  async function post<Answer>(path: string, body: unknown): Promise<Answer> {
    const answer = await fetch(base + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      keepalive: true,
    });
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) return said as Answer;
    const after = Number(answer.headers.get("retry-after")) || 30;
    throw { code: "", fields: [], ...said, status: answer.status, after } satisfies Refused;
  }

  return {
    visit: (visit: Visit) => post<Standing>("visit", visit),
    invite: (visit: string, id: string, what: "shown" | "accepted" | "dismissed") =>
      post("invite", { visit, id, what }).catch(() => {}),
    leave: (message: Message) => post<Left>("message", message),
    files: `${base}files`,
    socket: `${base.replace(/^http/, "ws")}socket`,
  };
}
