//! What the pages of macros and outcomes read and write.
import { graphql, type ResultOf } from "@/lib/graphql";

export const CLIENT_MACROS = graphql(`
  query ClientMacros($client: ID!) {
    client(id: $client) {
      id
      name
      signature
      macros {
        id
        name
        title
        text
        language
        usedCount
        changedAt
        effects {
          kind
          value
        }
      }
      dispositions {
        id
        name
        active
      }
      queues {
        id
        name
      }
    }
  }
`);

export const SAVE_MACRO = graphql(`
  mutation SaveMacro($input: MacroInput!) {
    saveMacro(input: $input) {
      ... on MacroChanged {
        macro {
          id
          name
          title
          text
          language
          changedAt
          effects {
            kind
            value
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DELETE_MACRO = graphql(`
  mutation DeleteMacro($input: IdInput!) {
    deleteMacro(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const OUTCOMES = graphql(`
  query Outcomes($client: ID!) {
    client(id: $client) {
      id
      dispositions {
        id
        name
        position
        active
        parent {
          id
        }
      }
    }
  }
`);

export const SAVE_OUTCOME = graphql(`
  mutation SaveDisposition($input: DispositionInput!) {
    saveDisposition(input: $input) {
      ... on DispositionChanged {
        disposition {
          id
          name
          position
          active
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Shop = NonNullable<ResultOf<typeof CLIENT_MACROS>["client"]>;
export type Macro = Shop["macros"][number];
export type Outcome = NonNullable<ResultOf<typeof OUTCOMES>["client"]>["dispositions"][number];
