//! Months that were closed, the documents issued for them, and what a client disputes in them.

use sea_orm_migration::prelude::*;

use super::dialect::{Dialect, run_tenant};

/// The twelfth migration.
pub struct Settlements;

impl MigrationName for Settlements {
    fn name(&self) -> &'static str {
        "m0012_settlements"
    }
}

const TABLES: &str = "
CREATE TABLE settlement (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  month TEXT NOT NULL,
  ordinal {int} NOT NULL,
  closed_at {int} NOT NULL,
  closed_by {id},
  last_fact {int} NOT NULL,
  seal {bytes} NOT NULL,
  frozen TEXT NOT NULL,
  checksum {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, month, ordinal)
);
CREATE TABLE document (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  month TEXT NOT NULL,
  cause TEXT NOT NULL,
  kind TEXT NOT NULL,
  year {int} NOT NULL,
  place {int} NOT NULL,
  number TEXT NOT NULL,
  issued_at {int} NOT NULL,
  issued_by {id},
  corrects {id},
  content TEXT NOT NULL,
  checksum {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, cause),
  UNIQUE (tenant_id, year, place)
);
CREATE INDEX document_month ON document (tenant_id, month);
CREATE TABLE dispute (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  document_id {id} NOT NULL,
  month TEXT NOT NULL,
  about TEXT NOT NULL,
  words TEXT NOT NULL,
  opened_at {int} NOT NULL,
  opened_by {id},
  state TEXT NOT NULL,
  answer TEXT,
  amount TEXT,
  answered_at {int},
  answered_by {id},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX dispute_month ON dispute (tenant_id, month);
CREATE UNIQUE INDEX dispute_open ON dispute (tenant_id, document_id, about) WHERE state = 'open';";

/// What was closed and what was issued is never written to again, whoever asks.
const FROZEN: [&str; 2] = ["settlement", "document"];

#[async_trait::async_trait]
impl MigrationTrait for Settlements {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_tenant(db, TABLES).await?;
        db.execute_unprepared("ALTER TABLE tenant ADD COLUMN party_json TEXT").await?;
        for table in FROZEN {
            let statement = match Dialect::of(db) {
                Dialect::Postgres => format!("REVOKE UPDATE, DELETE ON {table} FROM manyhands_app"),
                Dialect::Sqlite => format!(
                    "CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table}
                     BEGIN SELECT RAISE(ABORT, 'a {table} is never changed'); END;
                     CREATE TRIGGER {table}_kept BEFORE DELETE ON {table}
                     BEGIN SELECT RAISE(ABORT, 'a {table} is never removed'); END"
                ),
            };
            db.execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
