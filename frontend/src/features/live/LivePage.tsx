import { Trans, useLingui } from "@lingui/react/macro";
import { MonitorPlay } from "lucide-react";
import { Suspense, useState } from "react";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { useLine } from "@/lib/socket";
import { instant, useNow } from "@/lib/time";
import { useCan, useViewer } from "@/lib/viewer";
import { Button } from "@/ui/Button";
import { PageHead } from "@/ui/Panel";
import { Empty, Skeleton } from "@/ui/States";
import { LIVE, type Moving } from "./documents";
import { shops } from "./floor";
import { Lanes } from "./Lanes";
import { Needs } from "./Needs";
import { People } from "./People";
import { Totals } from "./Totals";
import { useFresh } from "./useFresh";

const ScreensDialog = lazily(async () => (await import("@/features/wallboard")).ScreensDialog, "onDemand");
const LendDialog = lazily(async () => (await import("./LendDialog")).LendDialog);

/** So old a picture is not shown as now. */
const STALE = 25;

/** The floor at this moment: totals, what needs somebody, queues and people. */
export function LivePage() {
  const { t } = useLingui();
  const { data, problem, again } = useRead({ query: LIVE, variables: {} });
  useFresh(["CASE", "CHAT", "OFFER", "PRESENCE", "PERSON", "CLIENT"], again);
  const [moving, setMoving] = useState<Moving | null>(null);
  const [screens, setScreens] = useState(false);
  const shares = useCan("report.share");
  const floor = data?.live;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHead
        title={t`Live`}
        sub={floor && <Age asOf={floor.asOf} />}
        actions={
          shares && floor && floor.lanes.length > 0 ? (
            <Button icon={MonitorPlay} onPress={() => setScreens(true)}>{t`Wall screens`}</Button>
          ) : undefined
        }
      />
      <div className="flex flex-col gap-4 px-6 pb-10 max-md:px-3">
        {problem && !floor && <ProblemPanel problem={problem} what={t`The floor`} onRetry={again} />}
        {!problem && !floor && <Waiting />}
        {floor && floor.lanes.length === 0 && (
          <Empty title={t`No client yet`}>
            <Trans>Queues and people of the clients you lead appear here.</Trans>
          </Empty>
        )}
        {floor && floor.lanes.length > 0 && (
          <>
            <Totals lanes={floor.lanes} />
            <Boundary name={t`Needs you`}>
              <Needs floor={floor} onMove={setMoving} />
            </Boundary>
            <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <Boundary name={t`Queues`}>
                <Lanes lanes={floor.lanes} />
              </Boundary>
              <Boundary name={t`People`}>
                <People people={floor.people} shops={shops(floor.lanes)} onMove={setMoving} />
              </Boundary>
            </div>
          </>
        )}
      </div>
      <Suspense>
        {screens && floor && <ScreensDialog clients={shops(floor.lanes)} onClose={() => setScreens(false)} />}
        {moving && floor && <LendDialog moving={moving} people={floor.people} onClose={() => setMoving(null)} />}
      </Suspense>
    </div>
  );
}

/** How old the picture is; said aloud only when it is no longer of now. */
function Age(props: { asOf: string }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const line = useLine();
  const age = Math.max(0, Math.round((useNow() - Date.parse(props.asOf)) / 1000));
  const stale = line.state === "down" || age > STALE;
  const at = instant(props.asOf, "time", i18n.locale, zone);
  return (
    <>
      <span className={stale ? "font-medium text-risk" : "tabular-nums"}>
        {stale ? t`as of ${at}` : t`updated ${age} s ago`}
      </span>
      <span role="status" className="sr-only">
        {stale && t`This picture is not of now; the line is being looked for.`}
      </span>
    </>
  );
}

function Waiting() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className="flex flex-col gap-4">
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-80 w-full" />
    </div>
  );
}
