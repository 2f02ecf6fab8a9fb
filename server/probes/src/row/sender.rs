//! The row of: a mailbox outside of the house that test contacts are written from.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "probe_sender")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub address: String,
    pub server: String,
    pub smtp_secret: Option<Vec<u8>>,
    pub imap_secret: Option<Vec<u8>>,
    pub revision: i64,
    pub uid_validity: i64,
    pub last_uid: i64,
    pub trouble: Option<String>,
    pub created_at: i64,
    pub retired_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
