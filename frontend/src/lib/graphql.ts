//! The door to the generated documents, so that features name one place.
import type { ResultOf as Result, VariablesOf as Variables } from "@graphql-typed-document-node/core";

export { graphql, read, type FragmentType } from "@/gql";
export type ResultOf<T> = Result<T>;
export type VariablesOf<T> = Variables<T>;
