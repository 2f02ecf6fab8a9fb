// The talk: the part of the window that comes when it is opened. It holds the line, keeps what must outlive the page, and draws what was said.
// Invariant: nothing is kept in the browser before the visitor sent his first words.
import type { ComponentChild } from "preact";
import { type Fields, isAddress } from "../door/check.ts";
import type { Desk, Found } from "../door/desk.ts";
import { random } from "../visit/page.ts";
import type { Refused } from "../wire/api.ts";
import { talkWordsOf } from "../words/talk/choose.ts";
import type { AllWords } from "../words/talk/en.ts";
import type { Errand, Heard } from "../wire/frames.ts";
import { beep } from "./beep.ts";
import { complaints } from "./complaints.ts";
import { keep, type Shelf } from "./keep.ts";
import { Left } from "./Left.tsx";
import { lineOf } from "./line.ts";
import { parcels } from "./parcels.ts";
import css from "./talk.css?inline";
import { isLive, SILENT, type Talk, unreadAfter } from "./talk.ts";
import { View } from "./View.tsx";

const SLOW = 3000;

/** The talk with its words. */
export async function begin(desk: Desk) {
  const { words, lang } = desk.given;
  return converse(desk, { ...words, ...(await talkWordsOf(lang)) });
}

export type Talking = ReturnType<typeof converse>;

/** The browser's own shelf, where there is one. */
function shelf(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export function converse(desk: Desk, words: AllWords) {
  const { given, view } = desk;
  const { paint } = given;
  const kept = keep(shelf(), given.key);
  const before = kept.get();
  let [seen, made, typed] = [before.seen ?? 0, 0, 0];
  let slower: ReturnType<typeof setTimeout> | undefined;
  /** The server has said whether the chat of the last page still goes on. */
  let welcomed = !before.going;
  const line = lineOf(desk, { ...SILENT, token: before.token ?? null, unsent: kept.waiting() }, changed);

  const going = () => isLive(line.talk().chat) || line.talk().unsent.some((each) => each.errand.t === "start");

  function changed(talk: Talk, old: Talk, frame: Heard | null) {
    kept.errands(talk.unsent, old.unsent);
    if (frame?.t === "welcome") {
      welcomed = true;
      view.standing = frame.standing;
    }
    if (welcomed) kept.put({ token: talk.token, going: going() });
    if (talk.refused && talk.refused !== old.refused) refused(talk.refused);
    if (talk.saved) return takeBack(talk);
    turned(isLive(talk.chat), isLive(old.chat), frame);
    if (frame?.t === "line" && talk.lines !== old.lines && frame.who !== "visitor" && frame.seq > seen) {
      given.tell("message", { who: frame.who });
      if (own.sound && frame.who === "agent") beep();
    }
    look();
    watch();
    paint();
  }

  /** A chat began or ended. */
  function turned(now: boolean, then: boolean, frame: Heard | null) {
    if (now && !then) {
      Object.assign(own, { stars: 0, solved: 0 });
      if (view.wish === "fresh") view.wish = null;
      if (frame?.t === "chat") given.tell("start");
    }
    if (then && !now) given.tell("end");
  }

  /** Words that lost their chat stand in the form again. */
  function takeBack(talk: Talk) {
    desk.write("text", [talk.saved, view.fields.text].filter(Boolean).join("\n"));
    line.set({ ...talk, saved: "" });
  }

  function refused(what: { field: string | null; code: string }) {
    if (what.code === "IDENTITY") desk.identity = undefined;
    if (what.code === "NOT_STAFFED") view.wish = "message";
    view.errors = what.code === "ENDED" ? {} : complaints(words, [what]);
  }

  /** Says that the line is lost, but only when it stays lost. */
  function watch() {
    if (line.line() !== "joining") {
      clearTimeout(slower);
      slower = undefined;
      own.slow = false;
    } else
      slower ??= setTimeout(() => {
        own.slow = true;
        paint();
      }, SLOW);
  }

  /** What is on the screen has been read. */
  function look() {
    const { last } = line.talk();
    if (!view.open || document.hidden || last <= seen) return;
    seen = last;
    kept.put({ seen });
    line.mention({ t: "read", seq: last });
  }

  function errand(one: Errand, label?: string) {
    made = Math.max(made + 1, Date.now());
    line.put(one, "ref" in one ? one.ref : random(), made, label);
  }

  function say(text: string, file?: { id: string; name: string }) {
    errand({ t: "say", ref: random(), text, ...(file ? { file: file.id } : {}) }, file?.name);
  }

  function join() {
    line.join();
    watch();
    look();
  }

  const own = {
    desk,
    words,
    talk: line.talk,
    going,
    join,
    slow: false,
    over: false,
    sound: before.sound ?? false,
    stars: 0,
    solved: 0 as 0 | 1 | 2 | 3,
    show(change: Partial<{ over: boolean; sound: boolean; stars: number; solved: 0 | 1 | 2 | 3 }>) {
      Object.assign(own, change);
      kept.put({ sound: own.sound });
      paint();
    },
    ...parcels(desk, words, () => line.talk().token, say),
    draw: (): ComponentChild => (view.left ? <Left talking={own} /> : <View talking={own} />),

    face(): "talk" | null {
      const { chat, unsent } = line.talk();
      if (line.line() === "never") return null;
      if (unsent.some((each) => each.errand.t === "start")) return "talk";
      if (chat && (isLive(chat) || view.wish !== "fresh")) return "talk";
      // After a reload what waits to be sent is seen, and more can be written, before the line is back.
      return welcomed ? null : "talk";
    },
    never: () => line.line() === "never",
    agent() {
      const { chat } = line.talk();
      return chat?.state === "talking" ? chat.agent : null;
    },
    unread: () => unreadAfter(line.talk(), seen),
    draft(field: keyof Fields, text: string) {
      if (field === "text") kept.put({ draft: text });
    },

    start(found: Found) {
      kept.agree();
      const invite = desk.invited ? { invite: desk.invited } : {};
      errand({ t: "start", ref: random(), ...found, consent: true, ...invite });
      desk.invited = undefined;
      view.wish = null;
      desk.write("text", "");
      join();
    },

    /** Leaves a message; who waited for somebody does so no longer. */
    async leave(found: Found, website: string) {
      try {
        const about = { lang: given.lang, consent: true, website } as const;
        const left = await given.api.leave({ email: "", name: "", ...found, ...about });
        own.end();
        desk.write("text", "");
        desk.show({ left, wish: null });
      } catch (error) {
        const fields = (error as Partial<Refused>).fields ?? [];
        desk.show({ errors: complaints(words, fields.length > 0 ? fields : [{ field: null, code: "" }]) });
      }
    },

    say() {
      const text = view.fields.text.trim();
      if (!text) return;
      typed = 0;
      desk.write("text", "");
      say(text);
      line.mention({ t: "typing", on: false });
    },

    /** Says that something is being written, but not with every letter. */
    typing() {
      const now = Date.now();
      if (now - typed < 3000) return;
      typed = now;
      line.mention({ t: "typing", on: true });
    },

    /** Takes a line that was not sent back into the field. */
    edit(key: string) {
      const found = line.talk().unsent.find((each) => each.key === key);
      if (found?.errand.t === "say")
        desk.write("text", [found.errand.text, view.fields.text].filter(Boolean).join("\n"));
      line.drop(key);
    },

    rate(more: string) {
      const { stars, solved } = own;
      errand({ t: "rate", stars, ...(solved ? { solved } : {}), ...(more.trim() ? { words: more.trim() } : {}) });
    },

    transcript(email: string) {
      const good = isAddress(email);
      desk.show({ errors: good ? {} : { email: words.address } });
      if (good) errand({ t: "transcript", email: email.trim() });
    },

    end() {
      if (going()) errand({ t: "end" });
    },

    fresh() {
      line.set({ ...SILENT, token: line.talk().token });
      seen = 0;
      desk.show({ wish: "fresh", errors: {} });
      join();
    },

    /** Who has no chat yet comes again under his name. */
    anew() {
      if (line.line() === "off" || going()) return;
      line.leave();
      join();
    },

    /** Nobody looks any more: without a chat there is no need for a line. */
    closed() {
      if (!going()) line.leave();
      watch();
    },

    moved: (page: { url: string; title: string }) => line.mention({ t: "page", ...page }),
  };

  if (!view.fields.text && before.draft) view.fields = { ...view.fields, text: before.draft };
  given.dress(css);
  addEventListener("online", line.hurry);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    look();
    line.hurry();
    paint();
  });
  return own;
}
