//! What both sides agree to leave out of the figures, and what an hour of work costs at a client.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The fourteenth migration.
pub struct Exclusions;

impl MigrationName for Exclusions {
    fn name(&self) -> &'static str {
        "m0014_exclusions"
    }
}

const TABLES: &str = "
CREATE TABLE exclusion (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  files TEXT NOT NULL,
  about TEXT NOT NULL,
  contacts TEXT NOT NULL,
  first_at {int} NOT NULL,
  last_at {int} NOT NULL,
  correction {int} NOT NULL,
  state TEXT NOT NULL,
  side TEXT NOT NULL,
  proposed_at {int} NOT NULL,
  proposed_by {id} NOT NULL,
  answer TEXT,
  answered_at {int},
  answered_by {id},
  withdrawn_at {int},
  withdrawn_by {id},
  facts TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX exclusion_state ON exclusion (tenant_id, state);
CREATE TABLE economics (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  settings TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
);";

#[async_trait::async_trait]
impl MigrationTrait for Exclusions {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), TABLES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
