//! The floor: who is there, chats with their lines, windows on shops' pages, and offers of either kind of work.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twenty-fourth migration.
pub struct Floor;

impl MigrationName for Floor {
    fn name(&self) -> &'static str {
        "m0024_floor"
    }
}

/// Presence and breaks stand in the house.
const PRESENCE: &str = "
CREATE TABLE presence (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  since {int} NOT NULL,
  until {int},
  time_for {id} NOT NULL,
  set_by {id},
  seen_at {int} NOT NULL,
  idle_since {int} NOT NULL,
  capacity {int} NOT NULL,
  most_chats {int} NOT NULL,
  taken_json TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE break_kind (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  minutes {int},
  paid {bool} NOT NULL,
  place {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX break_kind_code ON break_kind (tenant_id, code);";

/// An offer is of a case or of a chat; of each thing one stands at a time.
const OFFERS: &str = "
DROP TABLE offer;
CREATE TABLE offer (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  work_id {id} NOT NULL,
  live {bool} NOT NULL,
  person_id {id} NOT NULL,
  offered_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  skipped {bool} NOT NULL,
  ringing {bool} NOT NULL,
  why_json TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX offer_work ON offer (tenant_id, work_id) WHERE NOT skipped;
CREATE INDEX offer_person ON offer (tenant_id, person_id);
ALTER TABLE queue ADD COLUMN routing_json TEXT NOT NULL DEFAULT '{}';";

const WIDGETS: &str = "
CREATE TABLE widget (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  key TEXT NOT NULL,
  project_id {id} NOT NULL,
  queue_id {id} NOT NULL,
  mailbox_id {id},
  settings_json TEXT NOT NULL,
  created_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX widget_key ON widget (key);
CREATE TABLE visitor (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  token {bytes} NOT NULL,
  customer_id {id} NOT NULL,
  verified {bool} NOT NULL,
  since {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX visitor_token ON visitor (tenant_id, token);
CREATE INDEX visitor_customer ON visitor (tenant_id, customer_id);";

const CHATS: &str = "
CREATE TABLE chat (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  queue_id {id} NOT NULL,
  widget_id {id} NOT NULL,
  visitor_id {id} NOT NULL,
  customer_id {id} NOT NULL,
  case_id {id},
  person_id {id},
  name TEXT NOT NULL,
  language TEXT,
  opening TEXT NOT NULL,
  last_words TEXT NOT NULL,
  state TEXT NOT NULL,
  priority {int} NOT NULL,
  began_at {int} NOT NULL,
  queued_at {int} NOT NULL,
  answered_at {int},
  spoke_at {int},
  said_at {int},
  heard_at {int},
  unanswered_since {int},
  unanswered {int} NOT NULL,
  ended_at {int},
  ender TEXT,
  wrap_at {int},
  page_url TEXT,
  page_title TEXT,
  line_count {int} NOT NULL,
  visitor_read {int} NOT NULL,
  person_read {int} NOT NULL,
  only_person {id},
  note TEXT,
  stars {int},
  idle_at {int},
  seen_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX chat_alive ON chat (tenant_id, state) WHERE state <> 'over';
CREATE INDEX chat_idle ON chat (idle_at) WHERE idle_at IS NOT NULL;
CREATE INDEX chat_visitor ON chat (tenant_id, visitor_id);
CREATE INDEX chat_customer ON chat (tenant_id, customer_id);
CREATE INDEX chat_case ON chat (tenant_id, case_id) WHERE case_id IS NOT NULL;
CREATE TABLE chat_line (
  tenant_id {id} NOT NULL,
  chat_id {id} NOT NULL,
  id {int} NOT NULL,
  side TEXT NOT NULL,
  person_id {id},
  text TEXT NOT NULL,
  at {int} NOT NULL,
  ref TEXT,
  code TEXT,
  whisper {bool} NOT NULL,
  file_id {id},
  PRIMARY KEY (tenant_id, chat_id, id)
);
CREATE UNIQUE INDEX chat_line_ref ON chat_line (tenant_id, chat_id, ref) WHERE ref IS NOT NULL;";

#[async_trait::async_trait]
impl MigrationTrait for Floor {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for tables in [PRESENCE, OFFERS, WIDGETS, CHATS] {
            run_tenant(db, tables).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
