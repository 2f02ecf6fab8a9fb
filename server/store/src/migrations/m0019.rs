//! Agents' time: what each did, and in which state he was, from an instant until another.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The nineteenth migration.
pub struct Stretches;

impl MigrationName for Stretches {
    fn name(&self) -> &'static str {
        "m0019_stretches"
    }
}

/// What lasts still ends at the largest number. The indexes over facts served the figures that stretches give now.
const STRETCHES: &str = "
CREATE TABLE stretch (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  agent_id {id} NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT,
  of_id {id} NOT NULL,
  family_id {id} NOT NULL,
  place {int} NOT NULL,
  from_at {int} NOT NULL,
  until_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX stretch_until ON stretch (tenant_id, version, until_at);
CREATE INDEX stretch_agent ON stretch (tenant_id, version, agent_id, until_at);
CREATE INDEX stretch_of ON stretch (tenant_id, version, of_id);
CREATE INDEX stretch_family ON stretch (tenant_id, version, family_id);
DROP INDEX fact_loose;
DROP INDEX fact_answered;";

#[async_trait::async_trait]
impl MigrationTrait for Stretches {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), STRETCHES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
