import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { Boundary } from "@/app/Boundary";
import { Comments } from "@/features/comments";
import { ProblemPanel } from "@/app/ProblemPanel";
import { read } from "@/lib/graphql";
import { lazily } from "@/lib/lazily";
import { useRead } from "@/lib/read";
import { saveCsv } from "@/lib/saveFile";
import { useTitle } from "@/lib/useTitle";
import { useViewer } from "@/lib/viewer";
import { LinkButton } from "@/ui/Button";
import { Skeleton } from "@/ui/States";
import type { PromiseKind } from "@/gql/graphql";
import { Agreed } from "./Agreed";
import { BelowDays } from "./BelowDays";
import { MONTH, PROMISE, type Month } from "./documents";
import { csvOf } from "./download";
import { ServiceNow } from "./ServiceNow";
import { Heat } from "./Heat";
import { Hero } from "./Hero";
import { KeyFigures } from "./KeyFigures";
import { KpiCards } from "./KpiCards";
import { ProofLink } from "./ProofLink";
import { useThisMonth } from "./words";

const Daily = lazily(async () => (await import("./Daily")).Daily);
const Owed = lazily(async () => (await import("./Owed")).Owed);
const Reach = lazily(async () => (await import("./Reach")).Reach);
const ReasonCosts = lazily(async () => (await import("./ReasonCosts")).ReasonCosts);
const Relief = lazily(async () => (await import("./Relief")).Relief);
const Proof = lazily(async () => (await import("./Proof")).Proof);

/** The client's month: what was promised, what happened, and the proof of each number. */
/** While something is still being counted, figures are asked for again so often. */
const SOON = 5_000;

export function PortalPage() {
  const { t, i18n } = useLingui();
  useTitle(t`SLA report`);
  const { client } = useParams({ from: "/portal/$client" });
  const search = useSearch({ from: "/portal/$client/" });
  const { zone } = useViewer();
  const today = useThisMonth(zone);
  const month = search.month ?? today;
  const { data, problem, again } = useRead({
    query: MONTH,
    variables: { client, month: `${month}-01`, language: i18n.locale },
    topics: ["CASE", "CONTRACT"],
  });
  const shown = data?.serviceMonth;
  const behind = shown?.current === false;
  useEffect(() => {
    const timer = behind ? setInterval(again, SOON) : undefined;
    return () => clearInterval(timer);
  }, [behind, again]);
  if (problem && !shown)
    return (
      <div className="mx-auto w-full max-w-[760px] p-6">
        <ProblemPanel problem={problem} what={t`The report`} onRetry={again} />
      </div>
    );
  if (!shown) return <Waiting />;
  return <Report client={client} month={month} data={shown} />;
}

function Report(props: { client: string; month: string; data: Month }) {
  const { t } = useLingui();
  const search = useSearch({ from: "/portal/$client/" });
  const navigate = useNavigate({ from: "/portal/$client/" });
  const { data } = props;
  const promises = data.promises.map((promise) => read(PROMISE, promise));
  const kind: PromiseKind = search.kind ?? data.worst ?? promises[0]?.kind ?? "FIRST_REPLY";
  const open = (day: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, kind, day: day ?? "all" }) });
  const pick = (next: PromiseKind, promise?: string) =>
    void navigate({
      search: ({ promise: _before, ...rest }) => ({ ...rest, kind: next, ...(promise ? { promise } : {}) }),
      replace: true,
    });
  return (
    <>
      <Hero client={props.client} month={props.month} data={data} promises={promises} />
      <div className="mx-auto w-full max-w-[1240px] px-5 pb-11">
        <KpiCards client={props.client} data={data} promises={promises} onOpen={(next) => pick(next)} />
        {data.state === "OPEN" && (
          <Boundary name={t`Service now`}>
            <ServiceNow client={props.client} />
          </Boundary>
        )}
        <div className="mt-[14px] grid grid-cols-1 gap-[14px] lg:grid-cols-[minmax(0,1fr)_416px]">
          <Boundary name={t`Day by day`}>
            <Suspense fallback={<Skeleton className="h-[340px] w-full rounded-report" />}>
              <Daily
                client={props.client}
                data={data}
                promises={promises}
                kind={kind}
                promise={search.promise}
                onPick={pick}
                onDay={open}
              />
            </Suspense>
          </Boundary>
          <Boundary name={t`When customers write`}>
            <Heat data={data} />
          </Boundary>
          <Boundary name={t`Days below the promise and their proof`}>
            <BelowDays data={data} kind={kind} onDay={open} />
          </Boundary>
          <Boundary name={t`What was promised`}>
            <Agreed client={props.client} data={data} promises={promises} />
          </Boundary>
          <Boundary name={t`What else was promised`}>
            <KeyFigures client={props.client} month={props.month} data={data} />
          </Boundary>
        </div>
        <Boundary name={t`More came than was agreed`}>
          <Suspense>
            <Relief client={props.client} month={props.month} />
          </Suspense>
        </Boundary>
        <Boundary name={t`What the shop owed`}>
          <Suspense>
            <Owed client={props.client} month={props.month} />
          </Suspense>
        </Boundary>
        <Boundary name={t`Where you could be reached`}>
          <Suspense>
            <Reach client={props.client} month={props.month} />
          </Suspense>
        </Boundary>
        <Boundary name={t`What each reason cost`}>
          <Suspense>
            <ReasonCosts client={props.client} month={props.month} />
          </Suspense>
        </Boundary>
        <div className="mt-[14px]">
          <Boundary name={t`Comments on numbers`}>
            <Comments client={props.client} page={`/portal/${props.client}`} />
          </Boundary>
        </div>
        <Foot data={data} client={props.client} month={props.month} />
      </div>
      <Suspense>
        <Proof client={props.client} month={`${props.month}-01`} zone={data.zone} kind={kind} />
      </Suspense>
    </>
  );
}

function Foot(props: { data: Month; client: string; month: string }) {
  const { t, i18n } = useLingui();
  const { contract, zone, asOf } = props.data;
  const counted = new Intl.DateTimeFormat(i18n.locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: zone,
  }).format(new Date(asOf));
  const version = contract?.version ?? 0;
  const from = contract
    ? new Intl.DateTimeFormat(i18n.locale, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${contract.effectiveFrom.slice(0, 10)}T12:00:00Z`),
      )
    : "";
  return (
    <footer className="mt-5 flex flex-wrap gap-x-6 gap-y-1 text-sm text-mute">
      <span className="flex-1">
        {contract
          ? t`Counted by contract v${version} from ${from}, zone ${zone}.`
          : t`No contract was in force, zone ${zone}.`}
      </span>
      <span>{t`As of ${counted}`}</span>
      <Download data={props.data} />
      <ProofLink client={props.client} month={props.month} />
    </footer>
  );
}

/** The days of the month for a spreadsheet. */
function Download({ data }: { data: Month }) {
  const { t, i18n } = useLingui();
  const heads = (name: string) => ({
    share: `${name}: %`,
    inTime: `${name}: ${t`In time`}`,
    due: `${name}: ${t`Due`}`,
    late: `${name}: ${t`Late`}`,
  });
  const decimal = new Intl.NumberFormat(i18n.locale).format(1.5).charAt(1);
  return (
    <LinkButton
      onPress={() =>
        saveCsv(
          `sla-${data.month.slice(0, 7)}.csv`,
          csvOf(
            data,
            { day: t`Day`, contacts: t`Contacts`, reply: heads(t`First reply`), resolution: heads(t`Resolution`) },
            decimal,
          ),
        )
      }
    >
      <Trans>Download the days (CSV)</Trans>
    </LinkButton>
  );
}

function Waiting() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading`}>
      <div className="portal-deep h-[236px]" />
      <div className="mx-auto grid max-w-[1240px] grid-cols-2 gap-[14px] px-5 lg:grid-cols-4">
        {[1, 2, 3, 4].map((each) => (
          <div key={each} className="-mt-[60px] h-[122px] rounded-report bg-surface p-5 shadow-card">
            <Skeleton className="h-4 w-2/3" />
            <Skeleton className="mt-3 h-8 w-1/2" />
          </div>
        ))}
      </div>
    </div>
  );
}
