//! What a change answers when it was not made: the words for it that every document asks for, kept in one place.
//! Documents spread them in the union of a payload; the generator (scripts/gen.mjs) leaves them open, so that no reader unpacks them.
import { graphql } from "./graphql";

export const INVALID_FIELDS = graphql(`
  fragment InvalidFields on InvalidInput {
    fields {
      field
      reason
      values {
        key
        value
      }
    }
  }
`);

export const CONFLICT_WORDS = graphql(`
  fragment ConflictWords on Conflict {
    message
  }
`);
