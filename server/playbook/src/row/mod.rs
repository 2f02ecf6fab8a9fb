//! The rows of the playbook, and the words of the query language that repositories need.

pub(crate) mod disposition;
pub(crate) mod saved_reply;

pub(crate) use sea_orm::{ColumnTrait, NotSet, Order, Set};
