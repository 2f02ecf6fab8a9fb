import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Boundary } from "@/app/Boundary";
import { ProblemPanel } from "@/app/ProblemPanel";
import { PROMISE, type Promised } from "@/features/portal";
import { read } from "@/lib/graphql";
import { useRead } from "@/lib/read";
import { instant, useNow } from "@/lib/time";
import { Can, useViewer } from "@/lib/viewer";
import { PageHead } from "@/ui/Panel";
import { StandingGlyph } from "@/ui/Standing";
import { Empty, Skeleton } from "@/ui/States";
import { LEAD_HOME } from "./documents";
import { Earnings } from "./Earnings";
import { Dead } from "./Dead";
import { NeedsYou } from "./NeedsYou";
import { TileCard } from "./TileCard";
import { weight } from "./trouble";

/** A tile a client, the one that needs its lead most first. */
export function LeadPage() {
  const { t } = useLingui();
  const { data, problem, again } = useRead({
    query: LEAD_HOME,
    variables: {},
    topics: ["CASE", "MAILBOX", "PERSON", "CLIENT"],
  });
  const tiles = (data?.leadHome ?? [])
    .map((tile) => {
      const promises = tile.promises.map((promise) => read(PROMISE, promise));
      return { tile, promises, weight: weight(tile, promises) };
    })
    .sort((a, b) => b.weight - a.weight || a.tile.client.name.localeCompare(b.tile.client.name));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <PageHead title={t`My clients`} sub={data && <Now />} />
      <div className="px-6 pb-10 max-md:px-3">
        {problem && !data && <ProblemPanel problem={problem} what={t`The clients`} onRetry={again} />}
        {!problem && !data && <Waiting />}
        {data && tiles.length === 0 && (
          <Empty title={t`No client yet`}>
            <Trans>Clients you lead appear here, the one that needs you first.</Trans>
          </Empty>
        )}
        {tiles.length > 0 && (
          <Verdict
            broken={broken(tiles)}
            late={tiles.reduce((sum, each) => sum + each.tile.breachedToday, 0)}
            risky={tiles.reduce((sum, each) => sum + each.tile.atRisk, 0)}
          />
        )}
        <Can do="case.read">
          <Boundary name={t`Needs you now`}>
            <NeedsYou />
          </Boundary>
        </Can>
        <Can do="margin.read">
          <Boundary name={t`Money at risk`}>
            <Earnings />
          </Boundary>
        </Can>
        <Dead tiles={tiles.map(({ tile }) => tile)} />
        <div className="grid grid-cols-1 gap-4 md:grid-cols-2 2xl:grid-cols-3">
          {tiles.map(({ tile, promises }) => (
            <TileCard key={tile.id} tile={tile} promises={promises} />
          ))}
        </div>
      </div>
    </div>
  );
}

function broken(tiles: readonly { promises: readonly Promised[] }[]): number {
  return tiles.filter((each) => each.promises.some((promise) => promise.standing === "BREACHED")).length;
}

function Now() {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const now = instant(useNow(), "time", i18n.locale, zone);
  return t`now, ${now}; results of this month so far`;
}

/** The result in words before any number. */
function Verdict(props: { broken: number; late: number; risky: number }) {
  const { t } = useLingui();
  const calm = props.broken === 0 && props.late === 0 && props.risky === 0;
  const bad = props.broken > 0 || props.late > 0;
  return (
    <p role="status" className="mb-4 flex flex-wrap items-center gap-x-3 pl-[26px] text-md font-medium">
      <span className="-ml-[26px]">
        <StandingGlyph standing={bad ? "BREACHED" : props.risky > 0 ? "AT_RISK" : "MET"} size={14} />
      </span>
      {calm && t`Nothing needs you: every promise is kept and nothing is at risk.`}
      {props.broken > 0 && (
        <span>
          <Plural
            value={props.broken}
            one="# client is below a promise this month."
            few="# clients are below a promise this month."
            many="# clients are below a promise this month."
            other="# clients are below a promise this month."
          />
        </span>
      )}
      {props.late > 0 && (
        <Link to="/cases" search={{ late: "yes" }} className="hover:underline">
          <Plural
            value={props.late}
            one="# promise was missed today."
            few="# promises were missed today."
            many="# promises were missed today."
            other="# promises were missed today."
          />
        </Link>
      )}
      {props.risky > 0 && (
        <span>
          <Plural
            value={props.risky}
            one="# running clock is at risk."
            few="# running clocks are at risk."
            many="# running clocks are at risk."
            other="# running clocks are at risk."
          />
        </span>
      )}
    </p>
  );
}

function Waiting() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`} className="grid gap-4 md:grid-cols-2 2xl:grid-cols-3">
      {[1, 2, 3, 4].map((each) => (
        <div key={each} className="flex h-[262px] flex-col gap-3 rounded-report bg-surface p-5 shadow-card">
          <Skeleton className="h-5 w-1/2" />
          <Skeleton className="h-9 w-full" />
          <Skeleton className="h-20 w-full" />
        </div>
      ))}
    </div>
  );
}
