//! The list of all cases by their promise, whatever their state, is a walk along an index.

use sea_orm_migration::prelude::*;

/// The seventh migration.
pub struct AllByPromise;

impl MigrationName for AllByPromise {
    fn name(&self) -> &'static str {
        "m0007_all_by_promise"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for AllByPromise {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = "CREATE INDEX case_promise ON \"case\" (tenant_id, sort_at, id)";
        manager.get_connection().execute_unprepared(index).await.map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
