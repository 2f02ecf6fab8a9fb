//! The words of a query: what repositories say to `find`, `change` and `update` beside their own columns.

pub use sea_orm::ActiveValue::{self, NotSet, Set};
pub use sea_orm::{ColumnTrait, Condition, ExprTrait, Order};

/// A column's value is this one, which stands in the statement itself. An index over part of a table is used only then:
/// a plan has to hold for whatever is bound.
pub fn is_always(column: impl ColumnTrait, value: impl Into<sea_orm::Value>) -> Condition {
    Condition::all().add(column.into_expr().eq(sea_orm::sea_query::Expr::Constant(value.into())))
}

/// A column's value is more than this one, which stands in the statement itself.
pub fn is_always_above(column: impl ColumnTrait, value: impl Into<sea_orm::Value>) -> Condition {
    Condition::all().add(column.into_expr().gt(sea_orm::sea_query::Expr::Constant(value.into())))
}
