//! The changes of a case. Each answers the case as it is afterwards.
import { graphql } from "@/lib/graphql";

export const TAKE = graphql(`
  mutation TakeCase($input: CaseInput!) {
    takeCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          assignee {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const RELEASE = graphql(`
  mutation ReleaseCase($input: CaseInput!) {
    releaseCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          assignee {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const ASSIGN = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          assignee {
            id
            name
          }
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const SET_TAGS = graphql(`
  mutation SetTags($input: SetTagsInput!) {
    setTags(input: $input) {
      ... on CaseChanged {
        case {
          id
          tags
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const SET_PRIORITY = graphql(`
  mutation SetPriority($input: SetPriorityInput!) {
    setPriority(input: $input) {
      ... on CaseChanged {
        case {
          id
          priority
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const SNOOZE = graphql(`
  mutation SnoozeCase($input: SnoozeInput!) {
    snoozeCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          snoozedUntil
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
