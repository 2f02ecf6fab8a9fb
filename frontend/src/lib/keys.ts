//! Keys of the page. Physical keys, so that they work on Polish, Ukrainian and Russian layouts; never inside text fields; AltGr is left alone.
import { useEffect, useEffectEvent } from "react";
import { tinykeys } from "tinykeys";
import { useViewer } from "./viewer";

export type Keys = Record<string, (event: KeyboardEvent) => void>;

/** Is the person typing? Then single letters are letters. */
export function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Letters that AltGr gives in Polish, Ukrainian and Russian, where Windows tells it as Ctrl and Alt only. */
const BY_ALT_GR = /^[ąćęłńóśźżґ€₴₽§«»„”]$/iu;

/** Is this key a letter that is typed with AltGr, whatever the system calls that key? */
export function byAltGr(event: Pick<KeyboardEvent, "getModifierState" | "ctrlKey" | "altKey" | "key">): boolean {
  return event.getModifierState("AltGraph") || (event.ctrlKey && event.altKey && BY_ALT_GR.test(event.key));
}

const layered = () => document.querySelector("[role=dialog],[role=menu],[role=listbox][data-layer]") !== null;

/** Binds keys while the component is on screen. Names are physical: `KeyN`, `$mod+KeyK`, `KeyG KeyD`, `Slash`. */
export function useKeys(keys: Keys, on = true): void {
  const { singleKeys } = useViewer();
  const names = Object.keys(keys).join("|");
  const press = useEffectEvent((name: string, event: KeyboardEvent) => keys[name]?.(event));
  useEffect(() => {
    if (!on) return undefined;
    const bound = Object.fromEntries(
      names.split("|").map((name) => [
        name,
        (event: KeyboardEvent) => {
          const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
          if (byAltGr(event) || event.defaultPrevented || layered()) return;
          if (plain && (!singleKeys || typing(event.target))) return;
          event.preventDefault();
          press(name, event);
        },
      ]),
    );
    return tinykeys(window, bound);
  }, [names, on, singleKeys]);
}
