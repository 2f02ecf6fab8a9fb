//! A report that lists: what is behind its first figure, one by one, as far as anybody scrolls.
import { Trans, useLingui } from "@lingui/react/macro";
import { PagedTable } from "@/app/PagedTable";
import { Adds, useCaseOpener } from "@/features/figures/Adds";
import { CONTACTS, type Contact } from "@/features/figures/contacts";
import type { Kpi } from "@/features/figures/dictionary";
import { useChannelName } from "@/features/figures/FigureTable";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import type { Column } from "@/ui/DataTable";
import { Empty } from "@/ui/States";
import type { BodyProps } from "./ReportView";

const pick = (data: ResultOf<typeof CONTACTS>) => data.figureContacts;

export function ListBody(props: BodyProps & { missed: boolean }) {
  const { t, i18n } = useLingui();
  const { asked, client, missed, report } = props;
  const { zone } = useViewer();
  const channel = useChannelName();
  const open = useCaseOpener();
  const kpi = props.kpis[0];
  const input = {
    client,
    from: asked.from,
    until: asked.until,
    kpi: kpi?.code ?? "",
    facet: null,
    only: asked.only,
    missed,
    newestFirst: true,
  };
  const pages = usePages({ query: CONTACTS, variables: { input, first: 100 }, pick, topics: ["CASE"] });
  if (!kpi) return null;
  const text = (id: string, head: string, cell: (row: Contact) => string | null, more?: Partial<Column<Contact>>) => ({
    id,
    head,
    width: "minmax(90px,1fr)",
    cell: (row: Contact) => cell(row) ?? "–",
    ...more,
  });
  const columns: Column<Contact>[] = [
    text("at", t`When`, (row) => instant(row.at, "near", i18n.locale, zone), { width: "130px" }),
    text("number", t`Case`, (row) => row.number, { width: "100px" }),
    text("subject", t`Subject`, (row) => row.subject ?? row.reference, { width: "minmax(140px,2fr)" }),
    text("customer", t`Customer`, (row) => row.customer, { hideBelow: "md" }),
    text("queue", t`Queue`, (row) => row.queue, { hideBelow: "lg" }),
    text("channel", t`Channel`, (row) => channel(row.channel), { hideBelow: "lg", width: "80px" }),
    text("agent", t`Agent`, (row) => row.agent, { hideBelow: "md" }),
    ...(isOfIvr(kpi) ? [text("path", t`Keys pressed`, (row) => row.ivrPath || null)] : []),
    addsColumn(kpi),
  ];
  return (
    <div className="flex h-[62vh] min-h-[260px] flex-col overflow-hidden rounded-report bg-surface shadow-card">
      <PagedTable
        label={report.name}
        what={t`The report`}
        pages={pages}
        columns={columns}
        onOpen={(row) => open?.(row)}
        empty={
          <Empty good={missed} title={missed ? t`Nothing was missed on these days` : t`Nothing happened on these days`}>
            <Trans>Choose other days, or another channel or project.</Trans>
          </Empty>
        }
      />
    </div>
  );
}

/** Whether it is about what customers did in the menu. */
const isOfIvr = (kpi: Kpi) => /(^|_)ivr(_|$)/.test(kpi.code);

function addsColumn(kpi: Kpi): Column<Contact> {
  return { id: "adds", head: kpi.name, width: "120px", end: true, cell: (row) => <Adds contact={row} kpi={kpi} /> };
}
