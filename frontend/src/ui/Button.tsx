import { ChevronDown, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Kbd } from "./Kbd";
import { Press, type PressProps } from "./Press";

export type ButtonProps = Omit<PressProps, "className" | "style"> & {
  look?: "plain" | "primary" | "quiet" | "danger" | "rail";
  size?: "usual" | "small" | "tall";
  icon?: LucideIcon;
  /** Key that does the same, shown on the button. */
  hint?: string;
  busy?: boolean;
  more?: boolean;
  wide?: boolean;
};

const LOOK = {
  plain: "border border-line-strong bg-surface hover:bg-sunk active:bg-fill",
  primary: "border border-accent bg-accent text-on-accent hover:brightness-110 active:brightness-95",
  quiet: "border border-transparent text-ink-2 hover:bg-fill active:bg-line",
  danger: "border border-breach bg-surface text-breach hover:bg-breach-soft",
  rail: "border border-white/15 bg-white/10 text-white hover:bg-white/15",
} as const;
const SIZE = {
  usual: "h-control px-3 rounded-control",
  small: "h-7 px-[9px] text-sm rounded-[7px]",
  tall: "h-[38px] px-5 rounded-[10px]",
} as const;

/** The button of the house. While `busy` it keeps its width and shows a small ring. */
export function Button({
  look = "plain",
  size = "usual",
  icon: Icon,
  hint,
  busy,
  more,
  wide,
  children,
  ...rest
}: ButtonProps) {
  return (
    <Press
      {...rest}
      isBusy={busy === true}
      className={cx(
        "relative inline-flex shrink-0 items-center justify-center gap-[7px] font-medium whitespace-nowrap select-none",
        "transition-[background,filter] duration-100 disabled:opacity-50",
        LOOK[look],
        SIZE[size],
        wide && "w-full",
      )}
    >
      <span className={cx("inline-flex items-center gap-[7px]", busy && "opacity-0")}>
        {Icon && <Icon aria-hidden size={15} strokeWidth={1.8} />}
        {children}
        {hint && <Kbd>{hint}</Kbd>}
        {more && <ChevronDown aria-hidden size={14} strokeWidth={1.8} />}
      </span>
      {busy && (
        <span className="absolute size-4 animate-spin rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none" />
      )}
    </Press>
  );
}

export type IconButtonProps = Omit<PressProps, "children" | "className" | "style"> & {
  icon: LucideIcon;
  label: string;
  look?: "quiet" | "rail";
};

/** A square button with only an icon; `label` is its name for everybody who does not see it. */
export function IconButton({ icon: Icon, label, look = "quiet", ...rest }: IconButtonProps) {
  return (
    <Press
      {...rest}
      aria-label={label}
      className={cx(
        "grid size-[30px] shrink-0 place-items-center rounded-[7px] disabled:opacity-50",
        look === "quiet" ? "text-ink-2 hover:bg-fill" : "text-rail-mute hover:bg-rail-2 hover:text-white",
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={1.8} />
    </Press>
  );
}

/** Text that acts: in sentences, table cells and panel heads. */
export function LinkButton(props: Omit<PressProps, "className" | "style"> & { children: ReactNode }) {
  return (
    <Press
      {...props}
      className="rounded-[4px] font-medium text-accent-ink underline-offset-2 hover:underline disabled:opacity-50"
    />
  );
}
