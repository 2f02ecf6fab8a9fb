import { Trans, Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { History } from "lucide-react";
import { useState } from "react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { useStateWord } from "@/features/cases";
import { graphql } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { Badge } from "@/ui/Badge";
import { LinkButton } from "@/ui/Button";
import { SkeletonRows } from "@/ui/States";
import type { DeskCase } from "../documents";

const EARLIER = graphql(`
  query EarlierCases($case: ID!) {
    case(id: $case) {
      id
      earlier(first: 20) {
        id
        number
        subject
        state
        openedAt
      }
    }
  }
`);

/** Earlier cases of this customer with this shop: one line, opened in place. */
export function EarlierCases({ matter }: { matter: DeskCase }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const stateWord = useStateWord();
  const [open, setOpen] = useState(false);
  const { data, problem, loading, again } = useRead({
    query: EARLIER,
    variables: { case: matter.id },
    pause: !open,
  });
  const earlier = matter.customer.caseCount - 1;
  if (earlier < 1) return null;
  const year = matter.customer.since.slice(0, 4);
  return (
    <section className="rounded-card border border-line bg-sunk px-[13px] py-[6px] text-ink-2">
      <div className="flex items-center gap-2">
        <History aria-hidden size={15} strokeWidth={1.7} className="text-mute" />
        <span className="flex-1">
          <Plural
            value={earlier}
            one="Earlier: # case"
            few="Earlier: # cases"
            many="Earlier: # cases"
            other="Earlier: # cases"
          />
          {" · "}
          <Trans>since {year}</Trans>
        </span>
        <LinkButton onPress={() => setOpen(!open)} aria-expanded={open}>
          {open ? <Trans>Hide history</Trans> : <Trans>Show history</Trans>}
        </LinkButton>
      </div>
      {open && problem && !data && <ProblemPanel problem={problem} what={t`The cases`} onRetry={again} />}
      {open && loading && <SkeletonRows rows={Math.min(earlier, 4)} height="h-6 w-full" />}
      {open && (
        <ul className="mt-1">
          {data?.case?.earlier.map((node) => (
            <li key={node.id}>
              <Link
                to="/desk/$number"
                params={{ number: node.number }}
                className="flex items-center gap-3 border-t border-line py-[6px] hover:text-accent-ink"
              >
                <span className="min-w-0 flex-1 truncate">{node.subject}</span>
                <span className="text-sm text-mute">{instant(node.openedAt, "full", i18n.locale, zone)}</span>
                <Badge>{stateWord(node.state)}</Badge>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
