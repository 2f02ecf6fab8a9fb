import { useLingui } from "@lingui/react/macro";
import { CommentOn } from "@/features/comments";
import { count } from "@/lib/numbers";
import { DataTable, type Column } from "@/ui/DataTable";
import { cx } from "@/ui/cx";
import type { Figure, Kpi, Line } from "./documents";
import type { wanted } from "./search";
import { change, daysOf, shown } from "./values";

type Asked = ReturnType<typeof wanted>;

/** Rows of figures, and above them everything together beside the stretch before. */
export function FigureTable(props: {
  client: string;
  kpis: readonly Kpi[];
  rows: readonly Line[];
  total: Line;
  before: Line;
  asked: Asked;
}) {
  const { t, i18n } = useLingui();
  const { kpis, rows, asked } = props;
  const channel = useChannelName();
  const hour = t`h`;
  const columns: Column<Line>[] = [
    { id: "when", head: t`Days`, width: "minmax(116px,1fr)", cell: (line) => daysOf(line, i18n.locale) },
    ...(asked.byProject
      ? [
          {
            id: "project",
            head: t`Project`,
            width: "minmax(110px,1fr)",
            cell: (line: Line) => line.project?.name ?? "–",
          },
        ]
      : []),
    ...(asked.byChannel
      ? [{ id: "channel", head: t`Channel`, width: "90px", cell: (line: Line) => channel(line.channel) }]
      : []),
    ...kpis.map((kpi) => kpiColumn(kpi, props.client, (line) => daysOf(line, i18n.locale))),
  ];
  return (
    <>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">
        {kpis.map((kpi) => {
          const [now, before] = [valueOf(props.total, kpi)?.value ?? null, valueOf(props.before, kpi)?.value ?? null];
          const more = change(now, before, kpi.unit, i18n.locale);
          const up = now !== null && before !== null && now > before;
          const good = kpi.better === null ? null : (kpi.better === "HIGHER") === up;
          return (
            <div key={kpi.code} className="rounded-report bg-surface px-4 py-3 shadow-card">
              <dt className="truncate text-sm text-mute" title={kpi.byDefault}>
                {kpi.name}
              </dt>
              <dd className="flex items-center gap-1 text-[24px] font-semibold tabular-nums">
                {shown(now, kpi.unit, i18n.locale, hour)}
                <CommentOn client={props.client} number={kpi.name} shown={shown(now, kpi.unit, i18n.locale, hour)} />
              </dd>
              <dd className={cx("text-sm", good === null || !more ? "text-mute" : good ? "text-ok" : "text-breach")}>
                {more ? t`${more} against the stretch before` : t`as before, or nothing before`}
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="flex h-[56vh] min-h-[260px] flex-col overflow-x-auto overflow-y-hidden rounded-report bg-surface shadow-card">
        <div className="flex min-h-0 min-w-fit flex-1 flex-col" style={{ minWidth: `${240 + kpis.length * 108}px` }}>
          <DataTable
            label={t`Figures`}
            columns={columns}
            rows={rows}
            rowKey={(line) => `${line.from} ${line.project?.id ?? ""} ${line.channel ?? ""}`}
          />
        </div>
      </div>
    </>
  );
}

const valueOf = (line: Line, kpi: Kpi) => line.figures.find((figure) => figure.kpi === kpi.code);

function kpiColumn(kpi: Kpi, client: string, days: (line: Line) => string): Column<Line> {
  return {
    id: kpi.code,
    head: <span title={kpi.byDefault}>{kpi.name}</span>,
    width: "minmax(92px,1fr)",
    end: true,
    cell: (line) => <Value client={client} figure={valueOf(line, kpi)} kpi={kpi} days={days(line)} />,
  };
}

function Value(props: { client: string; figure: Figure | undefined; kpi: Kpi; days: string }) {
  const { t, i18n } = useLingui();
  const many = count(props.figure?.sample ?? 0, i18n.locale);
  const value = shown(props.figure?.value, props.kpi.unit, i18n.locale, t`h`);
  return (
    <span className="inline-flex items-center gap-1 tabular-nums" title={t`of ${many}`}>
      {value}
      <CommentOn client={props.client} number={`${props.kpi.name}, ${props.days}`} shown={value} />
    </span>
  );
}

function useChannelName(): (code: string | null) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case "email":
        return t`E-mail`;
      case "form":
        return t`Form`;
      case "phone":
        return t`Phone`;
      case "chat":
        return t`Chat`;
      default:
        return "–";
    }
  };
}
