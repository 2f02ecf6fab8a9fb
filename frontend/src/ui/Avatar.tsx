import { cx } from "./cx";

const TINTS = [
  "bg-[#cfe5da] text-[#1d5a40]",
  "bg-[#f2c9a8] text-[#5b2f0d]",
  "bg-[#d9d3f5] text-[#3b2a7d]",
  "bg-[#f6cfd9] text-[#7a1e3a]",
  "bg-[#cbe4ee] text-[#12475c]",
  "bg-[#ece0b4] text-[#5b4a0b]",
] as const;
const SIZE = { small: "size-6 text-[10px]", usual: "size-[34px] text-sm", large: "size-[42px] text-md" } as const;

/** First letters of a name, for the round picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0] ?? "?";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return (([...first][0] ?? "") + ([...last][0] ?? "")).toLocaleUpperCase();
}

/** A person's initials on a tint that stays the same for the same name. */
export function Avatar(props: { name: string; size?: keyof typeof SIZE; ring?: boolean }) {
  const sum = [...props.name].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden
      className={cx(
        "grid shrink-0 place-items-center rounded-full font-semibold",
        SIZE[props.size ?? "usual"],
        TINTS[sum % TINTS.length],
        props.ring && "shadow-[0_0_0_2px_var(--rail),0_0_0_4px_#54d0a8]",
      )}
    >
      {initials(props.name)}
    </span>
  );
}
