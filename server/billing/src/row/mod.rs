//! The rows of settling.

pub(crate) mod comment;
pub(crate) mod comment_word;
pub(crate) mod dispute;
pub(crate) mod document;
pub(crate) mod economics;
pub(crate) mod exclusion;
pub(crate) mod settlement;

pub(crate) use sea_orm::{ColumnTrait, Condition, NotSet, Order, Set};

/// Both conditions.
pub(crate) fn both(one: sea_orm::sea_query::SimpleExpr, other: sea_orm::sea_query::SimpleExpr) -> Condition {
    Condition::all().add(one).add(other)
}
