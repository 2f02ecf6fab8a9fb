//! The rows of schedules, sendings and links.

pub(crate) mod link;
pub(crate) mod schedule;
pub(crate) mod sending;

pub(crate) use sea_orm::{ColumnTrait, Condition, Order};
