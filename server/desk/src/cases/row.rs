//! The row of a case.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub queue_id: Uuid,
    pub mailbox_id: Option<Uuid>,
    pub customer_id: Uuid,
    pub number: i64,
    pub subject: String,
    pub preview: String,
    pub language: Option<String>,
    pub state: String,
    pub priority: i64,
    pub spam: bool,
    pub tags_json: String,
    pub assignee_id: Option<Uuid>,
    pub opened_at: i64,
    pub changed_at: i64,
    pub last_customer_at: Option<i64>,
    pub last_reply_at: Option<i64>,
    pub unanswered_since: Option<i64>,
    pub pending_reason: Option<String>,
    pub snoozed_until: Option<i64>,
    pub resolved_at: Option<i64>,
    pub outcome_id: Option<Uuid>,
    pub merged_into: Option<Uuid>,
    pub split_from: Option<Uuid>,
    pub contract_id: Option<Uuid>,
    pub sort_at: i64,
    pub due_kind: Option<String>,
    pub due_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
