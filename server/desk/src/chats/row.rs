//! The row of a chat.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "chat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub queue_id: Uuid,
    pub widget_id: Uuid,
    pub visitor_id: Uuid,
    pub customer_id: Uuid,
    pub case_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub name: String,
    pub language: Option<String>,
    pub opening: String,
    pub last_words: String,
    pub state: String,
    pub priority: i64,
    pub began_at: i64,
    pub queued_at: i64,
    pub answered_at: Option<i64>,
    pub spoke_at: Option<i64>,
    pub said_at: Option<i64>,
    pub heard_at: Option<i64>,
    pub unanswered_since: Option<i64>,
    pub unanswered: i64,
    pub ended_at: Option<i64>,
    pub ender: Option<String>,
    pub wrap_at: Option<i64>,
    pub page_url: Option<String>,
    pub page_title: Option<String>,
    pub line_count: i64,
    pub visitor_read: i64,
    pub person_read: i64,
    pub only_person: Option<Uuid>,
    pub passed_at: Option<i64>,
    pub note: Option<String>,
    pub stars: Option<i64>,
    pub idle_at: Option<i64>,
    pub seen_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
