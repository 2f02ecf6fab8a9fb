//! People working on projects, with dates.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub project_id: Uuid,
    pub from_at: i64,
    pub until_at: Option<i64>,
    pub created_at: i64,
    pub only_here: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);

/// Those that have not ended by `at`.
pub(crate) fn lasting(at: kernel::Time) -> sea_orm::Condition {
    super::either(Column::UntilAt.is_null(), Column::UntilAt.gt(kernel::time::micros(at)))
}
