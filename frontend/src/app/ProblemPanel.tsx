import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import type { Problem } from "@/lib/problem";
import { lazily, withWords } from "@/lib/lazily";
import { ErrorPanel, Empty } from "@/ui/States";

/** Told by the server, so there is a line to fetch its words by. */
const Denied = lazily(async () => (await withWords("denied", () => import("@/features/denied"))).Denied, "onDemand");

/** A part that could not be read, said by kind: missing, no right, no line, broken. `what` is the thing, as a heading. */
export function ProblemPanel(props: { problem: Problem; what: string; onRetry?: () => void }) {
  const { t } = useLingui();
  const { problem, what } = props;
  if (problem.kind === "denied")
    return (
      <Suspense>
        <Denied right={problem.right} />
      </Suspense>
    );
  if (problem.kind === "missing") {
    return (
      <Empty title={t`${what}: nothing here`}>
        <Trans>It does not exist, or it belongs to a client you do not work for.</Trans>
      </Empty>
    );
  }
  const retry = props.onRetry ? { onRetry: props.onRetry } : {};
  return (
    <div className="p-4">
      <ErrorPanel title={t`${what}: could not be read`} reference={problem.reference} {...retry}>
        {problem.kind === "offline" ? (
          <Trans>There is no line to the server. What you wrote is kept.</Trans>
        ) : (
          <Trans>Nothing was changed. Try again; if it stays, quote the code.</Trans>
        )}
      </ErrorPanel>
    </div>
  );
}
