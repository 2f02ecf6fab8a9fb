//! The row of one version of a contract.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "contract")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub project_id: Option<Uuid>,
    pub calendar_id: Uuid,
    pub state: String,
    pub effective_at: i64,
    pub terms_json: String,
    pub signed_by_house: Option<Uuid>,
    pub signed_house_at: Option<i64>,
    pub signed_by_client: Option<Uuid>,
    pub signed_client_at: Option<i64>,
    pub signed_at: Option<i64>,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity);
