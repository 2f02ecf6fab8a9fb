//! What is shown of a person before his clients' ledgers know of it, and when a chat was passed on.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twenty-seventh migration.
pub struct Untold;

impl MigrationName for Untold {
    fn name(&self) -> &'static str {
        "m0027_untold"
    }
}

const COLUMNS: &str = "
ALTER TABLE chat ADD COLUMN passed_at {int};
ALTER TABLE presence ADD COLUMN untold_json TEXT;
CREATE INDEX presence_untold ON presence (tenant_id, since) WHERE untold_json IS NOT NULL;";

#[async_trait::async_trait]
impl MigrationTrait for Untold {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), COLUMNS).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
