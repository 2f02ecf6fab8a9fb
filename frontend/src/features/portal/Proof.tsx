//! The proof of a number: the contacts that were late, and one contact's clock with every step.
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { ProblemPanel } from "@/app/ProblemPanel";
import { Steps, useClause, useSpan } from "@/features/explain";
import { count } from "@/lib/numbers";
import { usePages, useRead } from "@/lib/read";
import { date, instant } from "@/lib/time";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { Facts } from "@/ui/Panel";
import { Press } from "@/ui/Press";
import { StandingMark } from "@/ui/Standing";
import { Empty, SkeletonRows } from "@/ui/States";
import type { PromiseKind } from "@/gql/graphql";
import { MISS, MISSES, type Miss } from "./documents";
import type { ResultOf } from "@/lib/graphql";

const pick = (data: ResultOf<typeof MISSES>) => data.serviceMonth.misses;

/** The sheet at the right: what is open in it stands in the address, so a link opens the same proof. */
export function Proof(props: { client: string; month: string; zone: string; kind: PromiseKind }) {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: "/portal/$client/" });
  const navigate = useNavigate({ from: "/portal/$client/" });
  const { day, miss } = search;
  const set = (next: { day?: string; miss?: string }) =>
    void navigate({
      search: ({ day: _day, miss: _miss, ...rest }) => ({ ...rest, ...next }),
      replace: true,
    });
  const named = day && day !== "all" ? date(day, "day", i18n.locale) : date(props.month, "month", i18n.locale);
  return (
    <Drawer
      title={miss ? t`Proof of one contact` : t`Late contacts: ${named}`}
      open={Boolean(day ?? miss)}
      onClose={() => set({})}
    >
      {miss ? (
        <>
          {day && (
            <Button look="quiet" size="small" icon={ChevronLeft} onPress={() => set({ day })}>
              <Trans>Back to the list</Trans>
            </Button>
          )}
          <OneMiss id={miss} />
        </>
      ) : (
        day && <MissList {...props} day={day} onOpen={(id) => set({ day, miss: id })} />
      )}
    </Drawer>
  );
}

function MissList(props: {
  client: string;
  month: string;
  zone: string;
  kind: PromiseKind;
  day: string;
  onOpen: (id: string) => void;
}) {
  const { t, i18n } = useLingui();
  const pages = usePages({
    query: MISSES,
    variables: {
      client: props.client,
      month: props.month,
      kind: props.kind,
      day: props.day === "all" ? null : props.day,
      first: 50,
    },
    pick,
    topics: ["CASE"],
  });
  if (pages.problem && pages.nodes.length === 0)
    return <ProblemPanel problem={pages.problem} what={t`The late contacts`} onRetry={pages.again} />;
  if (pages.loading) return <SkeletonRows rows={8} height="h-14 w-full" />;
  if (pages.nodes.length === 0) return <Empty good title={t`No contact was late`} />;
  const known = pages.total ?? (pages.more ? null : pages.nodes.length);
  const total = known === null ? "…" : count(known, i18n.locale);
  return (
    <>
      <p className="mb-2 text-mute">
        <Trans>Customers are masked. Each opens the clock it was judged by.</Trans>
      </p>
      <ul className="flex flex-col">
        {pages.nodes.map((miss) => (
          <li key={miss.id} className="border-b border-line last:border-0">
            <MissRow miss={miss} zone={props.zone} onOpen={() => props.onOpen(miss.id)} />
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 flex items-center gap-3 text-sm text-mute">
        <Trans>
          {count(pages.nodes.length, i18n.locale)} of {total}
        </Trans>
        {pages.more && (
          <Button size="small" onPress={pages.more}>
            <Trans>Show more</Trans>
          </Button>
        )}
      </p>
    </>
  );
}

function MissRow(props: { miss: Miss; zone: string; onOpen: () => void }) {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const { miss } = props;
  const late = span(Math.max(1, Math.round(miss.lateSeconds / 60)));
  return (
    <Press
      onPress={props.onOpen}
      className="flex w-full items-center gap-3 rounded-[8px] px-2 py-[9px] text-left hover:bg-sunk"
    >
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <b className="truncate font-medium">{miss.subject}</b>
        </span>
        <span className="block truncate text-sm text-mute">
          {miss.number} · {miss.customer} · {t`arrived ${instant(miss.arrivedAt, "near", i18n.locale, props.zone)}`}
        </span>
      </span>
      <StandingMark standing="BREACHED">{t`${late} late`}</StandingMark>
      <ChevronRight aria-hidden size={15} className="text-mute" />
    </Press>
  );
}

function OneMiss(props: { id: string }) {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const clause = useClause();
  const { data, problem, again } = useRead({ query: MISS, variables: { id: props.id } });
  const miss = data?.miss;
  if (problem && !miss) return <ProblemPanel problem={problem} what={t`The contact`} onRetry={again} />;
  if (!data) return <SkeletonRows rows={6} height="h-6 w-full" />;
  if (!miss) return <Empty title={t`This contact does not count as late any more`} />;
  const { zone, steps } = miss.clock.explain;
  const at = (value: string) => instant(value, "full", i18n.locale, zone);
  const minutes = Math.max(1, Math.round(miss.lateSeconds / 60));
  const late = span(minutes);
  const version = miss.clock.contractVersion;
  return (
    <article className="mt-1 flex flex-col gap-4">
      <header>
        <p className="text-sm text-mute">
          {miss.number} · {miss.customer}
        </p>
        <h3 className="text-md">{miss.subject}</h3>
        <p className="mt-1">
          <StandingMark standing="BREACHED">{t`${late} of business time late`}</StandingMark>
        </p>
      </header>
      <Facts
        rows={[
          [t`Arrived`, at(miss.arrivedAt)],
          [t`Deadline`, at(miss.dueAt)],
          [
            miss.clock.kind === "FIRST_REPLY" ? t`Answered` : t`Resolved at`,
            miss.stoppedAt ? at(miss.stoppedAt) : t`not yet`,
          ],
          [t`Promise`, t`${span(miss.clock.targetMinutes)} of business time`],
          [
            t`Rule`,
            miss.clock.clause ? t`contract v${version}, ${clause(miss.clock.clause)}` : t`contract v${version}`,
          ],
        ]}
      />
      <section>
        <h4 className="mb-2 font-semibold">
          <Trans>Every step of the clock</Trans>
        </h4>
        <Steps steps={steps} zone={zone} />
        <p className="mt-3 border-t border-line pt-2 text-sm text-mute">
          <Trans>Counted in business hours, zone {zone}.</Trans>
        </p>
      </section>
    </article>
  );
}
