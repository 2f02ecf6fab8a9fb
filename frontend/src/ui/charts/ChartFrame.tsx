import { useLingui } from "@lingui/react/macro";
import { ChartLine, Table2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import { IconButton } from "../Button";

export type TwinTable = { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };

/** A chart with its sentence, and the same numbers as a table one press away (`T` on the button's name). */
export function ChartFrame(props: { title: string; summary: string; table: TwinTable; children: ReactNode }) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure aria-label={props.title} className="relative">
      <figcaption className="sr-only">{props.summary}</figcaption>
      <div className="absolute -top-9 right-0 z-10">
        <IconButton
          icon={asTable ? ChartLine : Table2}
          label={asTable ? t`Show the chart` : t`Show as a table`}
          onPress={() => setAsTable(!asTable)}
        />
      </div>
      {asTable ? <Twin title={props.title} table={props.table} /> : props.children}
    </figure>
  );
}

function Twin(props: { title: string; table: TwinTable }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard
    <div tabIndex={0} role="region" aria-label={props.title} className="max-h-[272px] overflow-auto">
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="text-left text-mute">
            {props.table.head.map((cell, at) => (
              <th key={at} scope="col" className="sticky top-0 bg-surface py-1 pr-3 font-medium">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.table.rows.map((row, at) => (
            <tr key={at} className="border-t border-line">
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className="py-1 pr-3 text-left font-medium">
                    {cell}
                  </th>
                ) : (
                  <td key={column} className="py-1 pr-3">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
