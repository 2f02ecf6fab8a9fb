//! Why a mail was put aside is told by a code; the words beside it are for whoever looks into it.

use sea_orm_migration::prelude::*;

/// The eighth migration.
pub struct QuarantineCauses;

impl MigrationName for QuarantineCauses {
    fn name(&self) -> &'static str {
        "m0008_quarantine_causes"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for QuarantineCauses {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = "ALTER TABLE inbound ADD COLUMN cause TEXT";
        manager.get_connection().execute_unprepared(column).await.map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
