//! The row of an interaction.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interaction")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub at: i64,
    pub customer_id: Option<Uuid>,
    pub person_id: Option<Uuid>,
    pub employer_id: Option<Uuid>,
    pub class: String,
    pub from_address: Option<String>,
    pub from_name: Option<String>,
    pub to_json: String,
    pub cc_json: String,
    pub subject: Option<String>,
    pub text: String,
    pub quoted: Option<String>,
    pub has_html: bool,
    pub remote_images: i64,
    pub message_id: Option<String>,
    pub delivery: Option<String>,
    pub delivery_reason: Option<String>,
    pub undo_until: Option<i64>,
    pub threaded_by: Option<String>,
    pub confidence: Option<String>,
    pub inbound_id: Option<Uuid>,
    pub object: Option<String>,
    pub doubts: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
