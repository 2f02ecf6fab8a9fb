import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Boundary } from "@/app/Boundary";
import { PagedTable } from "@/app/PagedTable";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { fromWall } from "@/lib/wall";
import { Button } from "@/ui/Button";
import { ClientMark } from "@/ui/ClientMark";
import type { Column } from "@/ui/DataTable";
import { Drawer } from "@/ui/Dialog";
import { ListCard } from "@/ui/ListPage";
import { PageHead } from "@/ui/Panel";
import { Empty } from "@/ui/States";
import { ChangeDetail } from "./ChangeDetail";
import { AUDIT, type Line } from "./documents";
import { ExportButton } from "./ExportButton";
import { telling, useFieldWords } from "./fields";
import { auditFilter } from "./filters";
import { AuditFilters } from "./AuditFilters";
import { useActionWords } from "./words";

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
      <AuditFilters />
      <ListCard>
        <Boundary name={t`Log`}>
          <Lines onOpen={setOpen} />
        </Boundary>
      </ListCard>
      <Drawer title={t`One change`} open={open !== null} onClose={() => setOpen(null)}>
        {open && <ChangeDetail line={open} />}
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
  const filtered = Object.keys(filter).length > 0;
  return (
    <PagedTable
      label={t`Log`}
      what={t`The log`}
      pages={pages}
      columns={columns}
      onOpen={props.onOpen}
      empty={
        <Empty
          title={filtered ? t`No change fits these filters` : t`Nothing was changed yet`}
          action={filtered && <Button onPress={() => void navigate({ search: {} })}>{t`Clear filters`}</Button>}
        />
      }
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
