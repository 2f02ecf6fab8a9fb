//! The line of a mail in the mailbox ledger, without the mail: what is read of many.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inbound")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mailbox_id: Uuid,
    pub uid_validity: Option<i64>,
    pub uid: Option<i64>,
    pub sha256: Vec<u8>,
    pub size: i64,
    pub trusted_at: i64,
    pub envelope_from: Option<String>,
    pub state: String,
    pub attempts: i64,
    pub cause: Option<String>,
    pub reason: Option<String>,
    pub interaction_id: Option<Uuid>,
    pub pack: Option<String>,
    pub content_key: Option<Vec<u8>>,
    pub key_owner: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
