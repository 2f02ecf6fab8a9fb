//! What both sides leave out: read, proposed, answered, taken back.
import { graphql, type ResultOf } from "@/lib/graphql";

export const EXCLUSION = graphql(`
  fragment ExclusionRow on Exclusion {
    id
    rule
    state
    side
    words
    from
    until
    channels
    count
    months
    correction
    answer
    mayAnswer
    mayWithdraw
    files {
      id
      name
      url
    }
    proposed {
      at
      by {
        id
        name
      }
    }
    answered {
      at
      by {
        id
        name
      }
    }
    withdrawn {
      at
      by {
        id
        name
      }
    }
  }
`);

export const EXCLUSIONS = graphql(`
  query Exclusions($client: ID!, $after: String) {
    exclusions(client: $client, first: 20, after: $after) {
      totalHint
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ExclusionRow
        }
      }
    }
  }
`);

export const EFFECTS = graphql(`
  query ExclusionEffects($id: ID!, $language: String!) {
    exclusion(id: $id) {
      id
      contacts(first: 100) {
        totalHint
        edges {
          node {
            reference
            number
            subject
          }
        }
      }
      effects {
        month
        netCounted
        netLeftOut
        promises {
          promise
          name(language: $language)
          unit
          target
          counted {
            numerator
            denominator
            kept
          }
          leftOut {
            numerator
            denominator
            kept
          }
        }
      }
    }
  }
`);

export const PROPOSE = graphql(`
  mutation ProposeExclusion($input: ExclusionInput!) {
    proposeExclusion(input: $input) {
      ... on ExclusionChanged {
        exclusion {
          ...ExclusionRow
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ANSWER_EXCLUSION = graphql(`
  mutation AnswerExclusion($input: ExclusionAnswerInput!) {
    answerExclusion(input: $input) {
      ... on ExclusionChanged {
        exclusion {
          ...ExclusionRow
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawExclusion($input: WithdrawInput!) {
    withdrawExclusion(input: $input) {
      ... on ExclusionChanged {
        exclusion {
          ...ExclusionRow
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Exclusion = ResultOf<typeof EXCLUSION>;
export type Effect = NonNullable<ResultOf<typeof EFFECTS>["exclusion"]>["effects"][number];
