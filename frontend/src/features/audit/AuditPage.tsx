import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { graphql, type ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { ClientMark, ClientSquare } from "@/ui/ClientMark";
import { DataTable, type Column } from "@/ui/DataTable";
import { DateField } from "@/ui/DateField";
import { Drawer } from "@/ui/Dialog";
import { SelectField } from "@/ui/Field";
import { Facts, PageHead } from "@/ui/Panel";
import { Empty, SkeletonRows } from "@/ui/States";
import { ExportButton } from "./ExportButton";
import { auditFilter, SUBJECTS, type AuditSearch } from "./filters";
import { telling, useFieldWords, useValueWords } from "./fields";
import { useActionWords, useNoun } from "./words";
import { fromWall } from "@/lib/wall";

const AUDIT = graphql(`
  query Audit($filter: AuditFilter, $first: Int, $after: String) {
    audit(filter: $filter, first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          at
          action
          subject
          subjectName
          actor {
            id
            name
            employer {
              id
              name
            }
          }
          client {
            id
            name
            colour
          }
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);

type Line = ResultOf<typeof AUDIT>["audit"]["edges"][number]["node"];
const pick = (data: ResultOf<typeof AUDIT>) => data.audit;

/** Who changed what, when and where. Lines are never changed or taken away. */
export function AuditPage() {
  const { t } = useLingui();
  const [open, setOpen] = useState<Line | null>(null);
  const search = useSearch({ from: "/shell/audit" });
  const { zone } = useViewer();
  const filter = auditFilter(search, (wall) => fromWall(wall, zone));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <PageHead
        title={t`Log`}
        sub={t`Administrative changes, newest first. Lines are never changed.`}
        actions={<ExportButton filter={filter} />}
      />
      <Filters />
      <div className="mx-6 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-card bg-surface shadow-card max-md:mx-2">
        <Boundary name={t`Log`}>
          <Lines onOpen={setOpen} />
        </Boundary>
      </div>
      <Drawer title={t`One change`} open={open !== null} onClose={() => setOpen(null)}>
        {open && <Detail line={open} />}
      </Drawer>
    </div>
  );
}

function Lines(props: { onOpen: (line: Line) => void }) {
  const { t } = useLingui();
  const search = useSearch({ from: "/shell/audit" });
  const navigate = useNavigate({ from: "/audit" });
  const { zone } = useViewer();
  const filter = auditFilter(search, (wall) => fromWall(wall, zone));
  const pages = usePages({ query: AUDIT, variables: { filter, first: 100 }, pick });
  const columns = useColumns();
  if (pages.problem && pages.nodes.length === 0)
    return <ProblemPanel problem={pages.problem} what={t`The log`} onRetry={pages.again} />;
  if (pages.loading) return <SkeletonRows rows={12} height="h-9 w-full" />;
  if (pages.nodes.length === 0)
    return (
      <Empty
        title={Object.keys(filter).length > 0 ? t`No change fits these filters` : t`Nothing was changed yet`}
        action={
          Object.keys(filter).length > 0 && (
            <Button onPress={() => void navigate({ search: {} })}>{t`Clear filters`}</Button>
          )
        }
      />
    );
  return (
    <DataTable
      label={t`Log`}
      columns={columns}
      rows={pages.nodes}
      rowKey={(line) => line.id}
      total={pages.total}
      onNearEnd={pages.more}
      onOpen={props.onOpen}
    />
  );
}

function useColumns(): Column<Line>[] {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const action = useActionWords();
  const field = useFieldWords();
  const said = (line: Line) =>
    [
      ...new Set(
        telling(line.changes)
          .filter((change) => change.field !== "")
          .map((change) => field(change.field.split(".")[0] ?? "")),
      ),
    ].join(", ");
  return [
    {
      id: "at",
      head: t`When`,
      width: "112px",
      cell: (line) => <span className="tabular-nums">{instant(line.at, "near", i18n.locale, zone)}</span>,
    },
    {
      id: "who",
      head: t`Who`,
      width: "minmax(0,1fr)",
      hideBelow: "md",
      cell: (line) => line.actor?.name ?? t`the system`,
    },
    {
      id: "what",
      head: t`What`,
      width: "minmax(0,1.2fr)",
      cell: (line) => (
        <>
          <b className="block truncate font-medium">{action(line.action)}</b>
          <span className="block truncate text-xs text-mute md:hidden">
            {[line.actor?.name ?? t`the system`, line.subjectName].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    { id: "thing", head: t`Thing`, width: "minmax(0,1fr)", hideBelow: "md", cell: (line) => line.subjectName ?? "" },
    {
      id: "client",
      head: t`Client`,
      width: "minmax(0,1fr)",
      hideBelow: "md",
      cell: (line) => (line.client ? <ClientMark client={line.client} /> : ""),
    },
    {
      id: "fields",
      head: t`Fields`,
      width: "minmax(0,1fr)",
      hideBelow: "lg",
      cell: (line) => <span className="text-mute">{said(line)}</span>,
    },
  ];
}

function Detail(props: { line: Line }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const action = useActionWords();
  const field = useFieldWords();
  const value = useValueWords((at) => instant(at, "full", i18n.locale, zone));
  const { line } = props;
  const changes = telling(line.changes);
  return (
    <div className="flex flex-col gap-4">
      <h3 className="text-md">{action(line.action)}</h3>
      <Facts
        rows={[
          [t`When`, instant(line.at, "full", i18n.locale, zone)],
          [t`Who`, line.actor ? `${line.actor.name}, ${line.actor.employer.name}` : t`the system`],
          [t`Client`, line.client?.name ?? "–"],
          [t`Thing`, line.subjectName ?? "–"],
        ]}
      />
      {changes.length > 0 && (
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-left text-mute [&>th]:py-1 [&>th]:pr-3 [&>th]:font-medium">
              <th scope="col">{t`Field`}</th>
              <th scope="col">{t`Before`}</th>
              <th scope="col">{t`After`}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field} className="border-b border-fill align-top [&>td]:py-[6px] [&>td]:pr-3">
                <td>{field(change.field)}</td>
                <td className="[overflow-wrap:anywhere] whitespace-pre-line text-mute">{value(change.before)}</td>
                <td className="font-medium [overflow-wrap:anywhere] whitespace-pre-line">{value(change.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Filters() {
  const { t } = useLingui();
  const { clients } = useViewer();
  const noun = useNoun();
  const search = useSearch({ from: "/shell/audit" });
  const navigate = useNavigate({ from: "/audit" });
  const set = (next: Partial<Record<keyof AuditSearch, string | undefined>>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...next }).filter(([, value]) => value)) as AuditSearch,
      replace: true,
    });
  return (
    <div role="group" aria-label={t`Filters`} className="flex flex-wrap items-center gap-2 px-6 pb-3 max-md:px-2">
      <div className="w-52">
        <SelectField
          label={t`Client`}
          bare
          value={search.client ?? "-"}
          onChange={(value) => set({ client: value === "-" ? undefined : value })}
          choices={[
            { id: "-", text: t`Any client` },
            ...clients.map((client) => ({
              id: client.id,
              text: client.name,
              before: <ClientSquare colour={client.colour} />,
            })),
          ]}
        />
      </div>
      <div className="w-48">
        <SelectField
          label={t`Kind of thing`}
          bare
          value={search.action ?? "-"}
          onChange={(value) => set({ action: value === "-" ? undefined : value })}
          choices={[{ id: "-", text: t`Anything` }, ...SUBJECTS.map((id) => ({ id: id as string, text: noun(id) }))]}
        />
      </div>
      <div className="w-40">
        <DateField label={t`From`} bare value={search.from ?? ""} onChange={(from) => set({ from })} />
      </div>
      <span aria-hidden>–</span>
      <div className="w-40">
        <DateField label={t`Until`} bare value={search.until ?? ""} onChange={(until) => set({ until })} />
      </div>
      {Object.keys(search).length > 0 && (
        <Button look="quiet" onPress={() => void navigate({ search: {} })}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </div>
  );
}
