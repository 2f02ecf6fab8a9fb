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
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
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
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
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
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
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
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
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
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
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
          snoozeReason
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const WAKE = graphql(`
  mutation WakeCase($input: CaseInput!) {
    wakeCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          snoozedUntil
          snoozeReason
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const SET_PENDING = graphql(`
  mutation SetPending($input: SetPendingInput!) {
    setPending(input: $input) {
      ... on CaseChanged {
        case {
          id
          state
          pendingReason
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const RESUME = graphql(`
  mutation ResumeCase($input: CaseInput!) {
    resumeCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          state
          pendingReason
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const RESOLVE = graphql(`
  mutation ResolveCase($input: ResolveInput!) {
    resolveCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          state
          disposition {
            id
            name
          }
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const REOPEN = graphql(`
  mutation ReopenCase($input: CaseInput!) {
    reopenCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          state
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const SET_DISPOSITION = graphql(`
  mutation SetDisposition($input: SetDispositionInput!) {
    setDisposition(input: $input) {
      ... on CaseChanged {
        case {
          id
          disposition {
            id
            name
          }
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const MERGE = graphql(`
  mutation MergeCases($input: MergeInput!) {
    mergeCases(input: $input) {
      ... on CaseChanged {
        case {
          id
          number
          state
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const UNMERGE = graphql(`
  mutation UnmergeCase($input: CaseInput!) {
    unmergeCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          number
          state
          mergedInto {
            id
          }
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const SPAM = graphql(`
  mutation MarkSpam($input: CaseInput!) {
    markSpam(input: $input) {
      ... on CaseChanged {
        case {
          id
          spam
          state
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const NOT_SPAM = graphql(`
  mutation UnmarkSpam($input: CaseInput!) {
    unmarkSpam(input: $input) {
      ... on CaseChanged {
        case {
          id
          spam
          state
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
export const MOVE = graphql(`
  mutation MoveCase($input: MoveProjectInput!) {
    moveCase(input: $input) {
      ... on CaseChanged {
        case {
          id
          project {
            id
            name
          }
          queue {
            id
            name
          }
        }
      }
      ... on InvalidInput {
        fields {
          field
          reason
          limit
        }
      }
      ... on Conflict {
        message
        by
      }
    }
  }
`);
