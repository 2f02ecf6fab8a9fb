//! The live view: people lent to one shop for a time, and screens on walls.

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

/// Screens stand in the house.
const WALLBOARD: &str = "
CREATE TABLE wallboard (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  token_hash {bytes} NOT NULL,
  name TEXT NOT NULL,
  clients_json TEXT NOT NULL,
  language TEXT NOT NULL,
  made_at {int} NOT NULL,
  made_by {id},
  revoked_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX wallboard_token ON wallboard (tenant_id, token_hash);";

#[async_trait::async_trait]
impl MigrationTrait for Live {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_tenant(db, LENT).await?;
        run_tenant(db, WALLBOARD).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
