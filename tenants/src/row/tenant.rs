//! The row of a client, or of the house. It belongs to the whole installation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tenant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub code: String,
    pub name: String,
    pub hue: i64,
    pub accent: String,
    pub accent_asked: String,
    pub signature: String,
    pub locale: String,
    pub zone: String,
    pub industry: String,
    pub live_at: Option<i64>,
    pub created_at: i64,
    pub archived_at: Option<i64>,
    pub party_json: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
