//! The rows of people, roles, assignments, sessions and invitations, and the words to ask for them.

pub(crate) mod assignment;
pub(crate) mod grant;
pub(crate) mod invitation;
pub(crate) mod person;
pub(crate) mod session;
pub(crate) mod tenant;
pub(crate) mod throttle;

pub(crate) use sea_orm::{ColumnTrait, Condition, NotSet, Order, Set};

use sea_orm::sea_query::Expr;

/// One or the other.
pub(crate) fn either(one: Expr, other: impl Into<Condition>) -> Condition {
    Condition::any().add(one).add(other)
}
