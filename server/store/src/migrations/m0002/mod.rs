//! What was learnt after the spine stood: mails of ours that may or may not have arrived.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The second migration.
pub struct Doubts;

impl MigrationName for Doubts {
    fn name(&self) -> &'static str {
        "m0002_doubts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Doubts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), include_str!("doubts.sql")).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
