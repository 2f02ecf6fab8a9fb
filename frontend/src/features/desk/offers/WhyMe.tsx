import { Trans, useLingui } from "@lingui/react/macro";
import { money } from "@/lib/money";
import { useDuration } from "@/lib/useDuration";
import { PopButton } from "@/ui/PopButton";
import type { Why } from "./documents";

/** Why this came to me and to nobody else: the rule that chose, and the numbers it went by. */
export function WhyMe({ why }: { why: Why }) {
  const { t } = useLingui();
  return (
    <PopButton
      text={t`Why me?`}
      label={t`Why this came to you`}
      placement="bottom end"
      className="shrink-0 rounded-[5px] text-sm font-medium text-mute underline decoration-dotted underline-offset-3 hover:text-ink"
    >
      <WhyWords why={why} />
    </PopButton>
  );
}

function WhyWords({ why }: { why: Why }) {
  const { t, i18n } = useLingui();
  const time = useDuration();
  const rules: Record<string, string> = {
    ONLY_YOU: t`Nobody else who is here may serve this: you are the only one.`,
    LAST_AGENT: t`You spoke with this customer last time.`,
    FLOOR: t`It was the turn of this client: none is to be left waiting behind the others.`,
    STAKE: t`Of all that waits, a delay would cost most here.`,
    DEADLINE: t`Of all that waits, this promise breaks first.`,
    AGE: t`Of all that waits, this has waited longest.`,
    ASKED: t`You asked for the next one.`,
  };
  const left = why.left === null ? null : time(Math.abs(why.left));
  const rows: [string, string][] = [
    ...(left === null
      ? []
      : [[(why.left ?? 0) < 0 ? t`Late by` : t`Promise breaks in`, left] satisfies [string, string]]),
    ...(why.stake === null ? [] : [[t`One more miss costs`, money(why.stake, i18n.locale)] satisfies [string, string]]),
    [t`Waited`, time(why.waited)],
    [t`Others waiting`, String(why.others)],
    [t`People who could`, String(why.eligible)],
  ];
  return (
    <div className="w-72 max-w-full">
      <p className="font-semibold">{rules[why.rule] ?? <Trans>The desk found that it suits you best.</Trans>}</p>
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 text-sm">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-mute">{name}</dt>
            <dd className="text-right font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
