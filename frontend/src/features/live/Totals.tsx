import { Plural, useLingui } from "@lingui/react/macro";
import { count } from "@/lib/numbers";
import { StandingGlyph, useStandingWord } from "@/ui/Standing";
import type { Lane } from "./documents";
import { totals } from "./floor";
import { useChannelWord } from "./words";

/** Each channel over all shops, in one line. */
export function Totals(props: { lanes: readonly Lane[] }) {
  const { t, i18n } = useLingui();
  const channel = useChannelWord();
  const word = useStandingWord();
  const many = (value: number) => count(value, i18n.locale);
  return (
    <section aria-label={t`All channels`} className="flex flex-wrap gap-3">
      {totals(props.lanes).map((total) => {
        const kept = many(total.kept);
        return (
          <div
            key={total.channel}
            className="flex min-w-60 flex-1 flex-col gap-1 rounded-[13px] bg-surface px-4 py-3 shadow-card"
          >
            <h2 className="flex items-center gap-2 text-base">
              <StandingGlyph standing={total.standing} label={word(total.standing)} />
              {channel(total.channel)}
              {total.judged > 0 && (
                <span className="ml-auto text-sm font-normal text-mute">
                  <Plural
                    value={total.judged}
                    one={`${kept} of # shop keeps today's promise`}
                    few={`${kept} of # shops keep today's promise`}
                    many={`${kept} of # shops keep today's promise`}
                    other={`${kept} of # shops keep today's promise`}
                  />
                </span>
              )}
            </h2>
            <dl className="flex flex-wrap gap-x-6 gap-y-1">
              <Number name={t`Waiting`} value={many(total.waiting)} />
              <Number name={t`Ringing`} value={many(total.ringing)} />
              <Number name={t`In hand`} value={many(total.served)} />
              <Number name={t`Late`} value={many(total.late)} />
            </dl>
          </div>
        );
      })}
    </section>
  );
}

function Number(props: { name: string; value: string }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-sm text-mute">{props.name}</dt>
      <dd className="text-lg font-semibold tabular-nums">{props.value}</dd>
    </div>
  );
}
