//! The live view: people lent to one shop for a time.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twenty-fifth migration.
pub struct Live;

impl MigrationName for Live {
    fn name(&self) -> &'static str {
        "m0025_live"
    }
}

/// While an assignment with the mark is in force, its person is given work of no other project.
const LENT: &str = "
ALTER TABLE assignment ADD COLUMN only_here {bool} NOT NULL DEFAULT false;";

#[async_trait::async_trait]
impl MigrationTrait for Live {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), LENT).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
