//! The rows of test contacts.

pub(crate) mod plan;
pub(crate) mod point;
pub(crate) mod probe;
pub(crate) mod reply;
pub(crate) mod sender;
pub(crate) mod text;

pub(crate) use sea_orm::{ColumnTrait, Condition, Order, Set};
