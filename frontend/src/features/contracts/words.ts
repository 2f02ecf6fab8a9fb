//! A contract in sentences, and the names of its parts.
import { useLingui } from "@lingui/react/macro";
import { useSpan } from "@/features/explain";
import type { ContractState, PromiseKind, Window } from "@/gql/graphql";
import { percent } from "@/lib/numbers";

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
