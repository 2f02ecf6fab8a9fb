//! Three sets of keys. The plain one is what the commands say themselves; the others are habits from elsewhere.
//! Zendesk's use Ctrl+Alt, which is AltGr on Windows and types ą or ł: `keys.ts` lets AltGr pass as a letter.
import type { KeyMap } from "@/gql/graphql";

type Key = { code: string; hint: string };

export const KEY_MAPS: Record<KeyMap, Readonly<Record<string, Key>>> = {
  PLAIN: {},
  GMAIL: {
    close: { code: "KeyE", hint: "E" },
    snooze: { code: "KeyB", hint: "B" },
    wake: { code: "KeyB", hint: "B" },
    spam: { code: "Shift+Digit1", hint: "!" },
    "next-chat": { code: "KeyJ", hint: "J" },
    "end-chat": { code: "KeyY", hint: "Y" },
    "transfer-chat": { code: "KeyF", hint: "F" },
  },
  ZENDESK: {
    close: { code: "Control+Alt+KeyS", hint: "Ctrl Alt S" },
    "pend-CUSTOMER": { code: "Control+Alt+KeyP", hint: "Ctrl Alt P" },
    resume: { code: "Control+Alt+KeyO", hint: "Ctrl Alt O" },
    reply: { code: "Control+Alt+KeyC", hint: "Ctrl Alt C" },
    note: { code: "Control+Alt+KeyX", hint: "Ctrl Alt X" },
    serve: { code: "Control+Alt+KeyN", hint: "Ctrl Alt N" },
    // No letter that AltGr gives in Polish: these must work where the ones above type ń or ś.
    "take-offer": { code: "Control+Alt+KeyG", hint: "Ctrl Alt G" },
    "skip-offer": { code: "Control+Alt+KeyK", hint: "Ctrl Alt K" },
    "answer-chat": { code: "Control+Alt+KeyV", hint: "Ctrl Alt V" },
    "end-chat": { code: "Control+Alt+KeyD", hint: "Ctrl Alt D" },
    "transfer-chat": { code: "Control+Alt+KeyT", hint: "Ctrl Alt T" },
    "next-chat": { code: "Control+Alt+ArrowDown", hint: "Ctrl Alt ↓" },
    presence: { code: "Control+Alt+KeyB", hint: "Ctrl Alt B" },
  },
};

/** A command with the key of the person's own map. */
export function keyed<T extends { id: string; code?: string; hint?: string }>(command: T, map: KeyMap): T {
  return { ...command, ...KEY_MAPS[map][command.id] };
}
