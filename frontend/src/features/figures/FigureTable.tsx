import { useLingui } from "@lingui/react/macro";
import { CommentOn } from "@/features/comments";
import { count } from "@/lib/numbers";
import { DataTable, type Column } from "@/ui/DataTable";
import { cx } from "@/ui/cx";
import { Press } from "@/ui/Press";
import type { Figure, Line } from "./documents";
import { opens, type Kpi } from "./dictionary";
import type { Asked } from "./search";
import { change, daysOf, shown } from "./values";

/** Rows of figures, and above them everything together beside the stretch before. */
export function FigureTable(props: {
  client: string;
  kpis: readonly Kpi[];
  rows: readonly Line[];
  total: Line;
  before: Line;
  /** Rows of the stretch before, to be compared with where time is not told apart. */
  rowsBefore?: readonly Line[];
  asked: Asked;
  /** What the rows are told apart by beside time, project and channel. */
  groupName?: string;
  /** Opens what is behind a figure. */
  onOpen?: (line: Line, kpi: string) => void;
}) {
  const { t, i18n } = useLingui();
  const { kpis, rows, asked, onOpen } = props;
  const first = kpis.find(opens);
  const before = new Map(asked.by === "WHOLE" ? props.rowsBefore?.map((line) => [keyOf(line), line]) : []);
  const channel = useChannelName();
  const hour = t`h`;
  const columns: Column<Line>[] = [
    ...(asked.by === "WHOLE" && (asked.facet || asked.byProject || asked.byChannel)
      ? []
      : [{ id: "when", head: t`Days`, width: "minmax(116px,1fr)", cell: (line: Line) => daysOf(line, i18n.locale) }]),
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
    ...(asked.facet
      ? [
          {
            id: "group",
            head: props.groupName ?? t`Group`,
            width: "minmax(120px,1fr)",
            cell: (line: Line) => line.group?.name ?? "–",
          },
        ]
      : []),
    ...kpis.map((kpi) =>
      kpiColumn(kpi, {
        client: props.client,
        days: (line) => daysOf(line, i18n.locale),
        before: (line) => before.get(keyOf(line)),
        onOpen,
      }),
    ),
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
      <div
        className="flex max-h-[56vh] min-h-[120px] flex-col overflow-x-auto overflow-y-hidden rounded-report bg-surface shadow-card"
        style={{ height: `${rows.length * 44 + 52}px` }}
      >
        <div className="flex min-h-0 min-w-fit flex-1 flex-col" style={{ minWidth: `${240 + kpis.length * 108}px` }}>
          <DataTable
            label={t`Figures`}
            columns={columns}
            rows={rows}
            rowKey={(line) => `${line.from} ${keyOf(line)}`}
            {...(onOpen && first ? { onOpen: (line: Line) => onOpen(line, first.code) } : {})}
          />
        </div>
      </div>
    </>
  );
}

/** What tells a row apart beside time. */
const keyOf = (line: Line) => `${line.project?.id ?? ""} ${line.channel ?? ""} ${line.group?.key ?? ""}`;

const valueOf = (line: Line, kpi: Kpi) => line.figures.find((figure) => figure.kpi === kpi.code);

type About = {
  client: string;
  days: (line: Line) => string;
  before: (line: Line) => Line | undefined;
  onOpen: ((line: Line, kpi: string) => void) | undefined;
};

function kpiColumn(kpi: Kpi, about: About): Column<Line> {
  return {
    id: kpi.code,
    head: <span title={kpi.byDefault}>{kpi.name}</span>,
    width: "minmax(92px,1fr)",
    end: true,
    cell: (line) => (
      <span className="inline-flex items-center gap-1">
        <Value line={line} before={about.before(line)} kpi={kpi} onOpen={about.onOpen} />
        <Remark line={line} kpi={kpi} about={about} />
      </span>
    ),
  };
}

function Remark(props: { line: Line; kpi: Kpi; about: About }) {
  const { t, i18n } = useLingui();
  const { line, kpi, about } = props;
  const value = shown(valueOf(line, kpi)?.value, kpi.unit, i18n.locale, t`h`);
  return <CommentOn client={about.client} number={`${kpi.name}, ${about.days(line)}`} shown={value} />;
}

function Value(props: { line: Line; before: Line | undefined; kpi: Kpi; onOpen: About["onOpen"] }) {
  const { t, i18n } = useLingui();
  const { line, kpi, onOpen } = props;
  const figure: Figure | undefined = valueOf(line, kpi);
  const many = count(figure?.sample ?? 0, i18n.locale);
  const earlier = props.before && valueOf(props.before, kpi)?.value;
  const more = earlier === undefined ? "" : change(figure?.value ?? null, earlier, kpi.unit, i18n.locale);
  const value = shown(figure?.value, kpi.unit, i18n.locale, t`h`);
  const text = (
    <>
      {value}
      {more && <span className="ml-1 text-[11px] text-mute max-sm:hidden">{more}</span>}
    </>
  );
  if (!onOpen || !figure || figure.sample === 0 || !opens(kpi))
    return (
      <span className="tabular-nums" title={t`of ${many}`}>
        {text}
      </span>
    );
  return (
    // Rows are reached by the keyboard, and open their first figure; a stop for every number would be hundreds.
    <Press
      tabIndex={-1}
      title={t`of ${many}`}
      aria-label={t`${kpi.name}: ${value}. Show what is behind it`}
      className="tabular-nums underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-solid"
      onPress={(event) => {
        event.stopPropagation();
        onOpen(line, kpi.code);
      }}
    >
      {text}
    </Press>
  );
}

/** What a channel is called. */
export function useChannelName(): (code: string | null | undefined) => string {
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
