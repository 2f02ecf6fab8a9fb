//! Rules of invitation in words.
import { useLingui } from "@lingui/react/macro";
import type { Rule } from "./documents";

/** When a rule asks, as one line. */
export function useTrigger(): (rule: Rule) => string {
  const { t, i18n } = useLingui();
  return (rule) => {
    const [page, seconds, scroll] = [rule.page ?? "", rule.seconds ?? 0, rule.scroll ?? 0];
    const cart = new Intl.NumberFormat(i18n.locale).format((rule.cart ?? 0) / 100);
    const parts = [
      rule.page && t`page ${page}`,
      rule.seconds !== null && t`after ${seconds} s`,
      rule.scroll !== null && t`scrolled to ${scroll}%`,
      rule.cart !== null && t`cart from ${cart}`,
      rule.exit && t`about to leave`,
      rule.error && t`an error on the page`,
      rule.returning && t`was here before`,
    ];
    return parts.filter(Boolean).join(" · ");
  };
}
