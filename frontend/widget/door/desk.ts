// The mind of the button and the forms: what is shown, and what each press does. Draws nothing and knows no element.
// The talk itself is a part of its own that comes when the window opens or a chat goes on. Invariant: what was typed stays until it was taken.
import type { ComponentChild } from "preact";
import type { Api, Left } from "../wire/api.ts";
import type { Identity, Invite, Standing } from "../wire/frames.ts";
import type { Words } from "../words/en.ts";
import { asks, check, type Errors, type Fields } from "./check.ts";

export interface View {
  standing: Standing | null;
  open: boolean;
  /** The visitor would rather leave a message, or begin another chat. */
  wish: "message" | "fresh" | null;
  left: Left | null;
  errors: Errors;
  busy: boolean;
  fields: Fields;
  invite: Invite | null;
}

export interface Given {
  api: Api;
  key: string;
  words: Words;
  lang: string;
  host: string;
  /** A chat was going on when the last page was left. */
  going: boolean;
  visit(): string;
  paint(): void;
  /** One more sheet of style. */
  dress(css: string): void;
  /** Tells the shop's own page. */
  tell(event: string, what?: unknown): void;
}

/** What a form held. */
export type Found = Partial<Fields> & { text: string };

/** What the door asks of the talk, which comes later. */
export interface Conversation {
  draw(): ComponentChild;
  /** Whether there is a talk to be shown. */
  face(): "talk" | null;
  agent(): { name: string; initials: string } | null | undefined;
  unread(): number;
  going(): boolean;
  /** The server will have no talk with this page. */
  never(): boolean;
  join(): void;
  start(found: Found): void;
  leave(found: Found, website: string): Promise<void>;
  draft(field: keyof Fields, text: string): void;
  end(): void;
  closed(): void;
  /** The visitor is somebody else now. */
  anew(): void;
  moved(page: { url: string; title: string }): void;
}

export type Desk = ReturnType<typeof desk>;
/** What the window shows: a form for now, one for later, the talk with all that belongs to it, or nothing yet. */
export type Face = "form" | "message" | "talk" | "";

export function desk(given: Given) {
  const { api, words, paint, tell } = given;
  const view: View = {
    standing: null,
    open: false,
    wish: null,
    left: null,
    errors: {},
    busy: false,
    fields: { name: "", email: "", order: "", text: "" },
    invite: null,
  };
  const shown: string[] = [];
  let part: Promise<Conversation> | null = null;

  function show(change: Partial<View>) {
    Object.assign(view, change);
    paint();
  }

  /** Brings the talk; a try that failed is no reason not to try again. */
  function come(): Promise<Conversation> {
    part ??= import("../talk/part.tsx").then(async ({ begin }) => (own.talk = await begin(own)));
    part.catch(() => (part = null));
    return part;
  }

  const join = () =>
    come().then(
      (talk) => talk.join(),
      () => {},
    );

  function face(): Face {
    if (view.left) return "talk";
    if (view.wish === "message") return "message";
    const at = own.talk ? own.talk.face() : given.going ? "" : null;
    if (at !== null) return at;
    return view.standing?.staffed && view.standing.open ? "form" : "message";
  }

  /** What a form holds, without what was left empty; nothing when something is wrong with it. */
  function filled(later: boolean) {
    const ask = asks(view.standing!, later);
    const errors = check(words, view.fields, ask);
    show({ errors });
    if (Object.keys(errors).length > 0) return null;
    const found = Object.entries(view.fields).map(([name, text]) => [name, text.trim()] as const);
    const kept = found.filter(([name, text]) => text && ask[name as "name"] !== "hidden");
    return Object.fromEntries(kept) as Found;
  }

  const own = {
    given,
    view,
    show,
    face,
    talk: null as Conversation | null,
    identity: undefined as Identity | undefined,
    invited: undefined as string | undefined,

    write(field: keyof Fields, text: string) {
      own.talk?.draft(field, text);
      show({ fields: { ...view.fields, [field]: text } });
    },

    open() {
      if (view.open || !view.standing) return;
      // Whoever opens the window beside an invitation answers it.
      own.invited ??= view.invite?.id;
      show({ open: true, invite: null });
      tell("open");
      void join();
    },

    close() {
      if (!view.open) return;
      show({ open: false, left: null });
      own.talk?.closed();
      tell("close");
    },

    /** The server has told how the shop stands. */
    stands(standing: Standing) {
      const { invite } = standing;
      if (!view.standing && given.going) void join();
      if (invite && !shown.includes(invite.id) && !view.open && !own.talk?.going() && !given.going) {
        shown.push(invite.id);
        view.invite = invite;
        void api.invite(given.visit(), invite.id, "shown");
        tell("invite");
      }
      show({ standing });
    },

    /** The invitation is taken, or put away. */
    answer(accepted: boolean) {
      const { id } = view.invite!;
      void api.invite(given.visit(), id, accepted ? "accepted" : "dismissed");
      show({ invite: null });
      if (!accepted) return;
      own.invited = id;
      own.open();
    },

    identify(who: Identity) {
      own.identity = who;
      const { fields } = view;
      show({ fields: { ...fields, name: fields.name || who.name, email: fields.email || who.email } });
      own.talk?.anew();
    },

    /** Sends a form: a message to be answered later where `website` is given, the beginning of a talk where not. */
    async send(website?: string) {
      const found = filled(website !== undefined);
      if (!found || view.busy) return;
      show({ busy: true });
      try {
        const talk = await come();
        await (website === undefined ? talk.start(found) : talk.leave(found, website));
      } catch {
        view.errors = { form: words.failed };
      }
      show({ busy: false });
    },
  };
  return own;
}
