//! Cells by queue, reason, agent and half-hour; on which days a family adds anything; views of reports that people keep.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The fifteenth migration.
pub struct Facets;

impl MigrationName for Facets {
    fn name(&self) -> &'static str {
        "m0015_facets"
    }
}

/// A cell without a facet holds everything of its day, project and channel; one with a facet what has that value of it.
const FACETS: &str = "
ALTER TABLE cell ADD COLUMN facet TEXT NOT NULL DEFAULT '';
ALTER TABLE cell ADD COLUMN value TEXT NOT NULL DEFAULT '';
DROP INDEX cell_day;
CREATE INDEX cell_day ON cell (tenant_id, version, facet, day, wide);
CREATE TABLE trace (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  day {int} NOT NULL,
  family_id {id} NOT NULL,
  project_id {id} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX trace_day ON trace (tenant_id, version, day);
CREATE INDEX trace_family ON trace (tenant_id, version, family_id);
CREATE INDEX fact_loose ON fact (tenant_id, at) WHERE case_id IS NULL;
CREATE INDEX fact_answered ON fact (tenant_id, at) WHERE kind = 'answered';
CREATE TABLE thread (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  interaction_id {id} NOT NULL,
  seq {int} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX thread_interaction ON thread (tenant_id, version, interaction_id);
CREATE TABLE saved_view (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  person_id {id} NOT NULL,
  name TEXT NOT NULL,
  report TEXT NOT NULL,
  search TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX saved_view_person ON saved_view (tenant_id, person_id);";

#[async_trait::async_trait]
impl MigrationTrait for Facets {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), FACETS).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
