import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { ProblemPanel } from "@/app/ProblemPanel";
import { usePages } from "@/lib/read";
import { useCan, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { Empty, SkeletonRows } from "@/ui/States";
import { BEHIND, type Behind as Reference } from "./documents";
import type { ResultOf } from "@/lib/graphql";

const pick = (data: ResultOf<typeof BEHIND>) => data.document?.line?.references;

/** The contacts behind a line. People who may open cases get there by their numbers. */
export function Behind(props: { document: string; place: number; title: string; onClose: () => void }) {
  const { t } = useLingui();
  const { nodes, problem, loading, more, waits, again } = usePages({
    query: BEHIND,
    variables: { id: props.document, place: props.place },
    pick,
  });
  return (
    <Drawer title={props.title} open onClose={props.onClose}>
      {problem && nodes.length === 0 ? (
        <ProblemPanel problem={problem} what={t`What is behind the line`} onRetry={again} />
      ) : loading ? (
        <SkeletonRows rows={6} height="h-6 w-full" />
      ) : nodes.length === 0 ? (
        <Empty title={t`Nothing single is behind this line`} />
      ) : (
        <>
          <ul>
            {nodes.map((node) => (
              <One key={node.reference} node={node} />
            ))}
          </ul>
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

function One(props: { node: Reference }) {
  const { node } = props;
  const { kind } = useViewer();
  const serves = useCan("case.serve");
  const opens = node.case && (kind === "STAFF" || serves);
  const name = node.number ?? node.reference;
  return (
    <li className="flex items-baseline gap-3 border-t border-line py-2 first:border-0">
      {opens && node.case ? (
        <Link
          to="/desk/$number"
          params={{ number: name }}
          className="font-medium whitespace-nowrap text-accent-ink hover:underline"
        >
          {name}
        </Link>
      ) : (
        <b className="font-medium whitespace-nowrap">{name}</b>
      )}
      <span className="min-w-0 flex-1 truncate text-ink-2">{node.subject}</span>
    </li>
  );
}
