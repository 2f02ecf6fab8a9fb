import { useState } from "react";
import type { PageCommand } from "@/lib/commands";
import { keyed } from "@/lib/keymaps";
import type { Right } from "@/lib/rights";
import { useViewer } from "@/lib/viewer";
import type { DeskCase } from "../documents";
import { useEnding } from "./useEnding";
import { useHolding } from "./useHolding";
import { useMoving } from "./useMoving";
import { useWaiting } from "./useWaiting";

export type DialogName = "assign" | "snooze" | "merge" | "tags" | "move" | "outcome" | null;
export type CaseAction = PageCommand & { right: Right; bar?: boolean };

/** Everything that can be done with the open case, as rights and state allow; one list for buttons, menu, palette and keys. */
export function useCaseActions(matter: DeskCase) {
  const viewer = useViewer();
  const [dialog, open] = useState<DialogName>(null);
  const holding = useHolding(matter, open);
  const waiting = useWaiting(matter, open);
  const ending = useEnding(matter, open);
  const moving = useMoving(matter, open);
  const actions = [...holding, ...waiting, ...ending.actions, ...moving]
    .filter((action) => !action.disabled && viewer.rights.includes(action.right))
    .map((action) => keyed(action, viewer.keyMap));
  return { actions, dialog, end: ending.end, close: () => open(null) };
}
