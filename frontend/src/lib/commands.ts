//! Actions of the page at hand, for the palette, the key sheet and the keyboard: one list, so that none of the three lies.
import { useEffect, useEffectEvent, useId, useSyncExternalStore } from "react";
import type { Command } from "@/ui/CommandPalette";
import { keyed } from "./keymaps";
import { useKeys } from "./keys";
import { useViewer } from "./viewer";

export type PageCommand = Command & { /** Physical key, e.g. `KeyA`. */ code?: string; disabled?: boolean };

const offered = new Map<string, readonly Command[]>();
let commands: readonly Command[] = [];
const listeners = new Set<() => void>();

function set(by: string, next: readonly Command[] | null): void {
  if (next) offered.set(by, next);
  else offered.delete(by);
  commands = [...offered.values()].flat();
  for (const each of listeners) each();
}

/** Offers a page's actions while it is on screen and binds their keys. */
export function useCommands(list: readonly PageCommand[]): void {
  const by = useId();
  const { keyMap } = useViewer();
  const open = list.filter((command) => !command.disabled).map((command) => keyed(command, keyMap));
  const run = useEffectEvent((id: string) => open.find((command) => command.id === id)?.run());
  const shape = JSON.stringify(open.map(({ id, text, hint, detail, quiet }) => ({ id, text, hint, detail, quiet })));
  useKeys(Object.fromEntries(open.flatMap((command) => (command.code ? [[command.code, command.run]] : []))));
  useEffect(() => {
    const shown = (JSON.parse(shape) as Omit<Command, "run">[]).map((each) => ({ ...each, run: () => run(each.id) }));
    set(by, shown);
    return () => set(by, null);
  }, [by, shape]);
}

export function usePageCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => commands,
  );
}
