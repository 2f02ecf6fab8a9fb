import { cx } from "./cx";

const TINTS = [
  "bg-tint-0 text-tint-ink-0",
  "bg-tint-1 text-tint-ink-1",
  "bg-tint-2 text-tint-ink-2",
  "bg-tint-3 text-tint-ink-3",
  "bg-tint-4 text-tint-ink-4",
  "bg-tint-5 text-tint-ink-5",
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
        props.ring && "shadow-[0_0_0_2px_var(--rail),0_0_0_4px_var(--live)]",
      )}
    >
      {initials(props.name)}
    </span>
  );
}
