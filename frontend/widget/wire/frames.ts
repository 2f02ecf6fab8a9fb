// What the chat window and the server say to one another. Words of the wire, nothing else.

/** How the shop stands at this moment, and whether it invites. */
export interface Standing {
  name: string;
  accent: string;
  logo: string | null;
  languages: string[];
  staffed: boolean;
  open: boolean;
  opens: string | null;
  waiting: number;
  wait: number | null;
  promise: string | null;
  ask: Record<Asked, Need>;
  privacy: string | null;
  files: { most_bytes: number; kinds: string[] };
  invite: Invite | null;
  /** After how many seconds to tell again, where the server would like to hear sooner. */
  again?: number;
}

export type Asked = "name" | "email" | "order";
export type Need = "hidden" | "optional" | "required";
export interface Invite {
  id: string;
  text: string;
  /** Who asks, where it is a person and not the shop. */
  by?: string;
}

/** Who the shop says its customer is, signed by the shop. */
export interface Identity {
  id: string;
  name: string;
  email: string;
  expires: string | number;
  signature: string;
}

export interface Cart {
  value: number;
  currency: string;
  items: number;
}

export interface Chat {
  state: "waiting" | "talking" | "ended";
  place?: number | null;
  wait?: number | null;
  agent?: { name: string; initials: string } | null;
  ended_by?: "visitor" | "agent" | "idle" | "system";
  rated?: boolean;
}

export interface Line {
  seq: number;
  who: "visitor" | "agent" | "system" | "bot";
  name?: string | null;
  text: string;
  at: string;
  ref?: string | null;
  file?: SentFile | null;
  code?: string | null;
}

export interface SentFile {
  id: string;
  name: string;
  bytes: number;
  kind: string;
  url: string;
}

export type Refusal = "TOO_LONG" | "TOO_FAST" | "NOT_STAFFED" | "ENDED" | "FILE" | "IDENTITY" | "CONSENT" | "BAD";

/** What the server says. */
export type Heard =
  | { t: "welcome"; token: string; standing: Standing; chat: Chat | null }
  | ({ t: "chat" } & Chat)
  | ({ t: "line" } & Line)
  | { t: "typing"; on: boolean }
  | { t: "read"; seq: number }
  | { t: "refused"; ref?: string | null; field?: string | null; code: Refusal }
  | { t: "rated" }
  | { t: "transcript_sent" }
  | { t: "pong" };

/** The first frame of every connection. */
export interface Hello {
  t: "hello";
  v: 1;
  token?: string;
  identity?: Identity;
  lang: string;
  visit: string;
  page: { url: string; title: string };
  after?: number;
}

/** What is sent until the server has said that it has it. */
export type Errand =
  | {
      t: "start";
      ref: string;
      name?: string;
      email?: string;
      order?: string;
      text: string;
      consent: true;
      invite?: string;
    }
  | { t: "say"; ref: string; text: string; file?: string }
  | { t: "rate"; stars: number; solved?: 1 | 2 | 3; words?: string }
  | { t: "transcript"; email: string }
  | { t: "end" };

/** What is said in passing: lost with the line, and no harm done. */
export type Aside =
  | { t: "typing"; on: boolean }
  | { t: "read"; seq: number }
  | { t: "page"; url: string; title: string }
  | { t: "ping" };

export type Said = Hello | Errand | Aside;
