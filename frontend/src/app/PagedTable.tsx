import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { count } from "@/lib/numbers";
import type { Pages } from "@/lib/read";
import { Button } from "@/ui/Button";
import { DataTable, type Column } from "@/ui/DataTable";
import { SkeletonRows } from "@/ui/States";
import { ProblemPanel } from "./ProblemPanel";

/** A list that grows page by page, as a table in all its states: on its way, empty, not readable, and cut off in the middle. */
export function PagedTable<Row extends { id: string }>(props: {
  label: string;
  /** The list as the heading of what went wrong. */
  what: string;
  pages: Pages<Row>;
  columns: readonly Column<Row>[];
  onOpen: (row: Row) => void;
  empty: ReactNode;
}) {
  const { pages } = props;
  if (pages.problem && pages.nodes.length === 0)
    return <ProblemPanel problem={pages.problem} what={props.what} onRetry={pages.again} />;
  if (pages.loading) return <SkeletonRows rows={12} height="h-9 w-full" />;
  if (pages.nodes.length === 0) return props.empty;
  return (
    <>
      <DataTable
        label={props.label}
        columns={props.columns}
        rows={pages.nodes}
        rowKey={(row) => row.id}
        total={pages.total}
        onNearEnd={pages.more}
        onOpen={props.onOpen}
      />
      <Foot pages={pages} />
    </>
  );
}

/** How much of the list is here; when a further page could not be read it says so, lest the list look whole. */
function Foot(props: { pages: Pages<unknown> }) {
  const { i18n } = useLingui();
  const { pages } = props;
  const shown = count(pages.nodes.length, i18n.locale);
  const total = pages.total === null ? null : count(pages.total, i18n.locale);
  const whole = !pages.more && !pages.waits && !pages.problem;
  return (
    <div role="status" className="flex items-center gap-3 border-t border-line px-4 py-2 text-sm text-mute">
      {total === null ? (
        whole ? (
          <Trans>all: {shown}</Trans>
        ) : (
          <Trans>so far: {shown}</Trans>
        )
      ) : (
        <Trans>
          {shown} of {total}
        </Trans>
      )}
      {pages.problem && (
        <>
          <span className="font-medium text-breach">
            <Trans>The rest could not be read.</Trans>
          </span>
          <Button size="small" onPress={pages.again}>
            <Trans>Try again</Trans>
          </Button>
        </>
      )}
    </div>
  );
}
