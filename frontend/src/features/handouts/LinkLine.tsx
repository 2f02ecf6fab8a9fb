import { Trans, useLingui } from "@lingui/react/macro";
import { useAct } from "@/features/forms";
import { count } from "@/lib/numbers";
import { date, instant } from "@/lib/time";
import { useViewer } from "@/lib/viewer";
import { AskButton } from "@/ui/AskButton";
import { StandingMark } from "@/ui/Standing";
import { REVOKE, type SharedLink } from "./documents";
import { useSubject } from "./words";

/** One link: what it shows, for whom, until when, and how often it was opened. */
export function LinkLine(props: { link: SharedLink; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const { zone } = useViewer();
  const subject = useSubject();
  const revoke = useAct(REVOKE);
  const { link } = props;
  async function take() {
    const done = await revoke.run({ input: { link: link.id } });
    if (done) props.onChanged();
    return done !== null;
  }
  const days =
    link.figures || link.report
      ? `${date(link.from, "day", i18n.locale)} – ${date(link.until, "day", i18n.locale)}`
      : date(link.until, "month", i18n.locale);
  const until = instant(link.expiresAt, "full", i18n.locale, zone);
  const made = instant(link.madeAt, "full", i18n.locale, zone);
  const maker = link.madeBy?.name ?? "";
  const opened = count(link.opened, i18n.locale);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-4 first:border-t-0">
      <span className="min-w-[min(100%,260px)] flex-1">
        <b className="font-semibold">
          {subject(link)} · {days}
        </b>
        {link.note && <span className="block wrap-anywhere">{link.note}</span>}
        <span className="block text-sm text-mute">
          {maker ? t`made ${made} by ${maker}` : t`made ${made}`} · {t`opened ${opened} times`}
        </span>
      </span>
      {link.isGood ? (
        <StandingMark standing="MET">{t`good until ${until}`}</StandingMark>
      ) : (
        <StandingMark standing="CANCELLED">{link.revokedAt ? t`taken back` : t`over`}</StandingMark>
      )}
      {link.isGood && (
        <AskButton
          size="small"
          text={t`Take back`}
          title={t`Take this link back?`}
          yes={t`Take it back`}
          busy={revoke.busy}
          onYes={take}
        >
          <Trans>Whoever has it sees nothing any more. It cannot be made good again.</Trans>
        </AskButton>
      )}
    </li>
  );
}
