//! What every KPI adds up to, by day, project and channel, and who belongs together.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The eleventh migration.
pub struct Cells;

impl MigrationName for Cells {
    fn name(&self) -> &'static str {
        "m0011_cells"
    }
}

/// `kin` says which cases share a customer, `family` what such cases add to every KPI, `cell` the sums of a day.
const CELLS: &str = "
ALTER TABLE projection ADD COLUMN terms {id};
CREATE TABLE kin (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  case_id {id} NOT NULL,
  customer_id {id} NOT NULL,
  family_id {id} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX kin_case ON kin (tenant_id, version, case_id);
CREATE INDEX kin_customer ON kin (tenant_id, version, customer_id);
CREATE INDEX kin_family ON kin (tenant_id, version, family_id);
CREATE TABLE family (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  stale_at {int},
  pieces {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX family_stale ON family (tenant_id, version, stale_at) WHERE stale_at IS NOT NULL;
CREATE TABLE cell (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  day {int} NOT NULL,
  contract_id {id} NOT NULL,
  project_id {id} NOT NULL,
  channel TEXT NOT NULL,
  wide {bool} NOT NULL,
  sums {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX cell_day ON cell (tenant_id, version, day, wide);";

#[async_trait::async_trait]
impl MigrationTrait for Cells {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), CELLS).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
