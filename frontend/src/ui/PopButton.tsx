import { Suspense, useRef, useState, type ReactNode } from "react";
import type { PopoverProps } from "react-aria-components";
import { lazily } from "@/lib/lazily";
import { Press } from "./Press";

const PopCard = lazily(async () => (await import("./Dialog")).PopCard);

/** Words that open a small card beside them; the card comes when it is opened. */
export function PopButton(props: {
  text: ReactNode;
  className?: string;
  label: string;
  placement?: NonNullable<PopoverProps["placement"]>;
  children: ReactNode;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Press
        ref={trigger}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
        className={props.className ?? ""}
      >
        {props.text}
      </Press>
      <Suspense>
        {open && (
          <PopCard
            label={props.label}
            triggerRef={trigger}
            isOpen
            onOpenChange={setOpen}
            placement={props.placement ?? "bottom"}
          >
            <Suspense>{props.children}</Suspense>
          </PopCard>
        )}
      </Suspense>
    </>
  );
}
