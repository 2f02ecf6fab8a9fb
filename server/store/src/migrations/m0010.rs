//! Seals over the facts of each client.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The tenth migration.
pub struct Seals;

impl MigrationName for Seals {
    fn name(&self) -> &'static str {
        "m0010_seals"
    }
}

const SEAL: &str = "
CREATE TABLE seal (
  tenant_id {id} NOT NULL,
  id {int} NOT NULL,
  facts {int} NOT NULL,
  last_seq {int} NOT NULL,
  sealed_at {int} NOT NULL,
  root {bytes} NOT NULL,
  previous {bytes} NOT NULL,
  hash {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);";

#[async_trait::async_trait]
impl MigrationTrait for Seals {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), SEAL).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
