import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { count } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { Can, useCan } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import { DataTable, type Column } from "@/ui/DataTable";
import { FindField, ListCard } from "@/ui/ListPage";
import { PageHead } from "@/ui/Panel";
import { StandingMark } from "@/ui/Standing";
import { Empty, SkeletonRows } from "@/ui/States";
import { CLIENTS, type ClientRow } from "./documents";
import { NewClient } from "./NewClient";
import { useClientState } from "./words";

/** Every client in one's reach, the ones that need something first. */
export function ClientsPage() {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  const { data, problem, again } = useRead({ query: CLIENTS, variables: {}, topics: ["CLIENT", "MAILBOX"] });
  const all = data?.clients ?? [];
  const shown = all
    .filter((client) => `${client.name} ${client.code}`.toLocaleLowerCase().includes(words.toLocaleLowerCase()))
    .sort((a, b) => urgency(b) - urgency(a) || a.name.localeCompare(b.name));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageHead
        title={t`Clients`}
        actions={
          <>
            <span className="max-md:order-last max-md:w-full">
              <FindField label={t`Find a client`} value={words} onChange={setWords} />
            </span>
            <Can do="client.edit">
              <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
                <Trans>New client</Trans>
              </Button>
            </Can>
          </>
        }
      />
      <ListCard>
        {problem && !data && <ProblemPanel problem={problem} what={t`The clients`} onRetry={again} />}
        {!problem && !data && <SkeletonRows rows={8} height="h-9 w-full" />}
        {data && shown.length === 0 && (
          <NoClients filtered={words !== ""} onClear={() => setWords("")} onAdd={() => setAdding(true)} />
        )}
        {shown.length > 0 && <Table rows={shown} />}
      </ListCard>
      <NewClient open={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

/** How much a client needs somebody: trouble with mails first, then what is not ready yet. */
export function urgency(client: Pick<ClientRow, "state" | "mailboxes">): number {
  const gap = client.mailboxes.some((each) => each.ledger.gap > 0);
  const failed = client.mailboxes.some((each) => each.state === "FAILED");
  const trouble = client.mailboxes.some((each) => each.state === "RETRYING" || each.ledger.quarantined > 0);
  return (gap ? 8 : 0) + (failed ? 4 : 0) + (trouble ? 2 : 0) + (client.state === "ONBOARDING" ? 1 : 0);
}

function NoClients(props: { filtered: boolean; onClear: () => void; onAdd: () => void }) {
  const { t } = useLingui();
  const can = useCan("client.edit");
  if (props.filtered)
    return <Empty title={t`No client fits`} action={<Button onPress={props.onClear}>{t`Show all`}</Button>} />;
  return (
    <Empty
      title={t`No client yet`}
      action={can && <Button look="primary" onPress={props.onAdd}>{t`New client`}</Button>}
    >
      <Trans>
        A client is a shop whose customers you answer, for example a bookshop with its own mailbox and promises.
      </Trans>
    </Empty>
  );
}

function useColumns(): Column<ClientRow>[] {
  const { t, i18n } = useLingui();
  const stateWord = useClientState();
  return [
    { id: "name", head: t`Client`, width: "minmax(0,1.6fr)", cell: (row) => <ClientMark client={row} strong /> },
    { id: "code", head: t`Code`, width: "64px", hideBelow: "md", cell: (row) => row.code },
    { id: "industry", head: t`Industry`, width: "minmax(0,1fr)", hideBelow: "lg", cell: (row) => row.industry ?? "" },
    {
      id: "state",
      head: t`State`,
      width: "minmax(0,1.2fr)",
      cell: (row) => <State row={row} word={stateWord(row.state)} />,
    },
    { id: "mail", head: t`Mail`, width: "minmax(0,1.2fr)", hideBelow: "md", cell: (row) => <Mail row={row} /> },
    {
      id: "contract",
      head: t`Contract`,
      width: "90px",
      hideBelow: "lg",
      cell: (row) => (row.contract ? `v${row.contract.version}` : <span className="text-mute">{t`none`}</span>),
    },
    {
      id: "open",
      head: t`Open cases`,
      width: "110px",
      end: true,
      cell: (row) =>
        count(
          row.projects.reduce((sum, project) => sum + project.openCases, 0),
          i18n.locale,
        ),
    },
  ];
}

function Table(props: { rows: readonly ClientRow[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <DataTable
      label={t`Clients`}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: "/clients/$id", params: { id: row.id } })}
    />
  );
}

function State(props: { row: ClientRow; word: string }) {
  const left = props.row.checklist.filter((step) => step.state === "OPEN" || step.state === "BLOCKED").length;
  if (props.row.state !== "ONBOARDING" || left === 0)
    return <Badge tone={props.row.state === "ACTIVE" ? "ok" : "plain"}>{props.word}</Badge>;
  return (
    <span className="inline-flex items-center gap-2">
      <Badge tone="risk">{props.word}</Badge>
      <span className="text-sm text-mute">
        <Plural value={left} one="# step left" few="# steps left" many="# steps left" other="# steps left" />
      </span>
    </span>
  );
}

function Mail(props: { row: ClientRow }) {
  const { t } = useLingui();
  const { mailboxes } = props.row;
  if (mailboxes.length === 0) return <span className="text-mute">{t`none`}</span>;
  const gap = mailboxes.reduce((sum, each) => sum + each.ledger.gap, 0);
  if (gap > 0) return <StandingMark standing="BREACHED">{t`missing: ${gap}`}</StandingMark>;
  if (mailboxes.some((each) => each.state === "FAILED"))
    return <StandingMark standing="BREACHED">{t`refused`}</StandingMark>;
  const held = mailboxes.reduce((sum, each) => sum + each.ledger.quarantined, 0);
  if (held > 0) return <StandingMark standing="AT_RISK">{t`quarantined: ${held}`}</StandingMark>;
  if (mailboxes.some((each) => each.state === "RETRYING"))
    return <StandingMark standing="AT_RISK">{t`trying again`}</StandingMark>;
  return <StandingMark standing="MET">{t`mails come in`}</StandingMark>;
}
