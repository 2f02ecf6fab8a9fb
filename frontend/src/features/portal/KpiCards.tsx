import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CommentOn } from "@/features/comments";
import { count, percent, tenths } from "@/lib/numbers";
import { BulletBar } from "@/ui/charts/BulletBar";
import { VolumeBars } from "@/ui/charts/VolumeBars";
import { StandingMark } from "@/ui/Standing";
import type { PromiseKind } from "@/gql/graphql";
import type { Month, Promised } from "./documents";
import { cardStanding, points, usePromiseTitle, useResultWord } from "./words";

/** One card a promise, then how much came and how much of it is settled. */
export function KpiCards(props: {
  client: string;
  data: Month;
  promises: readonly Promised[];
  onOpen: (kind: PromiseKind) => void;
}) {
  const { t, i18n } = useLingui();
  const { data } = props;
  const many = count(data.volume, i18n.locale);
  const open = count(data.open, i18n.locale);
  const busiest = data.reply.reduce((most, day) => Math.max(most, day.volume), 0);
  const top = count(busiest, i18n.locale);
  return (
    <div className="-mt-[60px] grid grid-cols-1 gap-[14px] sm:grid-cols-2 lg:grid-cols-4">
      {props.promises.map((promise) => (
        <PromiseCard
          key={promise.kind}
          client={props.client}
          promise={promise}
          onOpen={() => props.onOpen(promise.kind)}
        />
      ))}
      <Card
        title={t`Contacts`}
        mark={<CommentOn client={props.client} number={t`Contacts`} shown={many} />}
        value={many}
        unit=""
      >
        <div className="mt-3 mb-1">
          <VolumeBars
            values={data.reply.map((day) => day.volume)}
            label={t`Contacts day by day, most on one day: ${top}`}
          />
        </div>
        <p className="flex justify-between text-sm text-mute">
          <Trans>messages, calls, chats</Trans>
          <span className="whitespace-nowrap">{t`most on one day: ${top}`}</span>
        </p>
      </Card>
      <Card
        title={t`Resolved cases`}
        value={data.resolvedShare === null ? "–" : tenths(data.resolvedShare, i18n.locale)}
        unit={data.resolvedShare === null ? "" : "%"}
      >
        <Plain share={data.resolvedShare ?? 0} />
        <p className="flex justify-between text-sm text-mute">
          <Trans>of this month</Trans>
          <span className="whitespace-nowrap">{t`open: ${open}`}</span>
        </p>
      </Card>
    </div>
  );
}

function Plain(props: { share: number }) {
  return (
    <div aria-hidden className="mt-[14px] mb-[9px] h-2 rounded-[4px] bg-fill">
      <i
        className="block h-full rounded-[4px] bg-(--heat-6) opacity-60"
        style={{ width: `${Math.max(0, Math.min(100, props.share))}%` }}
      />
    </div>
  );
}

function Card(props: { title: ReactNode; mark?: ReactNode; value: string; unit: string; children: ReactNode }) {
  return (
    <section className="relative rounded-report bg-surface px-[18px] pt-[17px] pb-4 shadow-raised">
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-base font-medium tracking-normal">{props.title}</h2>
        {props.mark}
      </div>
      <p className="mt-[9px] text-[33px] leading-[1.1] font-semibold tracking-[-0.02em] tabular-nums">
        {props.value}
        {props.unit && <small className="text-[16px] font-medium tracking-normal text-mute"> {props.unit}</small>}
      </p>
      {props.children}
    </section>
  );
}

function PromiseCard(props: { client: string; promise: Promised; onOpen: () => void }) {
  const { t, i18n } = useLingui();
  const { promise } = props;
  const title = usePromiseTitle()(promise);
  const word = useResultWord()(promise);
  const standing = cardStanding(promise);
  const result = promise.resultShare;
  const target = percent(promise.targetShare / 100, i18n.locale);
  const shown = result === null ? t`no result yet` : percent(result / 100, i18n.locale);
  const good = count(promise.good, i18n.locale);
  const base = count(promise.base, i18n.locale);
  return (
    <Card
      title={
        <button
          type="button"
          onClick={props.onOpen}
          className="text-left after:absolute after:inset-0 after:rounded-report"
        >
          {title}
        </button>
      }
      mark={
        <span className="flex items-center gap-1">
          <StandingMark standing={standing}>{word}</StandingMark>
          <CommentOn client={props.client} number={title} shown={shown} />
        </span>
      }
      value={result === null ? "–" : tenths(result, i18n.locale)}
      unit={result === null ? "" : "%"}
    >
      <div className="mt-[14px] mb-[9px]">
        <BulletBar
          value={result === null ? null : result / 100}
          target={promise.targetShare / 100}
          standing={standing}
          label={t`${title}: ${shown}, target at least ${target}`}
        />
      </div>
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-mute">
        <span>{t`target at least ${target}`}</span>
        <span className="whitespace-nowrap tabular-nums" title={t`${good} of ${base} in time`}>
          {result === null ? "" : t`${points(result, promise.targetShare, i18n.locale)} pp`}
        </span>
      </p>
      {promise.belowMinSample && promise.low !== null && promise.high !== null && (
        <p className="mt-1 text-sm text-mute">
          {t`Between ${percent(promise.low / 100, i18n.locale, 0)} and ${percent(promise.high / 100, i18n.locale, 0)} with 95% certainty, from ${base} contacts`}
        </p>
      )}
    </Card>
  );
}
