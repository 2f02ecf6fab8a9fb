//! Reports that are sent by themselves, and links that show one report to whoever has them.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The sixteenth migration.
pub struct Handouts;

impl MigrationName for Handouts {
    fn name(&self) -> &'static str {
        "m0016_handouts"
    }
}

const TABLES: &str = "
CREATE TABLE report_schedule (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  subject TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  cadence TEXT NOT NULL,
  day {int} NOT NULL,
  hour {int} NOT NULL,
  zone TEXT NOT NULL,
  recipients TEXT NOT NULL,
  money {bool} NOT NULL,
  state TEXT NOT NULL,
  made_at {int} NOT NULL,
  made_by {id},
  next_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX report_schedule_next ON report_schedule (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE report_sending (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  schedule_id {id} NOT NULL,
  due_at {int} NOT NULL,
  address TEXT NOT NULL,
  person_id {id},
  state TEXT NOT NULL,
  reason TEXT,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, schedule_id, due_at, address)
);
CREATE TABLE report_link (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  subject TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  language TEXT NOT NULL,
  note TEXT NOT NULL,
  made_at {int} NOT NULL,
  made_by {id},
  expires_at {int} NOT NULL,
  revoked_at {int},
  opened {int} NOT NULL,
  opened_at {int},
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash)
);";

#[async_trait::async_trait]
impl MigrationTrait for Handouts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), TABLES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
