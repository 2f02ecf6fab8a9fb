//! What the page of figures reads: the table, and the words of the dictionary.
import { graphql, type ResultOf } from "@/lib/graphql";

export const FIGURES = graphql(`
  query Figures($input: FiguresInput!) {
    figures(input: $input) {
      asOf
      zone
      complete
      rows {
        ...FigureLine
      }
      total {
        ...FigureLine
      }
      before {
        ...FigureLine
      }
    }
  }
`);

export const LINE = graphql(`
  fragment FigureLine on FigureRow {
    from
    until
    channel
    project {
      id
      name
    }
    figures {
      kpi
      value
      numerator
      denominator
      sample
      low
      high
      withExcluded
    }
  }
`);

export const DICTIONARY = graphql(`
  query KpiNames($language: String!) {
    kpiDictionary(language: $language) {
      code
      unit
      better
      channels
      name
      byDefault
    }
  }
`);

export type Line = ResultOf<typeof LINE>;
export type Figure = Line["figures"][number];
export type Kpi = ResultOf<typeof DICTIONARY>["kpiDictionary"][number];
