//! The words of the dictionary.
import { graphql, type ResultOf } from "@/lib/graphql";

export const DICTIONARY = graphql(`
  query KpiNames($language: String!) {
    kpiDictionary(language: $language) {
      code
      unit
      better
      opens
      name
      byDefault
    }
  }
`);

export type Kpi = ResultOf<typeof DICTIONARY>["kpiDictionary"][number];

/** Whether contacts or orders are behind it; there are none behind agents' time. */
export const opens = (kpi: Kpi): boolean => kpi.opens;
