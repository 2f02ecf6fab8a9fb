//! What the desk reads of visitors on the shops' pages.
import { graphql, type ResultOf } from "@/lib/graphql";

export const VISITORS = graphql(`
  query Visitors {
    visitors {
      id
      path
      title
      since
      beganAt
      cartValue
      cartCurrency
      returning
      from
      name
      asked
      askedBy {
        id
        name
      }
      chat {
        id
        state
        agent {
          id
          name
        }
      }
      client {
        id
        name
        colour
      }
    }
  }
`);

export const INVITE = graphql(`
  mutation InviteVisitor($input: InviteVisitorInput!) {
    inviteVisitor(input: $input) {
      ... on VisitorAsked {
        visitor {
          id
          asked
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Visitor = ResultOf<typeof VISITORS>["visitors"][number];
