//! The words of a query: what repositories say to `find`, `change` and `update` beside their own columns.

pub use sea_orm::ActiveValue::{self, NotSet, Set};
pub use sea_orm::{ColumnTrait, Condition, ExprTrait, Order};
