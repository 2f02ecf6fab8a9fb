//! A client's own look beside its colour: its logo, and under whose name its reports are mailed.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twentieth migration.
pub struct Brands;

impl MigrationName for Brands {
    fn name(&self) -> &'static str {
        "m0020_brands"
    }
}

const TABLES: &str = "
CREATE TABLE client_brand (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  logo {bytes},
  logo_mark TEXT,
  sender_name TEXT NOT NULL,
  sender_address TEXT NOT NULL,
  reply_to TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);";

#[async_trait::async_trait]
impl MigrationTrait for Brands {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), TABLES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
