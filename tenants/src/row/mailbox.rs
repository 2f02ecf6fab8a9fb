//! The row of a mailbox, a forwarding address or a form.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mailbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub queue_id: Uuid,
    pub kind: String,
    pub address: Option<String>,
    pub forward_to: Option<String>,
    pub name: String,
    pub enabled: bool,
    pub revision: i64,
    pub imap_host: Option<String>,
    pub imap_port: Option<i64>,
    pub imap_security: Option<String>,
    pub imap_auth: Option<String>,
    pub imap_username: Option<String>,
    pub imap_secret: Option<Vec<u8>>,
    pub imap_pinned: Option<String>,
    pub smtp_host: Option<String>,
    pub smtp_port: Option<i64>,
    pub smtp_security: Option<String>,
    pub smtp_auth: Option<String>,
    pub smtp_username: Option<String>,
    pub smtp_secret: Option<Vec<u8>>,
    pub smtp_pinned: Option<String>,
    pub imap_folder: Option<String>,
    pub token_expires_at: Option<i64>,
    pub backfill_from: Option<i64>,
    pub form_key: Option<String>,
    pub uid_validity: Option<i64>,
    pub last_uid: Option<i64>,
    pub floor_uid: Option<i64>,
    pub floor_at: Option<i64>,
    pub server_count: Option<i64>,
    pub missing_count: Option<i64>,
    pub counted_at: Option<i64>,
    pub state: String,
    pub state_reason: Option<String>,
    pub state_since: i64,
    pub last_seen_at: Option<i64>,
    pub last_sent_at: Option<i64>,
    pub tested_at: Option<i64>,
    pub test_result: Option<String>,
    pub test_steps_json: Option<String>,
    pub created_at: i64,
    pub archived_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

store::fenced!(Entity, ProjectId);
