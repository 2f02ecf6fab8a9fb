//! The changes that move a case along: pause, resolve, merge, spam, move. Each answers the case as it is afterwards.
import { graphql } from "@/lib/graphql";

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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
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
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
export const MOVE = graphql(`
  mutation MoveCase($input: MoveCaseInput!) {
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
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
