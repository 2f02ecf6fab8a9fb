//! The row of: a schedule of test contacts.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "probe_plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub point_id: Uuid,
    pub sender_id: Uuid,
    pub weekdays: i64,
    pub from_minute: i64,
    pub until_minute: i64,
    pub per_day: i64,
    pub topic: Option<String>,
    pub seed: i64,
    pub planned_until: Option<String>,
    pub next_at: Option<i64>,
    pub created_at: i64,
    pub retired_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
