//! GraphQL, thin.
