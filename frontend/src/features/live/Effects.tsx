import { Trans, useLingui } from "@lingui/react/macro";
import type { LendInput } from "@/gql/graphql";
import { percent, tenths } from "@/lib/numbers";
import { useRead } from "@/lib/read";
import { useDuration } from "@/lib/useDuration";
import { ClientMark } from "@/ui/ClientMark";
import { cx } from "@/ui/cx";
import { Skeleton } from "@/ui/States";
import { LEND_EFFECT, type Effect } from "./documents";

/** What moving somebody does within the next hour, shop by shop. */
export function Effects(props: { input: LendInput }) {
  const { t } = useLingui();
  const { data, problem } = useRead({ query: LEND_EFFECT, variables: { input: props.input } });
  if (problem) return <p className="text-sm text-mute">{t`What it would do cannot be told just now.`}</p>;
  if (!data) return <Skeleton className="h-20 w-full" />;
  return (
    <section aria-label={t`Within the next hour`} aria-live="polite" className="rounded-card bg-sunk p-3">
      <h3 className="text-sm font-medium">{t`Within the next hour`}</h3>
      <ul className="mt-2 flex flex-col gap-3">
        {data.lendEffect.map((effect) => (
          <li key={effect.client.id} data-effect={effect.gains ? "gains" : "loses"}>
            <Side effect={effect} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-mute">
        <Trans>
          Chats of this hour in the last four weeks and what waits now, three chats at once for each person. Whoever
          works for several shops counts as a part of each.
        </Trans>
      </p>
    </section>
  );
}

function Side({ effect }: { effect: Effect }) {
  const { t, i18n } = useLingui();
  const time = useDuration();
  const people = (value: number) => tenths(value, i18n.locale);
  const level = (value: number) => percent(value / 100, i18n.locale, 0);
  const wait = (seconds: number | null) => (seconds === null ? t`without end` : time(Math.round(seconds)));
  const { before, after } = effect;
  return (
    <>
      <ClientMark client={effect.client} strong />
      <dl className="mt-1 grid grid-cols-3 gap-2 text-sm">
        <Change name={t`People`} from={people(effect.peopleBefore)} to={people(effect.peopleAfter)} />
        {before && after && (
          <>
            <Change
              name={t`Answered in time`}
              from={level(before.level)}
              to={level(after.level)}
              worse={after.level < before.level - 0.5}
            />
            <Change name={t`Mean wait`} from={wait(before.waitSeconds)} to={wait(after.waitSeconds)} />
          </>
        )}
      </dl>
      {!before && <p className="mt-1 text-sm text-mute">{t`No chats to tell the wait from`}</p>}
    </>
  );
}

function Change(props: { name: string; from: string; to: string; worse?: boolean }) {
  return (
    <div>
      <dt className="text-xs text-mute">{props.name}</dt>
      <dd className={cx("font-medium tabular-nums", props.worse && "text-breach")}>
        {props.from} → {props.to}
      </dd>
    </div>
  );
}
