import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import type { Pages } from "@/lib/read";
import { useCan, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";

/** What is behind something, one by one and page by page. */
export function BehindDrawer<Node>(props: {
  title: string;
  /** What could not be read, when it could not. */
  what: string;
  none: string;
  pages: Pages<Node>;
  renderOne: (node: Node) => ReactNode;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { nodes, problem, loading, more, waits, again } = props.pages;
  return (
    <Drawer title={props.title} open onClose={props.onClose}>
      {problem && nodes.length === 0 ? (
        <ProblemPanel problem={problem} what={props.what} onRetry={again} />
      ) : loading ? (
        <SkeletonRows rows={6} height="h-6 w-full" />
      ) : nodes.length === 0 ? (
        <Empty title={props.none} />
      ) : (
        <>
          <ul>{nodes.map(props.renderOne)}</ul>
          {more && (
            <div className="mt-3">
              <Button size="small" busy={waits} onPress={more}>{t`Show more`}</Button>
            </div>
          )}
        </>
      )}
    </Drawer>
  );
}

/** A case by its number: a way to it for people who may open it. */
export function CaseNumber(props: { name: string; opens: boolean }) {
  const { kind } = useViewer();
  const serves = useCan("case.serve");
  if (!props.opens || (kind !== "STAFF" && !serves))
    return <b className="font-medium whitespace-nowrap">{props.name}</b>;
  return (
    <Link
      to="/desk/$number"
      params={{ number: props.name }}
      className="font-medium whitespace-nowrap text-accent-ink hover:underline"
    >
      {props.name}
    </Link>
  );
}
