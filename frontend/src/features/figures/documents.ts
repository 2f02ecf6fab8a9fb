//! What the page of figures reads: the table.
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
      rowsBefore {
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
    group {
      key
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

export type Line = ResultOf<typeof LINE>;
export type Figure = Line["figures"][number];
