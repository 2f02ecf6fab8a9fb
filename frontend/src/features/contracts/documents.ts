//! What the contract pages read and write.
import { graphql, type ResultOf } from "@/lib/graphql";

export const VERSION = graphql(`
  fragment Version on ContractVersion {
    id
    version
    state
    effectiveFrom
    effectiveUntil
    lastDay
    signedAt
    zone
    terms
    calendar {
      id
      name
    }
    signatures {
      side
      name
      at
    }
    changes {
      field
      before
      after
    }
  }
`);

export const CONTRACTS = graphql(`
  query Contracts($client: ID!, $language: String!) {
    kpiDictionary(language: $language) {
      code
      unit
      better
      channels
      name
      text
      byDefault
      parameters {
        code
        name
        text
        default
        least
        most
        words {
          code
          name
          text
        }
      }
    }
    slaTemplates {
      id
      code
      promises {
        kind
        share
        minutes
        window
        clause
      }
    }
    client(id: $client) {
      id
      name
      zone
      calendars {
        id
        name
      }
      projects {
        id
        name
      }
      queues {
        id
        name
      }
      contracts {
        ...Version
      }
    }
  }
`);

export const SAVE_CONTRACT = graphql(`
  mutation SaveContract($input: ContractInput!) {
    saveContract(input: $input) {
      ... on ContractChanged {
        contract {
          ...Version
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SIGN_CONTRACT = graphql(`
  mutation SignContract($input: SignContractInput!) {
    signContract(input: $input) {
      ... on ContractChanged {
        contract {
          ...Version
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DISCARD_CONTRACT = graphql(`
  mutation DiscardContract($input: IdInput!) {
    discardContract(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Version = ResultOf<typeof VERSION>;
export type Template = ResultOf<typeof CONTRACTS>["slaTemplates"][number];

export const SIMULATE = graphql(`
  query SimulateContract($input: SimulationInput!, $language: String!) {
    simulateContract(input: $input) {
      ... on Simulation {
        peak {
          cases
          added
          untold
          people
        }
        months {
          month
          signed {
            contractVersion
            credits
            forgiven
            net
            promises {
              promise
              unit
              target
              reached {
                numerator
                denominator
                kept
              }
            }
          }
          draft {
            credits
            forgiven
            net
            promises {
              promise
              name(language: $language)
              unit
              target
              money
              notJudged
              reached {
                numerator
                denominator
                kept
              }
              withExcluded {
                numerator
                denominator
              }
            }
          }
        }
        scales {
          promise
          name(language: $language)
          higherIsBetter
          target
          model
          points {
            target
            missed
            money
            people
            paidHours
            cost
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type SimulationAnswer = ResultOf<typeof SIMULATE>["simulateContract"];
export type Simulation = Extract<SimulationAnswer, { __typename: "Simulation" }>;
export type Scale = Simulation["scales"][number];
export type SimulatedMonth = Simulation["months"][number];
