//! The register of contact points, the test contacts that try them, and what is said about a number.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The seventeenth migration.
pub struct Probes;

impl MigrationName for Probes {
    fn name(&self) -> &'static str {
        "m0017_probes"
    }
}

const TABLES: &str = "
CREATE TABLE contact_point (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  shop TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  owner TEXT NOT NULL,
  published TEXT NOT NULL,
  calendar_id {id},
  answer_minutes {int},
  allowed_by {id},
  created_at {int} NOT NULL,
  retired_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX contact_point_known ON contact_point (tenant_id, shop, channel, address) WHERE retired_at IS NULL;
CREATE TABLE probe_sender (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  server TEXT NOT NULL,
  smtp_secret {bytes},
  imap_secret {bytes},
  revision {int} NOT NULL,
  uid_validity {int} NOT NULL,
  last_uid {int} NOT NULL,
  trouble TEXT,
  created_at {int} NOT NULL,
  retired_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX probe_sender_address ON probe_sender (address) WHERE retired_at IS NULL;
CREATE TABLE probe_text (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  topic TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  from_case {id},
  created_at {int} NOT NULL,
  retired_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE probe_plan (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  point_id {id} NOT NULL,
  sender_id {id} NOT NULL,
  weekdays {int} NOT NULL,
  from_minute {int} NOT NULL,
  until_minute {int} NOT NULL,
  per_day {int} NOT NULL,
  topic TEXT,
  seed {int} NOT NULL,
  planned_until TEXT,
  next_at {int},
  created_at {int} NOT NULL,
  retired_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX probe_plan_next ON probe_plan (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE probe (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  point_id {id},
  plan_id {id},
  text_id {id},
  sender_id {id},
  shop TEXT NOT NULL,
  channel TEXT NOT NULL,
  address TEXT NOT NULL,
  topic TEXT NOT NULL,
  persona TEXT,
  message_id TEXT,
  state TEXT NOT NULL,
  planned_at {int} NOT NULL,
  sent_at {int},
  deadline_at {int},
  next_at {int},
  first_machine_at {int},
  first_human_at {int},
  first_useful_at {int},
  kind TEXT,
  outcome TEXT,
  detail TEXT NOT NULL,
  round TEXT NOT NULL,
  recorded_by {id},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX probe_next ON probe (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX probe_persona ON probe (tenant_id, persona) WHERE persona IS NOT NULL;
CREATE INDEX probe_planned ON probe (tenant_id, planned_at, id);
CREATE INDEX probe_round ON probe (tenant_id, round);
CREATE TABLE probe_reply (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  probe_id {id} NOT NULL,
  message_id TEXT NOT NULL,
  at {int} NOT NULL,
  machine {bool} NOT NULL,
  subject TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, probe_id, message_id)
);
CREATE TABLE figure_comment (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  place TEXT NOT NULL,
  number TEXT NOT NULL,
  shown TEXT NOT NULL,
  opened_at {int} NOT NULL,
  state TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX figure_comment_changed ON figure_comment (tenant_id, changed_at, id);
CREATE TABLE figure_comment_word (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  comment_id {id} NOT NULL,
  house {bool} NOT NULL,
  words TEXT NOT NULL,
  said_at {int} NOT NULL,
  said_by {id},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX figure_comment_thread ON figure_comment_word (tenant_id, comment_id, id);";

#[async_trait::async_trait]
impl MigrationTrait for Probes {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_tenant(db, TABLES).await?;
        let presence = "CREATE INDEX fact_presence ON fact (tenant_id, at) WHERE kind = 'agent_state'";
        db.execute_unprepared(presence).await.map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
