//! A clock's row says how much of its time is used, so that lists need not read the facts again.

use sea_orm_migration::prelude::*;

/// The fourth migration.
pub struct CountedClocks;

impl MigrationName for CountedClocks {
    fn name(&self) -> &'static str {
        "m0004_counted_clocks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for CountedClocks {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["target", "used", "counted_at"] {
            let add = format!("ALTER TABLE clock ADD COLUMN {column} BIGINT");
            manager.get_connection().execute_unprepared(&add).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
