import { useLingui } from "@lingui/react/macro";
import type { ResultOf } from "@/lib/graphql";
import { usePages } from "@/lib/read";
import { BehindDrawer, CaseNumber } from "@/features/behind";
import { BEHIND, type Behind as Reference } from "./documents";

const pick = (data: ResultOf<typeof BEHIND>) => data.document?.line?.references;

/** The contacts behind a line. People who may open cases get there by their numbers. */
export function Behind(props: { document: string; place: number; title: string; onClose: () => void }) {
  const { t } = useLingui();
  const pages = usePages({ query: BEHIND, variables: { id: props.document, place: props.place }, pick });
  return (
    <BehindDrawer
      title={props.title}
      what={t`What is behind the line`}
      none={t`Nothing single is behind this line`}
      pages={pages}
      renderOne={(node) => <One key={node.reference} node={node} />}
      onClose={props.onClose}
    />
  );
}

function One(props: { node: Reference }) {
  const { node } = props;
  return (
    <li className="flex items-baseline gap-3 border-t border-line py-2 first:border-0">
      <CaseNumber name={node.number ?? node.reference} opens={node.case !== null} />
      <span className="min-w-0 flex-1 truncate text-ink-2">{node.subject}</span>
    </li>
  );
}
