import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { VIEWER } from "../../fixtures/world";
import { KEY_MAPS } from "./keymaps";
import { byAltGr, useKeys } from "./keys";
import { ViewerProvider, type Viewer } from "./viewer";

afterEach(cleanup);

type Stroke = { code: string; key: string; ctrl?: boolean; alt?: boolean; shift?: boolean; altGraph?: boolean };

function stroke({ code, key, ctrl, alt, shift, altGraph }: Stroke): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    code,
    key,
    ctrlKey: ctrl === true,
    altKey: alt === true,
    shiftKey: shift === true,
    bubbles: true,
    cancelable: true,
  });
  const held: Record<string, boolean> = {
    AltGraph: altGraph === true,
    Control: ctrl === true,
    Alt: alt === true,
    Shift: shift === true,
    Meta: false,
  };
  Object.defineProperty(event, "getModifierState", { value: (name: string) => held[name] ?? false });
  return event;
}

function bind(names: readonly string[]) {
  const pressed = vi.fn();
  function Page() {
    useKeys(Object.fromEntries(names.map((name) => [name, () => pressed(name)])));
    return <textarea aria-label="words" />;
  }
  const page = render(
    <ViewerProvider viewer={VIEWER as unknown as Viewer}>
      <Page />
    </ViewerProvider>,
  );
  return { pressed, field: page.getByRole("textbox") };
}

const ALL = Object.values(KEY_MAPS).flatMap((map) => Object.values(map).map((key) => key.code));

/** What AltGr types: on Windows it is told as Ctrl and Alt, with or without the word AltGraph; elsewhere as AltGraph alone. */
const TYPED: readonly (readonly [layout: string, letters: readonly (readonly [string, string])[]])[] = [
  [
    "Polish",
    [
      ["KeyA", "ą"],
      ["KeyC", "ć"],
      ["KeyE", "ę"],
      ["KeyL", "ł"],
      ["KeyN", "ń"],
      ["KeyO", "ó"],
      ["KeyS", "ś"],
      ["KeyX", "ź"],
      ["KeyZ", "ż"],
      ["KeyS", "Ś"],
      ["KeyU", "€"],
    ],
  ],
  [
    "Ukrainian",
    [
      ["KeyU", "ґ"],
      ["Digit4", "₴"],
    ],
  ],
  ["Russian", [["Digit8", "₽"]]],
];

for (const [layout, letters] of TYPED)
  it(`types with AltGr on a ${layout} layout, and starts no command of any key map`, () => {
    const { pressed, field } = bind(ALL);
    for (const [code, key] of letters)
      for (const way of [{ ctrl: true, alt: true, altGraph: true }, { ctrl: true, alt: true }, { altGraph: true }]) {
        const event = stroke({ code, key, ...way });
        field.dispatchEvent(event);
        expect(event.defaultPrevented, `${key} ${JSON.stringify(way)}`).toBe(false);
      }
    expect(pressed).not.toHaveBeenCalled();
  });

it("gives what is new on the desk keys of Zendesk's that no Polish letter needs", () => {
  const polish = new Set(TYPED[0]?.[1].map(([code]) => code));
  for (const id of ["take-offer", "skip-offer", "end-chat", "transfer-chat", "next-chat", "presence"]) {
    const code = KEY_MAPS.ZENDESK[id]?.code ?? "";
    expect(code).toMatch(/^Control\+Alt\+/);
    expect(polish.has(code.replace("Control+Alt+", ""))).toBe(false);
  }
});

it("knows keys by their place, whatever letter stands on them", () => {
  const { pressed, field } = bind(["Control+Alt+KeyT", "Alt+Digit2", "KeyN"]);
  for (const key of ["t", "е", "е"]) field.dispatchEvent(stroke({ code: "KeyT", key, ctrl: true, alt: true }));
  expect(pressed).toHaveBeenCalledTimes(3);
  // Chats are one key away while somebody writes in another one.
  field.dispatchEvent(stroke({ code: "Digit2", key: "2", alt: true }));
  expect(pressed).toHaveBeenLastCalledWith("Alt+Digit2");
  document.body.dispatchEvent(stroke({ code: "KeyN", key: "т" }));
  expect(pressed).toHaveBeenLastCalledWith("KeyN");
  pressed.mockClear();
  field.dispatchEvent(stroke({ code: "KeyN", key: "т" }));
  expect(pressed).not.toHaveBeenCalled();
});

it("tells a letter of AltGr from a command", () => {
  expect(byAltGr(stroke({ code: "KeyT", key: "t", ctrl: true, alt: true }))).toBe(false);
  expect(byAltGr(stroke({ code: "KeyA", key: "ą", ctrl: true, alt: true }))).toBe(true);
  expect(byAltGr(stroke({ code: "KeyA", key: "ą", altGraph: true }))).toBe(true);
});
