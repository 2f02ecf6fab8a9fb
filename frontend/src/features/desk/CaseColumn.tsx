import { useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { Skeleton, SkeletonRows } from "@/ui/States";
import { useAttendance } from "./attendance";
import { CaseHead } from "./CaseHead";
import { Composer } from "./composer/Composer";
import { ContextColumn } from "./ContextColumn";
import { DESK_CASE, type DeskCase } from "./documents";
import { Timeline } from "./timeline/Timeline";

const ContextDrawer = lazily(async () => (await import("./ContextDrawer")).ContextDrawer);

/** One case in the middle, its context at the right. */
export function CaseColumn(props: { number: string }) {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: DESK_CASE, variables: { number: props.number }, topics: ["CASE"] });
  const matter = data?.case;
  if (!matter) {
    const gone = problem ?? (data ? ({ kind: "missing" } as const) : null);
    return (
      <div className="bg-surface">
        {gone ? <ProblemPanel problem={gone} what={t`Case ${props.number}`} onRetry={again} /> : <Waiting />}
      </div>
    );
  }
  return <OpenCase matter={matter} />;
}

/** In the place of a case that is on its way. */
export function Waiting() {
  return (
    <div className="p-5">
      <Skeleton className="h-4 w-48" />
      <Skeleton className="mt-3 h-6 w-96 max-w-full" />
      <Skeleton className="mt-3 h-9 w-full" />
      <SkeletonRows rows={4} height="h-20 w-full" />
    </div>
  );
}

function OpenCase({ matter }: { matter: DeskCase }) {
  const { t } = useLingui();
  const [context, setContext] = useState(false);
  useAttendance(matter.id);
  const [away, setAway] = useState(false);
  return (
    <div className="grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)_348px] grid-rows-[minmax(0,1fr)] max-xl:grid-cols-1">
      <section aria-label={`${matter.number} ${matter.subject}`} className="flex min-h-0 min-w-0 flex-col bg-surface">
        <CaseHead matter={matter} small={away} onContext={() => setContext(true)} />
        <Boundary name={t`Timeline`}>
          <Timeline matter={matter} onAway={setAway} />
        </Boundary>
        {matter.state !== "MERGED" && (
          <Boundary name={t`Answer`}>
            <Composer key={matter.id} matter={matter} />
          </Boundary>
        )}
      </section>
      <aside
        aria-label={t`Context`}
        className="flex min-h-0 flex-col gap-3 overflow-y-auto border-l border-line bg-sunk p-4 max-xl:hidden"
      >
        <Boundary name={t`Context`}>
          <ContextColumn matter={matter} />
        </Boundary>
      </aside>
      <Suspense>{context && <ContextDrawer matter={matter} onClose={() => setContext(false)} />}</Suspense>
    </div>
  );
}
