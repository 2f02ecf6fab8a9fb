//! The rows of client shops, and the words of the query language that repositories need.

pub(crate) mod brand;
pub(crate) mod calendar;
pub(crate) mod contact_address;
pub(crate) mod contract;
pub(crate) mod mailbox;
pub(crate) mod onboarding_step;
pub(crate) mod project;
pub(crate) mod queue;
pub(crate) mod special_day;
pub(crate) mod tenant;
pub(crate) mod terms_stamp;
pub(crate) mod volume_plan;
pub(crate) mod widget;

use sea_orm::sea_query::SimpleExpr;
pub(crate) use sea_orm::{ColumnTrait, Condition, NotSet, Order, Set};

/// Both of them.
pub(crate) fn both(one: SimpleExpr, other: SimpleExpr) -> Condition {
    Condition::all().add(one).add(other)
}
