//! The row of an invitation, given or withheld.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invite")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub widget_id: Uuid,
    pub rule_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub visit_id: Uuid,
    pub visitor_id: Uuid,
    pub customer_id: Option<Uuid>,
    pub known: bool,
    pub held_out: bool,
    pub text: Option<String>,
    pub decided_at: i64,
    pub shown_at: Option<i64>,
    pub accepted_at: Option<i64>,
    pub dismissed_at: Option<i64>,
    pub chat_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
