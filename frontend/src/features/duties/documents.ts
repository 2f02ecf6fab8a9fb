//! What a shop owed in a month, and what is behind each duty.
import { graphql, type ResultOf } from "@/lib/graphql";

export const OWED = graphql(`
  fragment Owed on ShopDuty {
    code
    kind
    clause
    minutes
    volume
    target
    numerator
    denominator
    withExcluded
    kept
    notJudged
    relief
    waitedSeconds
    forgiven {
      promise
      name(language: $language)
    }
  }
`);

export const DUTIES = graphql(`
  query Duties($client: ID!, $month: NaiveDate!, $language: String!) {
    serviceMonth(client: $client, month: $month) {
      id
      duties {
        ...Owed
      }
    }
  }
`);

export type Duty = ResultOf<typeof OWED>;

export const PIECES = graphql(`
  query DutyPieces($client: ID!, $month: NaiveDate!, $duty: String!, $after: String) {
    serviceMonth(client: $client, month: $month) {
      id
      duty(code: $duty) {
        pieces(first: 100, after: $after) {
          totalHint
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              slot
              from
              due
              until
              kept
              counted
              behind {
                number
                subject
                case {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`);

export type DutyPiece = NonNullable<ResultOf<typeof PIECES>["serviceMonth"]["duty"]>["pieces"]["edges"][number]["node"];
