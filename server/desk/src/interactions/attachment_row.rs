//! The row of an attachment.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub case_id: Option<Uuid>,
    pub interaction_id: Option<Uuid>,
    pub owner_id: Uuid,
    pub name: String,
    pub size: i64,
    pub sha256: Vec<u8>,
    pub content_type: String,
    pub inline: bool,
    pub content_id: Option<String>,
    pub part: Option<i64>,
    pub inner_part: Option<i64>,
    pub object: Option<String>,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
