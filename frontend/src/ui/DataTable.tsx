import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from "react";
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
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [reached, setAt] = useState(0);
  const list = useVirtualizer({
    count: props.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = list.getVirtualItems();
  const nearEnd = props.rows.length > 0 && (shown.at(-1)?.index ?? 0) >= props.rows.length - NEAR;
  const ask = useEffectEvent(() => props.onNearEnd?.());
  const more = props.onNearEnd !== undefined;
  useEffect(() => {
    if (nearEnd && more) ask();
  }, [nearEnd, more, props.rows.length]);
  // The list may have become shorter since: there is always one row by which the keyboard gets in.
  const at = Math.min(reached, props.rows.length - 1);
  const door = shown.some((item) => item.index === at) ? at : shown[0]?.index;
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
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / ROW) - 1);
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
    <div role="table" aria-label={props.label} aria-rowcount={rowCount(props)} className="flex min-h-0 flex-1 flex-col">
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
                tabIndex={item.index === door ? 0 : -1}
                onClick={() => props.onOpen?.(row)}
                onFocus={() => setAt(item.index)}
                className={cx(
                  GRID,
                  "absolute inset-x-0 border-b border-line/60 px-4 -outline-offset-2 hover:bg-sunk",
                  props.onOpen && "cursor-pointer",
                )}
                style={{ ...grid, height: ROW, transform: `translateY(${item.start}px)` }}
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
      </div>
    </div>
  );
}

const ROW = 44;
/** So many rows before the last one the next page is asked for. */
const NEAR = 15;

/** For screen readers, the head included; −1 is how they are told that nobody knows. */
function rowCount(props: { total?: number | null; rows: readonly unknown[]; onNearEnd?: (() => void) | undefined }) {
  const known = props.total ?? (props.onNearEnd ? null : props.rows.length);
  return known === null ? -1 : known + 1;
}

const HIDE = { no: "", md: "max-md:hidden", lg: "max-lg:hidden" } as const;
const GRID = "grid items-center gap-3 grid-cols-(--narrow) md:grid-cols-(--middle) lg:grid-cols-(--wide)";
