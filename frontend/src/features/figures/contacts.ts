//! What is behind a figure, page by page.
import { graphql, type ResultOf } from "@/lib/graphql";

export const CONTACTS = graphql(`
  query FigureContacts($input: FigureContactsInput!, $first: Int, $after: String) {
    figureContacts(input: $input, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      totalHint
      edges {
        node {
          id
          reference
          day
          at
          numerator
          denominator
          counted
          number
          subject
          customer
          project
          channel
          queue
          reason
          agent
          ivrPath
          case {
            id
          }
        }
      }
    }
  }
`);

export type Contact = ResultOf<typeof CONTACTS>["figureContacts"]["edges"][number]["node"];
