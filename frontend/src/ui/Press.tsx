import { useRef, type ButtonHTMLAttributes, type KeyboardEvent, type MouseEvent, type Ref } from "react";

export type Pressed = MouseEvent<HTMLButtonElement> | KeyboardEvent<HTMLButtonElement>;

export type PressProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "onClick"> & {
  onPress?: (event: Pressed) => void;
  isDisabled?: boolean;
  /** It is doing already what a press asks for: it stays where the focus is, and does nothing. */
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/**
 * Something to press, without a look of its own. Plain HTML, not React Aria's, since it is part of the first thing anybody loads.
 * Invariant: a key presses when it is let go, so that a key held down does not also press what opens under it.
 */
export function Press({ onPress, isDisabled, isBusy, onKeyDown, onKeyUp, ...rest }: PressProps) {
  const armed = useRef(false);
  function down(event: KeyboardEvent<HTMLButtonElement>) {
    onKeyDown?.(event);
    if (!presses(event) || event.defaultPrevented) return;
    event.preventDefault();
    armed.current ||= !event.repeat;
  }
  function up(event: KeyboardEvent<HTMLButtonElement>) {
    onKeyUp?.(event);
    if (!presses(event)) return;
    event.preventDefault();
    const meant = armed.current && !isBusy;
    armed.current = false;
    if (!meant) return;
    if (rest.type === "submit") event.currentTarget.form?.requestSubmit(event.currentTarget);
    else onPress?.(event);
  }
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy) return event.preventDefault();
    // Safari does not focus what is pressed, and a dialog that closes gives the focus back to what had it.
    if (!event.currentTarget.contains(document.activeElement)) event.currentTarget.focus({ preventScroll: true });
    onPress?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      {...(isBusy ? { "aria-busy": true, "aria-disabled": true } : {})}
      disabled={isDisabled === true}
      onKeyDown={down}
      onKeyUp={up}
      onClick={click}
    />
  );
}

function presses(event: KeyboardEvent): boolean {
  return (event.key === "Enter" || event.key === " ") && !event.ctrlKey && !event.metaKey && !event.altKey;
}
