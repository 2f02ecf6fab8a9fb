import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "./cx";

export type Column<T> = {
  id: string;
  head: ReactNode;
  width: string;
  cell: (row: T) => ReactNode;
  end?: boolean;
  hideBelow?: "md" | "lg";
};

/** A table for thousands of rows: only those in sight exist. Arrows move, Enter opens, nearing the end asks for more. */
export function DataTable<T>(props: {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  onOpen?: (row: T) => void;
  onNearEnd?: (() => void) | undefined;
  total?: number | null;
  rowHeight?: number;
  foot?: ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const height = props.rowHeight ?? 44;
  const list = useVirtualizer({
    count: props.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const asked = useRef(0);
  if (
    props.onNearEnd &&
    props.rows.length > 0 &&
    last >= props.rows.length - 15 &&
    asked.current !== props.rows.length
  ) {
    asked.current = props.rows.length;
    queueMicrotask(props.onNearEnd);
  }
  // What is hidden on a narrow screen takes no room there either.
  const widths = (fits: (column: Column<T>) => boolean) =>
    props.columns
      .filter(fits)
      .map((column) => column.width)
      .join(" ");
  const grid = {
    "--narrow": widths((column) => !column.hideBelow),
    "--middle": widths((column) => column.hideBelow !== "lg"),
    "--wide": widths(() => true),
  } as CSSProperties;

  function move(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -at, End: props.rows.length }[
      event.key
    ];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(props.rows.length - 1, at + step));
      setAt(next);
      list.scrollToIndex(next);
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus());
    }
    const row = props.rows[at];
    if (event.key === "Enter" && row !== undefined && (event.target as HTMLElement).dataset["at"] !== undefined)
      props.onOpen?.(row);
  }

  return (
    <div
      role="table"
      aria-label={props.label}
      aria-rowcount={props.total ?? props.rows.length}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div role="rowgroup" className="shrink-0 border-b border-line">
        <div role="row" style={grid} className={cx(GRID, "px-4 py-[7px] text-[12px] font-medium text-mute")}>
          {props.columns.map((column) => (
            <span
              key={column.id}
              role="columnheader"
              className={cx("truncate", column.end && "text-right", HIDE[column.hideBelow ?? "no"])}
            >
              {column.head}
            </span>
          ))}
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move between rows */}
      <div ref={scroller} role="rowgroup" className="min-h-0 flex-1 overflow-auto" onKeyDown={move}>
        <div className="relative" style={{ height: list.getTotalSize() }}>
          {shown.map((item) => {
            const row = props.rows[item.index];
            if (row === undefined) return null;
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the body handles keys
              <div
                key={props.rowKey(row)}
                role="row"
                data-at={item.index}
                aria-rowindex={item.index + 2}
                tabIndex={item.index === at ? 0 : -1}
                onClick={() => props.onOpen?.(row)}
                onFocus={() => setAt(item.index)}
                className={cx(
                  GRID,
                  "absolute inset-x-0 border-b border-line/60 px-4 -outline-offset-2 hover:bg-sunk",
                  props.onOpen && "cursor-pointer",
                )}
                style={{ ...grid, height, transform: `translateY(${item.start}px)` }}
              >
                {props.columns.map((column) => (
                  <span
                    key={column.id}
                    role="cell"
                    className={cx("min-w-0 truncate", column.end && "text-right", HIDE[column.hideBelow ?? "no"])}
                  >
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
        {props.foot}
      </div>
    </div>
  );
}

const HIDE = { no: "", md: "max-md:hidden", lg: "max-lg:hidden" } as const;
const GRID = "grid items-center gap-3 grid-cols-(--narrow) md:grid-cols-(--middle) lg:grid-cols-(--wide)";
