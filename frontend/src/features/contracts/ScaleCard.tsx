import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { basisPoints, money } from "@/lib/money";
import { date } from "@/lib/time";
import { StandingMark } from "@/ui/Standing";
import type { Scale } from "./documents";
import { amountOf, difference } from "./scale";

/** A target that slides: which months it would have missed, what that costs, and what it takes to keep it. */
export function ScaleCard(props: { scale: Scale; months: number }) {
  const { t, i18n } = useLingui();
  const { scale } = props;
  const start = Math.max(
    0,
    scale.points.findIndex((point) => point.target === scale.target),
  );
  const [at, setAt] = useState(start);
  const id = useId();
  const point = scale.points[at] ?? scale.points[0];
  if (!point) return null;
  const target = basisPoints(point.target, i18n.locale);
  const missed = point.missed.map((month) => date(month, "month", i18n.locale)).join(", ");
  const before = scale.points[at - 1];
  const more = before?.cost && point.cost ? difference(point.cost, before.cost) : null;
  const step = before ? basisPoints(point.target - before.target, i18n.locale) : "";
  return (
    <section aria-label={scale.name} className="rounded-card border border-line px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-2">
        <h3 className="min-w-0 flex-1 text-base">{scale.name}</h3>
        <label htmlFor={id} className="text-sm text-mute">
          <Trans>Target</Trans>
        </label>
        <output htmlFor={id} className="text-lg font-semibold tabular-nums">
          {target}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={scale.points.length - 1}
        step={1}
        value={at}
        aria-valuetext={target}
        onChange={(event) => setAt(Number(event.target.value))}
        className="w-full accent-(--color-accent)"
      />
      <p className="mt-1">
        {point.missed.length > 0 ? (
          <StandingMark standing="BREACHED">{t`At ${target} you would have missed ${missed}.`}</StandingMark>
        ) : (
          <StandingMark standing="MET">{t`At ${target} no month would have been missed.`}</StandingMark>
        )}
      </p>
      {point.money && (
        <p>
          <Trans>Credits and bonuses of all these months: {money(point.money, i18n.locale)}.</Trans>
        </p>
      )}
      <Effort scale={scale} at={at} months={props.months} />
      {more !== null && amountOf(more) !== 0 && (
        <p className="text-ink-2">{t`The last ${step} of it cost ${money(more, i18n.locale)}.`}</p>
      )}
    </section>
  );
}

function Effort(props: { scale: Scale; at: number; months: number }) {
  const { t, i18n } = useLingui();
  const point = props.scale.points[props.at];
  const number = (value: number) => new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 }).format(value);
  if (!props.scale.model)
    return (
      <p className="text-sm text-mute">
        <Trans>What it takes in people is not reckoned for this promise.</Trans>
      </p>
    );
  if (!point?.cost || point.people === null || point.paidHours === null)
    return (
      <p className="text-sm text-mute">
        <Trans>
          What it takes in people is not known: no number of people keeps it, or nobody has said what an hour costs.
        </Trans>
      </p>
    );
  const [people, hours, cost] = [number(point.people), number(point.paidHours), money(point.cost, i18n.locale)];
  return (
    <>
      <p className="font-medium">{t`It takes ${people} people at most, ${hours} paid hours, ${cost} in these months.`}</p>
      <p className="text-sm text-mute">
        {props.scale.model === "ERLANG"
          ? t`Reckoned by Erlang over the mean week in half hours.`
          : t`Reckoned as one queue of work that may wait, first come first served, in open hours.`}
      </p>
    </>
  );
}
