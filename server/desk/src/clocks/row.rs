//! The row of a clock.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "clock")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub turn: i64,
    pub state: String,
    pub start_at: i64,
    pub warn_at: i64,
    pub due_at: i64,
    pub stopped_at: Option<i64>,
    pub warned_at: Option<i64>,
    pub breached_at: Option<i64>,
    pub contract_id: Uuid,
    pub next_at: Option<i64>,
    /// Business time promised, in microseconds; nothing in rows older than the column.
    pub target: Option<i64>,
    /// Business time used when it was last settled, in microseconds.
    pub used: Option<i64>,
    /// When that was, if its time runs since; nothing while it stands still.
    pub counted_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
