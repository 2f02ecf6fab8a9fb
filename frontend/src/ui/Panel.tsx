import type { ReactNode } from "react";
import { useTitle } from "@/lib/useTitle";
import { cx } from "./cx";

/** A card on paper: a soft shadow, a heading, an action at its right. Never put one in another. */
export function Panel(props: {
  title?: ReactNode;
  aside?: ReactNode;
  sub?: ReactNode;
  children: ReactNode;
  report?: boolean;
  flush?: boolean;
}) {
  return (
    <section
      className={cx(
        "bg-surface shadow-card",
        props.report ? "rounded-report px-[22px] py-5" : "rounded-[13px]",
        !props.report && !props.flush && "px-[14px] py-[13px]",
      )}
    >
      {props.title && (
        <div
          className={cx(
            "flex items-center gap-2",
            props.report && "max-sm:flex-wrap",
            props.flush && "px-[14px] pt-[13px] pb-2",
          )}
        >
          <h2 className={cx("min-w-0 flex-1", props.report ? "text-[17px] max-sm:min-w-full" : "text-base")}>
            {props.title}
          </h2>
          {props.aside && <div className="shrink-0 text-sm text-mute">{props.aside}</div>}
        </div>
      )}
      {props.sub && <p className="mt-[2px] text-mute">{props.sub}</p>}
      {props.children}
    </section>
  );
}

/** Two columns of names and values. */
export function Facts(props: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="mt-[10px] grid grid-cols-[92px_minmax(0,1fr)] gap-x-2 gap-y-1 text-sm">
      {props.rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-mute">{name}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Head of a settings or list page. */
export function PageHead(props: { title: string; sub?: ReactNode; actions?: ReactNode }) {
  useTitle(props.title);
  return (
    <header className="flex flex-wrap items-center gap-3 px-6 pt-5 pb-3 max-md:px-3">
      <div className="min-w-min flex-1">
        <h1 className="text-xl leading-tight">{props.title}</h1>
        {props.sub && <p className="text-mute">{props.sub}</p>}
      </div>
      {props.actions}
    </header>
  );
}
