import type { ReactNode } from "react";
import { cx } from "./cx";

/** The head of a plain table; `cells`: the room around its cells, that of the cells below. */
export function TableHead(props: { cells: string; children: ReactNode }) {
  return (
    <thead>
      <tr className={cx("border-b border-line text-left text-[12px] text-mute [&>th]:font-medium", props.cells)}>
        {props.children}
      </tr>
    </thead>
  );
}
