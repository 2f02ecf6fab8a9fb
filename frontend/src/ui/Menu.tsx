import type { LucideIcon } from "lucide-react";
import { cloneElement, Suspense, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { lazily } from "@/lib/lazily";
import type { Pressed, PressProps } from "./Press";

export type MenuLine =
  | {
      id: string;
      text: string;
      icon?: LucideIcon;
      hint?: string;
      danger?: boolean;
      disabled?: boolean;
      href?: string;
      run?: () => void;
    }
  | "line";

const MenuCard = lazily(async () => (await import("./MenuCard")).MenuCard);

/** A menu behind any button; the menu itself comes when it is opened. Lines that are not allowed are left out by the caller. */
export function MenuButton(props: { children: ReactElement<PressProps>; label: string; lines: readonly MenuLine[] }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"first" | "last" | "press" | null>(null);
  function keys(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpen(event.key === "ArrowDown" ? "first" : "last");
  }
  return (
    <>
      {cloneElement(props.children, {
        ref: trigger,
        "aria-haspopup": "menu",
        "aria-expanded": open !== null,
        onPress: (event: Pressed) => setOpen(event.type === "keyup" ? "first" : "press"),
        onKeyDown: keys,
      })}
      <Suspense>
        {open && (
          <MenuCard
            trigger={trigger}
            label={props.label}
            lines={props.lines}
            begin={open === "press" ? true : open}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </>
  );
}
