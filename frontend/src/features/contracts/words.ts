//! A contract in sentences, and the names of its parts.
import { useLingui } from "@lingui/react/macro";
import { useSpan } from "@/features/explain";
import { percent } from "@/lib/numbers";
import type { ContractState, PauseReason, PromiseKind, Window } from "@/gql/graphql";

export type Promised = { kind: PromiseKind; share: number; minutes: number; window: Window };

export function useWindowWord(): (window: Window) => string {
  const { t } = useLingui();
  return (window) =>
    ({ DAY: t`every day`, WEEK: t`every week`, MONTH: t`every month`, QUARTER: t`every quarter` })[window];
}

/** `Answer at least 95% of messages within 4 h of business time, counted every month.` */
export function usePromiseSentence(): (promise: Promised) => string {
  const { t, i18n } = useLingui();
  const span = useSpan();
  const windowWord = useWindowWord();
  return (promise) => {
    const share = percent(promise.share / 100, i18n.locale, 2);
    const within = span(promise.minutes);
    const counted = windowWord(promise.window);
    return promise.kind === "FIRST_REPLY"
      ? t`At least ${share} of messages are answered within ${within} of business time, counted ${counted}.`
      : t`At least ${share} of cases are resolved within ${within} of business time, counted ${counted}.`;
  };
}

export function useContractState(): (state: ContractState) => string {
  const { t } = useLingui();
  return (state) => ({ DRAFT: t`Draft`, SIGNED: t`Signed`, IN_FORCE: t`In force`, ENDED: t`Ended` })[state];
}

export function usePauseName(): (reason: PauseReason) => string {
  const { t } = useLingui();
  return (reason) => ({ CUSTOMER: t`the customer`, CLIENT: t`the shop`, THIRD_PARTY: t`a third party` })[reason];
}

export function useTemplateName(): (code: string) => string {
  const { t } = useLingui();
  return (code) => {
    const names: Record<string, string> = {
      EMAIL_STANDARD: t`E-mail, usual`,
      EMAIL_BASIC: t`E-mail, basic`,
      EMAIL_PREMIUM: t`E-mail, premium`,
      EMAIL_4H: t`E-mail within 4 h`,
      EMAIL_1H_PREMIUM: t`E-mail within 1 h, premium`,
      EMAIL_SAME_DAY: t`E-mail on the same day`,
      EMAIL_24H: t`E-mail within 24 h`,
    };
    return names[code.toUpperCase()] ?? code;
  };
}

/** The name of a field that differs between two versions, from its path in the file. */
export function useFieldName(): (path: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    first_reply: t`First reply`,
    resolution: t`Resolution`,
    minutes: t`minutes`,
    share: t`share`,
    share_bp: t`share`,
    window: t`counted over`,
    clause: t`clause`,
    calendar: t`business hours`,
    customer: t`waiting for the customer`,
    client: t`waiting for the shop`,
    third_party: t`waiting for a third party`,
    pauses: t`pauses`,
    reopen_days: t`days to reopen`,
    min_sample: t`fewest contacts to judge by`,
    warn_bp: t`warning`,
    effective_from: t`in force from`,
    measures: t`measures`,
    counts: t`counted time`,
  };
  return (path) =>
    path
      .split(".")
      .filter((part) => part !== "targets")
      .map((part) => names[part] ?? part.replaceAll("_", " "))
      .join(": ");
}

/** A value of such a field as people read it: minutes as hours, ten-thousandths as per cent, a day as a date. */
export function useFieldValue(): (path: string, value: string) => string {
  const { i18n } = useLingui();
  const span = useSpan();
  return (path, value) => {
    const field = path.split(".").at(-1) ?? "";
    if (field === "minutes" || field.endsWith("_minutes")) return span(Number(value));
    if (field.endsWith("_bp")) return percent(Number(value) / 10_000, i18n.locale, 2);
    if (field === "effective_from" && !Number.isNaN(Date.parse(value)))
      return new Intl.DateTimeFormat(i18n.locale, { dateStyle: "long" }).format(new Date(value));
    return value;
  };
}
