//! Sentences of the report, made from facts. No cause is ever guessed: only what was counted is said.
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useSpan } from "@/features/explain";
import type { PromiseKind } from "@/gql/graphql";
import { count, percent, tenths } from "@/lib/numbers";
import { useToday } from "@/lib/time";
import type { StandingName } from "@/ui/Standing";
import type { Day, Month, Promised } from "./documents";

/** The month of today in a zone, by the server's clock, as it stands in the address. */
export function useThisMonth(zone: string): string {
  return useToday(zone).slice(0, 7);
}

/** A promise as a title: `First reply within 4 h`. */
export function usePromiseTitle(): (promise: Pick<Promised, "kind" | "minutes">) => string {
  const { t } = useLingui();
  const span = useSpan();
  return ({ kind, minutes }) => {
    const within = span(minutes);
    return kind === "FIRST_REPLY" ? t`First reply within ${within}` : t`Resolved within ${within}`;
  };
}

/** The mark of a promise's card; too few contacts are judged by nobody. */
export function cardStanding(promise: Pick<Promised, "standing" | "belowMinSample">): StandingName {
  return promise.belowMinSample || promise.standing === "CANCELLED" ? "PAUSED" : promise.standing;
}

/** The word beside that mark: kept, close, missed. */
export function useResultWord(): (promise: Pick<Promised, "standing" | "belowMinSample">) => string {
  const { t } = useLingui();
  return (promise) => {
    if (promise.belowMinSample) return t`Too few to judge`;
    if (promise.standing === "BREACHED") return t`Not kept`;
    return promise.standing === "AT_RISK" ? t`Close to the limit` : t`Kept`;
  };
}

/** Days on which the share was below the promise. */
export function daysBelow(days: readonly Day[]): Day[] {
  return days.filter((day) => day.below).sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
}

export function daysOf(month: Pick<Month, "reply" | "resolution">, kind: PromiseKind): readonly Day[] {
  return kind === "FIRST_REPLY" ? month.reply : month.resolution;
}

export type HeadlineFacts = Pick<Month, "kept" | "promised" | "state" | "volume" | "worst" | "reply" | "resolution">;

/** The headline in two sentences: how many promises, and where it fell short. */
export function useHeadline(): (month: HeadlineFacts) => { first: string; second: string | null } {
  const { t } = useLingui();
  return (month) => {
    const { kept, promised } = month;
    const open = month.state === "OPEN";
    if (promised === 0) return { first: t`Nothing was promised for this month.`, second: null };
    if (month.volume === 0) return { first: t`Nothing has come in this month yet.`, second: null };
    const first = open
      ? kept === promised
        ? plural(promised, {
            one: "So far the promise is kept.",
            2: "So far we keep both promises.",
            few: "So far we keep all # promises.",
            many: "So far we keep all # promises.",
            other: "So far we keep all # promises.",
          })
        : t`So far we keep ${kept} of ${promised} promises.`
      : kept === promised
        ? plural(promised, {
            one: "We kept the promise.",
            2: "We kept both promises.",
            few: "We kept all # promises.",
            many: "We kept all # promises.",
            other: "We kept all # promises.",
          })
        : t`We kept ${kept} of ${promised} promises.`;
    if (!month.worst) return { first, second: null };
    const late = daysBelow(daysOf(month, month.worst)).length;
    if (late === 0) return { first, second: null };
    const second =
      month.worst === "FIRST_REPLY"
        ? plural(late, {
            one: "First replies fell short on # day.",
            few: "First replies fell short on # days.",
            many: "First replies fell short on # days.",
            other: "First replies fell short on # days.",
          })
        : plural(late, {
            one: "Resolutions fell short on # day.",
            few: "Resolutions fell short on # days.",
            many: "Resolutions fell short on # days.",
            other: "Resolutions fell short on # days.",
          });
    return { first, second };
  };
}

/** The line below: volume, what is resolved, and for a running month where it ends if every open clock is kept. */
export function useLead(locale: string): (month: Month, promises: readonly Promised[]) => string[] {
  const { t } = useLingui();
  return (month, promises) => {
    const many = count(month.volume, locale);
    const said = [
      plural(month.volume, {
        one: `${many} contact.`,
        few: `${many} contacts.`,
        many: `${many} contacts.`,
        other: `${many} contacts.`,
      }),
    ];
    if (month.resolvedShare !== null) {
      const share = percent(month.resolvedShare / 100, locale);
      said.push(t`Resolved: ${share}.`);
    }
    if (month.state === "OPEN") {
      const reply = promises.find((promise) => promise.kind === (month.worst ?? "FIRST_REPLY")) ?? promises[0];
      if (reply?.projectedShare !== null && reply?.projectedShare !== undefined) {
        const end = percent(reply.projectedShare / 100, locale);
        said.push(
          reply.kind === "FIRST_REPLY"
            ? t`If every open reply is in time, first replies end the month at ${end}.`
            : t`If every open case is in time, resolutions end the month at ${end}.`,
        );
      }
    }
    const others = otherPromises(month);
    if (others.length > 0) {
      const promised = others.length;
      const kept = others.filter((each) => each.standing !== "BREACHED").length;
      said.push(t`Of what else was promised, ${kept} of ${promised} is kept.`);
    }
    return said;
  };
}

const CLOCKS: readonly string[] = ["reply_level", "resolution_level"];

/** Promises over other figures than the two clocks, of which the headline speaks. */
export function otherPromises(month: Pick<Month, "kpis">): Month["kpis"] {
  return month.kpis.filter((each) => !CLOCKS.includes(each.code));
}

/** By what such a promise stands in the address. */
export const promiseKey = (promise: Pick<Month["kpis"][number], "contractVersion" | "code">): string =>
  `${promise.contractVersion}.${promise.code}`;

/** Percentage points between a result and its target, both in per cent, as `−3.9`. */
export function points(result: number, target: number, locale: string): string {
  const value = result - target;
  const shown = tenths(Math.abs(value), locale);
  if (Math.abs(value) < 0.05) return shown;
  return (value > 0 ? "+" : "−") + shown;
}

/** The busiest two hours of a week, or nothing while it is quiet. */
export function peak(
  heat: readonly { weekday: number; hour: number; count: number }[],
): { weekday: number; from: number; until: number } | null {
  let best: { weekday: number; from: number; until: number } | null = null;
  let most = 0;
  for (const cell of heat) {
    const next = heat.find((each) => each.weekday === cell.weekday && each.hour === cell.hour + 1);
    const sum = cell.count + (next?.count ?? 0);
    if (sum > most) {
      most = sum;
      best = { weekday: cell.weekday, from: cell.hour, until: cell.hour + (next ? 2 : 1) };
    }
  }
  return best;
}
