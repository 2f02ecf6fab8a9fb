//! What facts without a case are about stands beside them in the ledger, and no longer in a table of each version of the figures.

use kernel::fact::Recorded;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseBackend, QueryResult, Statement, Value};
use uuid::Uuid;

use super::dialect::run_tenant;

/// The twenty-third migration.
pub struct Abouts;

impl MigrationName for Abouts {
    fn name(&self) -> &'static str {
        "m0023_abouts"
    }
}

const COLUMN: &str = "
ALTER TABLE fact ADD COLUMN about_id {id};
DROP TABLE thread;";

const INDEX: &str = "
CREATE INDEX fact_about ON fact (tenant_id, about_id) WHERE about_id IS NOT NULL;";

/// How many facts are read at a time.
const READ: i64 = 5_000;

#[async_trait::async_trait]
impl MigrationTrait for Abouts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_tenant(db, COLUMN).await?;
        // Nobody but the owner may change a fact, and the fence keeps him out as well.
        let fenced = db.get_database_backend() == DatabaseBackend::Postgres;
        if fenced {
            db.execute_unprepared("ALTER TABLE fact NO FORCE ROW LEVEL SECURITY").await?;
        }
        fill(db).await?;
        if fenced {
            db.execute_unprepared("ALTER TABLE fact FORCE ROW LEVEL SECURITY").await?;
        }
        run_tenant(db, INDEX).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}

/// Says of every fact that is there already what it is about.
async fn fill(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let (mut tenant, mut last) = (Uuid::nil(), Uuid::nil());
    loop {
        let sql = "SELECT tenant_id, id, bytes FROM fact
                   WHERE case_id IS NULL AND (tenant_id, id) > ($1, $2) ORDER BY tenant_id, id LIMIT $3";
        let rows = db.query_all_raw(said(db, sql, [tenant.into(), last.into(), READ.into()])).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        (tenant, last) = (end.try_get("", "tenant_id")?, end.try_get("", "id")?);
        for row in &rows {
            fill_one(db, row).await?;
        }
    }
}

async fn fill_one(db: &impl ConnectionTrait, row: &QueryResult) -> Result<(), DbErr> {
    let bytes: Vec<u8> = row.try_get("", "bytes")?;
    let fact = Recorded::read(&bytes).map_err(|error| DbErr::Migration(format!("a fact cannot be read: {error}")))?;
    let Some(about) = fact.about() else { return Ok(()) };
    let sql = "UPDATE fact SET about_id = $1 WHERE tenant_id = $2 AND id = $3";
    db.execute_raw(said(db, sql, [about.into(), fact.tenant.0.into(), fact.id.0.into()])).await.map(|_| ())
}

fn said<const N: usize>(db: &impl ConnectionTrait, sql: &str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(db.get_database_backend(), sql, values)
}
