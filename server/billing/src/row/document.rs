//! The row of an issued document.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub month: String,
    pub cause: String,
    pub kind: String,
    pub year: i64,
    pub place: i64,
    pub number: String,
    pub issued_at: i64,
    pub issued_by: Option<Uuid>,
    pub corrects: Option<Uuid>,
    pub content: String,
    pub checksum: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
