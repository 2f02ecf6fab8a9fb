import { useLingui } from "@lingui/react/macro";

/** Where a promise stands in the contract: `clause 2.1`; what names itself, as `§ 2.1` does, stays as it was written. */
export function useClause(): (clause: string) => string {
  const { t } = useLingui();
  return (clause) => (/^\d/.test(clause) ? t`clause ${clause}` : clause);
}
