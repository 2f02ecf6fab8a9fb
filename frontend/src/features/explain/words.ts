//! The steps of a clock as sentences. The server tells a code, an instant and values; the words are ours, in four languages.
//! Invariant: every code of `tenants::clock::Step` has its sentence; an unknown one is shown by its code.
import { useLingui } from "@lingui/react/macro";
import { date, instant } from "@/lib/time";
import { useClause } from "./clause";
import { useSpan } from "./span";

export type Step = {
  at: string;
  kind: string;
  values: readonly { key: string; value: string }[];
};

type Values = Record<string, string>;
type Sentence = (values: Values) => string;

function useCauses() {
  const { t } = useLingui();
  const reasons: Values = {
    customer: t`waiting for the customer`,
    client: t`waiting for the shop`,
    third_party: t`waiting for a third party`,
  };
  const moves: Values = {
    pause: t`a pause`,
    priority: t`another priority`,
    policy: t`another contract version or project`,
    calendar: t`other business hours`,
    merge: t`merged with a case that waited longer`,
  };
  const cancels: Values = {
    spam: t`the message was spam`,
    no_answer_needed: t`the message needs no answer`,
    auto_reply: t`a machine wrote the message`,
    merged: t`another case carries the clock`,
    resolved: t`the case was resolved without an answer`,
    policy: t`the contract promises this no more`,
  };
  const deliveries: Values = {
    queued: t`still on its way`,
    failed: t`the other server did not take it`,
    bounced: t`it came back`,
    undone: t`the sender took it back`,
  };
  return { reasons, moves, cancels, deliveries };
}

/** Turns a step into its sentence; `zone` is the zone the clock counts in. */
export function useStepWords(zone: string): (step: Step) => string {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const clause = useClause();
  const { reasons, moves, cancels, deliveries } = useCauses();
  const at = (text: string | undefined) => (text ? instant(text, "short", i18n.locale, zone) : "");
  const sentences: Record<string, Sentence> = {
    STARTED: () => t`The clock starts: the message arrived`,
    CLOSED: (values) => t`Closed until ${at(values["until"])}: no time counts`,
    HOLIDAY: (values) => t`Public holiday: ${values["name"] ?? ""}`,
    SPECIAL_DAY: (values) => {
      const day = values["date"] ? date(values["date"], "day", i18n.locale) : "";
      return values["open"] === "true" ? t`${day} has hours of its own` : t`${day} is closed, as the shop declared`;
    },
    PAUSED: (values) => t`The clock stands still: ${reasons[values["reason"] ?? ""] ?? ""}`,
    RESUMED: () => t`The clock runs again`,
    PAUSE_CAPPED: () => t`The agreed most of standing still is used up, the clock runs again`,
    PAUSE_TOO_LATE: (values) => t`A pause after the deadline changes nothing: ${reasons[values["reason"] ?? ""] ?? ""}`,
    TARGET_CHANGED: (values) => {
      const within = span(Number(values["minutes"] ?? 0));
      const cause = moves[values["cause"] ?? ""] ?? "";
      return values["restart"] === "true"
        ? t`Now ${within}, counted anew: ${cause}`
        : t`Now ${within}, counted from the same start: ${cause}`;
    },
    CHANGE_TOO_LATE: (values) => t`A change after the deadline heals nothing: ${moves[values["cause"] ?? ""] ?? ""}`,
    SIGNED_LATER: (values) =>
      t`Contract v${values["version"] ?? ""} was signed only now, and says that it counts from before the message`,
    HOURS_DECLARED: (values) => t`The shop declared other hours, the deadline moves to ${at(values["after"])}`,
    AUTOMATIC_REPLY: () => t`An automatic answer went out; it stops no clock`,
    REPLY_NOT_DELIVERED: (values) => t`An answer did not arrive: ${deliveries[values["state"] ?? ""] ?? ""}`,
    REOPENED: (values) => t`Reopened: the resolution of ${at(values["resolved"])} no longer counts`,
    MERGED: () => t`Another case was merged in; the earlier clock counts`,
    SPLIT_FROM: () => t`The case began as a part of another one`,
    WARN: () => t`Time gets short: the team is warned`,
    DUE: (values) => {
      const within = span(Number(values["minutes"] ?? 0));
      const version = values["version"] ?? "";
      // Hours are tried out without a contract.
      if (version === "" || version === "0") return t`Deadline: ${within} of business time`;
      return values["clause"]
        ? t`Deadline: ${within} of business time, contract v${version}, ${clause(values["clause"])}`
        : t`Deadline: ${within} of business time, contract v${version}`;
    },
    STOPPED: (values) => (values["met"] === "true" ? t`Done in time` : t`Done, but too late`),
    CANCELLED: (values) => t`The clock does not count: ${cancels[values["cause"] ?? ""] ?? ""}`,
    EXCLUDED: (values) => t`Left out of the figures: ${values["rule"] ?? ""}`,
  };
  return (step) => {
    const values = Object.fromEntries(step.values.map((each) => [each.key, each.value]));
    return sentences[step.kind]?.(values) ?? step.kind;
  };
}
