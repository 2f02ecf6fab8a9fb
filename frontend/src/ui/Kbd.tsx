/** A key, as printed on it. Hidden on touch screens and from screen readers; the control itself carries `aria-keyshortcuts`. */
export function Kbd(props: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="rounded-[4px] border border-current px-1 py-[2px] font-sans text-[10.5px] leading-none font-semibold opacity-90 pointer-coarse:hidden"
    >
      {props.children}
    </kbd>
  );
}
