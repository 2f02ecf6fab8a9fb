/** Day by hour: the darker, the more. Rows carry their own names; each cell is read out with its number. */
export function HeatMap(props: {
  rows: readonly { key: string; name: string }[];
  columns: readonly { key: string; name: string }[];
  value: (row: string, column: string) => number;
  label: string;
  cell: (row: string, column: string, value: number) => string;
  less: string;
  more: string;
}) {
  const most = Math.max(
    1,
    ...props.rows.flatMap((row) => props.columns.map((column) => props.value(row.key, column.key))),
  );
  return (
    <div>
      <table className="w-full table-fixed border-separate border-spacing-[2.5px] text-xs text-mute">
        <caption className="sr-only">{props.label}</caption>
        <colgroup>
          <col className="w-9" />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th aria-hidden />
            {props.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="w-9 text-left font-normal">
                {row.name}
              </th>
              {props.columns.map((column) => {
                const value = props.value(row.key, column.key);
                return (
                  <td
                    key={column.key}
                    title={props.cell(row.key, column.key, value)}
                    className="h-[23px] rounded-[5px] p-0"
                    style={{ background: shade(value / most) }}
                  >
                    <span className="sr-only">{value}</span>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr aria-hidden>
            <td>&nbsp;</td>
            {props.columns.map((column, at) => (
              <td key={column.key} className="p-0 pt-1 text-center whitespace-nowrap">
                {at % 2 === 0 ? column.name : ""}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div aria-hidden className="mt-2 flex items-center gap-2 text-[12px] text-mute">
        {props.less}
        {[0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1].map((share) => (
          <i key={share} className="h-[10px] w-[18px] rounded-[3px]" style={{ background: shade(share) }} />
        ))}
        {props.more}
      </div>
    </div>
  );
}

/** Seven steps from the lightest to the darkest tint. */
function shade(share: number): string {
  const step = Math.round(Math.max(0, Math.min(1, share)) * 6);
  return `color-mix(in oklab, var(--heat-6) ${Math.round((step / 6) * 100)}%, var(--heat-0))`;
}
