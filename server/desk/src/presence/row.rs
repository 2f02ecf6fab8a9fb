//! The row of somebody's presence; it stands in the house.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "presence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub state: String,
    pub reason: Option<String>,
    pub since: i64,
    pub until: Option<i64>,
    pub time_for: Uuid,
    pub set_by: Option<Uuid>,
    pub seen_at: i64,
    pub idle_since: i64,
    pub capacity: i64,
    pub most_chats: i64,
    pub taken_json: String,
    pub untold_json: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
