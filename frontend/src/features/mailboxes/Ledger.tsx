import { Trans, useLingui } from "@lingui/react/macro";
import { count } from "@/lib/numbers";
import { instant } from "@/lib/time";
import { cx } from "@/ui/cx";
import { StandingMark } from "@/ui/Standing";
import type { Mailbox } from "./documents";

/** The sum that must come out: seen = stored + quarantined. A gap is an alarm. */
export function Ledger(props: { ledger: Mailbox["ledger"]; zone: string }) {
  const { t, i18n } = useLingui();
  const { seen, stored, quarantined, gap, checkedAt } = props.ledger;
  const parts = [
    { name: t`seen`, value: seen, sign: "=" },
    { name: t`stored`, value: stored, sign: "+" },
    { name: t`quarantined`, value: quarantined, sign: gap > 0 ? "+" : "" },
    ...(gap > 0 ? [{ name: t`missing`, value: gap, sign: "" }] : []),
  ];
  return (
    <div className="mt-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <dl aria-label={t`Sum of mails`} className="flex flex-wrap items-end gap-x-4 gap-y-2">
          {parts.map((part) => (
            <div key={part.name}>
              <dt className="text-sm text-mute">{part.name}</dt>
              <dd
                className={cx(
                  "text-lg leading-tight font-semibold tabular-nums",
                  part.name === t`missing` && "text-breach",
                )}
              >
                {count(part.value, i18n.locale)}
                {part.sign && (
                  <span aria-hidden className="ml-4 font-normal text-mute">
                    {part.sign}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <div className="ml-auto">
          {gap > 0 ? (
            <StandingMark standing="BREACHED">
              <Trans>the sum does not come out</Trans>
            </StandingMark>
          ) : (
            <StandingMark standing="MET">
              <Trans>the sum comes out</Trans>
            </StandingMark>
          )}
        </div>
      </div>
      {checkedAt && (
        <p className="mt-1 text-sm text-mute">
          {t`Compared with the server ${instant(checkedAt, "full", i18n.locale, props.zone)}`}
        </p>
      )}
    </div>
  );
}
