//! The row of a clock's reading.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reading")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub turn: i64,
    pub start_at: i64,
    pub due_at: i64,
    pub due_slot: i64,
    pub stopped_at: Option<i64>,
    pub open_due_at: Option<i64>,
    pub outcome: String,
    pub counted: bool,
    pub excluded: Option<String>,
    pub held: Option<String>,
    pub held_since: Option<i64>,
    pub warned: bool,
    pub contract_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
