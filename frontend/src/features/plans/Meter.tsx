import { Trans, useLingui } from "@lingui/react/macro";
import { count } from "@/lib/numbers";
import { instant } from "@/lib/time";
import { cx } from "@/ui/cx";
import { StandingMark } from "@/ui/Standing";
import type { Stretch } from "./documents";
import { part, useEffectWord } from "./words";

/** How much of what was locked has come, and what follows from it; a mark stands where all of it would be. */
export function Meter(props: { title: string; stretch: Stretch; clause: string | null; zone: string }) {
  const { t, i18n } = useLingui();
  const word = useEffectWord();
  const { stretch } = props;
  const { locked, contacts } = stretch;
  const share = part(contacts, locked, i18n.locale);
  const came = count(contacts, i18n.locale);
  const all = count(Math.round(locked ?? 0), i18n.locale);
  const beyond = stretch.effect === "WAIVED" || stretch.effect === "BEST_EFFORT";
  const width = locked ? Math.min(100, (contacts / locked) * 66.7) : 0;
  return (
    <div>
      <p className="text-sm text-mute">{props.title}</p>
      <p className="mt-1 text-[17px] font-semibold">
        {locked === null ? t`${came} contacts, nothing was locked` : t`${share ?? "–"} of the locked forecast`}
      </p>
      {locked !== null && (
        <>
          <div
            role="meter"
            aria-label={props.title}
            aria-valuemin={0}
            aria-valuemax={Math.max(Math.round(locked), contacts, 1)}
            aria-valuenow={contacts}
            aria-valuetext={t`${came} of ${all}`}
            className="relative mt-2 h-2 rounded-full bg-fill"
          >
            <div className={cx("h-2 rounded-full", beyond ? "bg-risk" : "bg-accent")} style={{ width: `${width}%` }} />
            <div aria-hidden className="absolute -top-1 h-4 w-[2px] bg-ink-2" style={{ left: "66.7%" }} />
          </div>
          <p className="mt-2 text-sm text-ink-2 tabular-nums">{t`${came} contacts of ${all}`}</p>
        </>
      )}
      {stretch.effect && (beyond || stretch.over) && (
        <p className="mt-1 text-sm">
          <StandingMark standing={beyond ? "AT_RISK" : "MET"}>{word(stretch.effect)}</StandingMark>
        </p>
      )}
      {stretch.passedAt && (
        <p className="mt-1 text-sm font-medium">
          <Since at={instant(stretch.passedAt, "time", i18n.locale, props.zone)} clause={props.clause} />
        </p>
      )}
    </div>
  );
}

function Since(props: { at: string; clause: string | null }) {
  const { at, clause } = props;
  if (!clause) return <Trans>Beyond what was agreed since {at}: contacts of this day are not judged.</Trans>;
  return (
    <Trans>
      Beyond what was agreed since {at}: contacts of this day are not judged, clause {clause}.
    </Trans>
  );
}
