import { useLingui } from "@lingui/react/macro";

export type FieldProblem = { field: string; reason: string; limit?: number | null };

/** The server's closed list of reasons, in words. */
export function useReason(): (problem: FieldProblem | undefined) => string | undefined {
  const { t } = useLingui();
  return (problem) => {
    if (!problem) return undefined;
    const limit = problem.limit ?? 0;
    const words: Record<string, string> = {
      REQUIRED: t`This is needed.`,
      TOO_LONG: limit ? t`Too long, at most ${limit} characters.` : t`This is too long.`,
      TOO_SHORT: limit ? t`Too short, at least ${limit} characters.` : t`This is too short.`,
      NOT_AN_ADDRESS: t`This is not an e-mail address.`,
      NOT_A_ZONE: t`This time zone does not exist.`,
      NOT_A_DATE: t`This date does not exist.`,
      IN_THE_PAST: t`This lies in the past.`,
      TAKEN: t`This is already in use.`,
      OUT_OF_RANGE: t`This is out of range.`,
      UNKNOWN: t`This was not found.`,
      OVERLAPS: t`This overlaps with another one.`,
      WEAK: t`Too easy to guess. Use a longer phrase.`,
    };
    const known = words[problem.reason] ?? (problem.field === "password" ? words["WEAK"] : undefined);
    return known ?? t`This cannot be accepted.`;
  };
}
