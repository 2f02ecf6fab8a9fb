import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Boundary } from "@/app/Boundary";
import { useCan } from "@/lib/viewer";
import { useTitle } from "@/lib/useTitle";
import { Empty } from "@/ui/States";
import { cx } from "@/ui/cx";
import { CaseColumn } from "./CaseColumn";
import { WorkColumn } from "./WorkColumn";

/** The agent's desk: my work, one case, its context. Who serves nothing, as a shop's viewer, sees the case alone. */
export function DeskPage() {
  const { t } = useLingui();
  const { number } = useParams({ strict: false });
  const serves = useCan("case.serve");
  const columns = serves ? "grid-cols-[316px_minmax(0,1fr)] max-md:grid-cols-1" : "grid-cols-1";
  return (
    <div className={cx("grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)]", columns)}>
      {serves && (
        <aside
          aria-label={t`My work`}
          className={cx(
            "flex min-h-0 flex-col overflow-y-auto border-r border-line bg-sunk",
            number && "max-md:hidden",
          )}
        >
          <Boundary name={t`My work`}>
            <WorkColumn open={number} />
          </Boundary>
        </aside>
      )}
      {number ? (
        <Boundary key={number} name={t`Case`}>
          <CaseColumn number={number} />
        </Boundary>
      ) : (
        <NoCase />
      )}
    </div>
  );
}

function NoCase() {
  const { t } = useLingui();
  useTitle(t`Desk`);
  return (
    <div className="grid place-items-center bg-surface max-md:hidden">
      <Empty title={t`Choose a case, or take the next one`}>
        <Trans>The desk offers what is due first. Press N to serve it.</Trans>
      </Empty>
    </div>
  );
}
