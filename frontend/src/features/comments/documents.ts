import { graphql, type ResultOf } from "@/lib/graphql";

export const COMMENTS = graphql(`
  query FigureComments($client: ID!, $first: Int, $after: String) {
    figureComments(client: $client, first: $first, after: $after) {
      edges {
        node {
          id
          place
          number
          shown
          openedAt
          waits
          words {
            id
            house
            words
            saidAt
            saidBy {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const COMMENT = graphql(`
  mutation CommentFigure($input: CommentInput!) {
    commentFigure(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const REPLY = graphql(`
  mutation ReplyToComment($input: CommentReplyInput!) {
    replyToComment(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Comment = ResultOf<typeof COMMENTS>["figureComments"]["edges"][number]["node"];
