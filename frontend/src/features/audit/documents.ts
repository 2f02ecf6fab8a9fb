import { graphql, type ResultOf } from "@/lib/graphql";

export const AUDIT = graphql(`
  query Audit($filter: AuditFilter, $first: Int, $after: String) {
    audit(filter: $filter, first: $first, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          at
          action
          subject
          subjectName
          actor {
            id
            name
            employer {
              id
              name
            }
          }
          client {
            id
            name
            colour
          }
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`);

export type Line = ResultOf<typeof AUDIT>["audit"]["edges"][number]["node"];
