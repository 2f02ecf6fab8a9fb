//! A report that lists: what is behind its first figure, one by one, as far as anybody scrolls.
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useClient } from "urql";
import { PagedTable } from "@/app/PagedTable";
import { Adds, useCaseOpener } from "@/features/figures/Adds";
import { CONTACTS, type Contact } from "@/features/figures/contacts";
import type { Kpi } from "@/features/figures/dictionary";
import { useChannelName } from "@/features/figures/FigureTable";
import { csv, plain } from "@/features/figures/values";
import type { FigureContactsInput } from "@/gql/graphql";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { saveCsv } from "@/lib/saveFile";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import type { Column } from "@/ui/DataTable";
import { Empty } from "@/ui/States";
import { toast } from "@/ui/Toast";
import type { BodyProps } from "./ReportView";

const pick = (data: ResultOf<typeof CONTACTS>) => data.figureContacts;
/** So many rows go into a file at most. */
const MOST = 10_000;

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
    addsColumn(kpi),
  ];
  return (
    <>
      <div className="flex h-[62vh] min-h-[260px] flex-col overflow-hidden rounded-report bg-surface shadow-card">
        <PagedTable
          label={report.name}
          what={t`The report`}
          pages={pages}
          columns={columns}
          onOpen={(row) => open?.(row)}
          empty={
            <Empty
              good={missed}
              title={missed ? t`Nothing was missed on these days` : t`Nothing happened on these days`}
            >
              <Trans>Choose other days, or another channel or project.</Trans>
            </Empty>
          }
        />
      </div>
      {pages.nodes.length > 0 && (
        <div className="flex justify-end">
          <Download input={input} kpi={kpi} name={`${report.number}-${asked.from}-${asked.until}`} />
        </div>
      )}
    </>
  );
}

function addsColumn(kpi: Kpi): Column<Contact> {
  return { id: "adds", head: kpi.name, width: "120px", end: true, cell: (row) => <Adds contact={row} kpi={kpi} /> };
}

type Page = ResultOf<typeof CONTACTS>["figureContacts"];

/** The whole list as a file, however little of it is on screen. */
function Download(props: { input: FigureContactsInput; kpi: Kpi; name: string }) {
  const { t, i18n } = useLingui();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const decimal = new Intl.NumberFormat(i18n.locale).format(1.5).charAt(1);
  async function readPage(after: string | null): Promise<Page | undefined> {
    const variables = { input: props.input, first: 200, after };
    const answer = await client.query(CONTACTS, variables, { requestPolicy: "network-only" }).toPromise();
    if (!answer.data) toast({ text: t`The rest could not be read. The file holds what came before.`, tone: "problem" });
    return answer.data?.figureContacts;
  }
  async function save() {
    setBusy(true);
    const rows: Contact[] = [];
    let after: string | null = null;
    do {
      const page: Page | undefined = await readPage(after);
      rows.push(...(page?.edges.map((edge) => edge.node) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && rows.length < MOST);
    const head = [t`When`, t`Case`, t`Subject`, t`Customer`, t`Project`, t`Queue`, t`Channel`, t`Agent`, t`Reason`];
    const line = (row: Contact) => [
      row.at,
      row.number ?? row.reference,
      row.subject ?? "",
      row.customer ?? "",
      row.project ?? "",
      row.queue ?? "",
      row.channel ?? "",
      row.agent ?? "",
      row.reason ?? "",
      plain(row.numerator, props.kpi.unit === "TIME" ? "TIME" : "COUNT", decimal),
    ];
    saveCsv(`${props.name}.csv`, csv([[...head, props.kpi.name], ...rows.map(line)]));
    setBusy(false);
  }
  return (
    <Button busy={busy} onPress={() => void save()}>
      <Trans>Download (CSV)</Trans>
    </Button>
  );
}
