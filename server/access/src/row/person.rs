//! People. The tenant is the employer.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    pub name: String,
    pub alias: String,
    pub password_hash: Option<String>,
    pub password_changed_at: Option<i64>,
    pub totp_secret: Option<Vec<u8>>,
    pub totp_confirmed_at: Option<i64>,
    pub totp_last_step: i64,
    pub locale: String,
    pub density: String,
    pub key_map: String,
    pub single_keys: bool,
    pub theme: String,
    pub languages: String,
    pub created_at: i64,
    pub deactivated_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
