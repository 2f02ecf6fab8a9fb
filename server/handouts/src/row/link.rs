//! The row of a sharing link.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub token_hash: Vec<u8>,
    pub subject: String,
    pub first_day: String,
    pub last_day: String,
    pub language: String,
    pub note: String,
    pub made_at: i64,
    pub made_by: Option<Uuid>,
    pub expires_at: i64,
    pub revoked_at: Option<i64>,
    pub opened: i64,
    pub opened_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
