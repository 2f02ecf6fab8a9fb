import { cx } from "./cx";

const HUES = ["--c0", "--c1", "--c2", "--c3", "--c4", "--c5", "--c6", "--c7"] as const;

/** The 8 px square in the client's colour. Never the only sign: the name stands beside it. */
export function ClientSquare(props: { colour: number }) {
  const hue = HUES[props.colour % HUES.length] ?? "--c0";
  return (
    <i aria-hidden data-square className="size-2 shrink-0 rounded-[2.5px]" style={{ background: `var(${hue})` }} />
  );
}

/** Square and name of a client, as on each row, header and composer. */
export function ClientMark(props: { client: { name: string; colour: number }; strong?: boolean }) {
  return (
    <span
      className={cx(
        "inline-flex max-w-full min-w-0 items-center gap-[6px] font-medium text-ink-2",
        props.strong ? "text-base" : "text-xs",
      )}
    >
      <ClientSquare colour={props.client.colour} />
      <span className="truncate">{props.client.name}</span>
    </span>
  );
}
