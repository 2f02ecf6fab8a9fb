//! The row of: a test contact.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "probe")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub point_id: Option<Uuid>,
    pub plan_id: Option<Uuid>,
    pub text_id: Option<Uuid>,
    pub sender_id: Option<Uuid>,
    pub shop: String,
    pub channel: String,
    pub address: String,
    pub topic: String,
    pub persona: Option<String>,
    pub message_id: Option<String>,
    pub state: String,
    pub planned_at: i64,
    pub sent_at: Option<i64>,
    pub deadline_at: Option<i64>,
    pub next_at: Option<i64>,
    pub first_machine_at: Option<i64>,
    pub first_human_at: Option<i64>,
    pub first_useful_at: Option<i64>,
    pub kind: Option<String>,
    pub outcome: Option<String>,
    pub detail: String,
    pub round: String,
    pub recorded_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
