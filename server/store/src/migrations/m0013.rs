//! What clients expect of each stretch of time, every value that was ever entered.

use sea_orm_migration::prelude::*;

use super::dialect::{Dialect, run_tenant};

/// The thirteenth migration.
pub struct Plans;

impl MigrationName for Plans {
    fn name(&self) -> &'static str {
        "m0013_plans"
    }
}

const TABLES: &str = "
CREATE TABLE volume_plan (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  volume TEXT NOT NULL,
  slot TEXT NOT NULL,
  day {int} NOT NULL,
  value {int} NOT NULL,
  entered_at {int} NOT NULL,
  entered_by {id},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX volume_plan_day ON volume_plan (tenant_id, volume, day);";

#[async_trait::async_trait]
impl MigrationTrait for Plans {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_tenant(db, TABLES).await?;
        // What was planned when is what both sides go by: no value is ever written over.
        let statement = match Dialect::of(db) {
            Dialect::Postgres => "REVOKE UPDATE, DELETE ON volume_plan FROM manyhands_app",
            Dialect::Sqlite => {
                "CREATE TRIGGER volume_plan_frozen BEFORE UPDATE ON volume_plan
                 BEGIN SELECT RAISE(ABORT, 'a planned value is never changed'); END;
                 CREATE TRIGGER volume_plan_kept BEFORE DELETE ON volume_plan
                 BEGIN SELECT RAISE(ABORT, 'a planned value is never removed'); END"
            }
        };
        db.execute_unprepared(statement).await?;
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
