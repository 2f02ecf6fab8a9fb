//! What one request may ask for: depth, complexity, aliases, directives, and which documents.

pub mod documents;
pub(crate) mod shape;

use async_graphql::{ObjectType, SchemaBuilder, SubscriptionType};

/// How deep a query may go.
const DEPTH: usize = 12;
/// What a query may cost: one a field, times the length of its lists.
const COMPLEXITY: usize = 20_000;

/// The schema with its limits.
pub(crate) fn bounded<Q, M, S>(builder: SchemaBuilder<Q, M, S>) -> SchemaBuilder<Q, M, S>
where
    Q: ObjectType + 'static,
    M: ObjectType + 'static,
    S: SubscriptionType + 'static,
{
    builder
        .limit_depth(DEPTH)
        .limit_complexity(COMPLEXITY)
        .limit_recursive_depth(32)
        .limit_directives(8)
        .disable_suggestions()
}
