import { graphql, type ResultOf } from "@/lib/graphql";

export const LEAD_HOME = graphql(`
  query LeadHome {
    leadHome {
      id
      projected
      open
      atRisk
      breachedToday
      waiting
      peopleOn
      peoplePlanned
      client {
        id
        name
        code
        colour
      }
      promises {
        ...PromiseResult
      }
      oldest {
        id
        number
        subject
        openedAt
      }
      commentsWaiting
      deadPoints {
        channel
        address
        since
        detail
      }
      trouble {
        id
        code
        state
        values {
          key
          value
        }
      }
    }
  }
`);

export type Tile = ResultOf<typeof LEAD_HOME>["leadHome"][number];

export const EARNINGS = graphql(`
  query Earnings($language: String!) {
    earnings {
      client {
        id
        name
        colour
      }
      month
      priced
      economics {
        costPerHour
        writtenSeconds
        shrinkageBp
      }
      revenue
      cost
      marginSoFar
      basis
      writtenAnswers
      liveSeconds
      signedInSeconds
      risks {
        promise
        name(language: $language)
        unit
        target
        amount
        reached {
          numerator
          denominator
          kept
        }
      }
    }
  }
`);

export const SAVE_ECONOMICS = graphql(`
  mutation SaveEconomics($input: EconomicsInput!) {
    saveEconomics(input: $input) {
      ... on EconomicsChanged {
        economics {
          costPerHour
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Earning = ResultOf<typeof EARNINGS>["earnings"][number];
