import { useLingui } from "@lingui/react/macro";
import { instant } from "@/lib/time";
import { StandingGlyph, StandingMark, type StandingName } from "@/ui/Standing";
import type { Mailbox } from "./documents";
import { useTestWord } from "./words";

const ALL = ["CONNECT", "SIGN_IN", "SEND", "ARRIVE", "THREAD", "CLEAN_UP"] as const;
const STANDING: Record<string, StandingName> = { PASSED: "MET", FAILED: "BREACHED", RUNNING: "PAUSED" };

/** A test, part by part, as it goes. */
export function TestSteps(props: { test: NonNullable<Mailbox["lastTest"]>; zone: string }) {
  const { t, i18n } = useLingui();
  const word = useTestWord();
  const { test } = props;
  const states: Record<string, string> = { PASSED: t`passed`, FAILED: t`failed`, RUNNING: t`under way` };
  return (
    <section aria-label={t`Last test`} aria-live="polite" className="mt-4 rounded-card border border-line px-4 py-3">
      <p className="flex items-center justify-between gap-3">
        <b className="font-semibold">{t`Test of ${instant(test.at, "full", i18n.locale, props.zone)}`}</b>
        <StandingMark standing={STANDING[test.state] ?? "PAUSED"}>{states[test.state] ?? test.state}</StandingMark>
      </p>
      <ol className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {ALL.map((code) => {
          const step = test.steps.find((each) => each.code === code);
          return (
            <li key={code} className="flex items-start gap-2 text-sm">
              <span className="mt-[3px] grid size-4 place-items-center">
                {step ? (
                  <StandingGlyph standing={STANDING[step.state] ?? "PAUSED"} label={states[step.state] ?? ""} />
                ) : test.state === "RUNNING" ? (
                  <i aria-hidden className="size-[7px] rounded-full bg-line-strong" />
                ) : (
                  <i aria-hidden className="size-[7px] rounded-full border border-line-control" />
                )}
              </span>
              <span className={step ? "" : "text-mute"}>
                {word(code)}
                {step?.detail && step.code !== "ARRIVE" && (
                  <span className="block font-mono text-xs break-words text-mute">{step.detail}</span>
                )}
                {step?.state === "FAILED" && step.code === "ARRIVE" && (
                  <span className="block text-mute">{t`Nothing came within three minutes. Does the shop's server forward to us?`}</span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
