//! How people stand, in words; the same words as on their own desks.
import { useRead } from "@/lib/read";
import { BREAKS, useStandsWord, useStateWord, type BreakKind } from "@/features/presence";

export { useStandsWord, useStateWord };

const NONE: readonly BreakKind[] = [];

/** The breaks of the house. */
export function useBreaks(): readonly BreakKind[] {
  return useRead({ query: BREAKS, variables: {} }).data?.breakKinds ?? NONE;
}
