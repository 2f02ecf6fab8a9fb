//! The row of an exclusion.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exclusion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub rule: String,
    pub words: String,
    pub files: String,
    pub about: String,
    pub contacts: String,
    pub first_at: i64,
    pub last_at: i64,
    pub correction: i64,
    pub state: String,
    pub side: String,
    pub proposed_at: i64,
    pub proposed_by: Uuid,
    pub answer: Option<String>,
    pub answered_at: Option<i64>,
    pub answered_by: Option<Uuid>,
    pub withdrawn_at: Option<i64>,
    pub withdrawn_by: Option<Uuid>,
    pub facts: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
