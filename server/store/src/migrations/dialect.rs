//! One DDL text for two databases: `{id}`, `{bytes}`, `{int}`, `{bool}` stand for the types that differ.

use sea_orm_migration::sea_orm::{ConnectionTrait, DatabaseBackend, DbErr};

/// The database spoken to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// One file.
    Sqlite,
    /// A server.
    Postgres,
}

impl Dialect {
    /// The dialect of a connection.
    pub fn of(db: &impl ConnectionTrait) -> Self {
        match db.get_database_backend() {
            DatabaseBackend::Postgres => Self::Postgres,
            _ => Self::Sqlite,
        }
    }

    fn speak(self, ddl: &str) -> String {
        let (id, bytes, int, flag) = match self {
            Self::Sqlite => ("BLOB", "BLOB", "BIGINT", "BOOLEAN"),
            Self::Postgres => ("uuid", "bytea", "bigint", "boolean"),
        };
        let text = ddl.replace("{id}", id).replace("{bytes}", bytes).replace("{int}", int).replace("{bool}", flag);
        match self {
            Self::Sqlite => text,
            // Byte order, as SQLite has it; a cursor must mean the same on both.
            Self::Postgres => text.replace(" TEXT", " TEXT COLLATE \"C\""),
        }
    }
}

/// Creates tables that only the system's role may touch.
pub async fn run_shared(db: &impl ConnectionTrait, ddl: &str) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    db.execute_unprepared(&dialect.speak(ddl)).await?;
    if dialect == Dialect::Postgres {
        for table in tables(ddl) {
            let grant = format!("GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO manyhands_system");
            db.execute_unprepared(&grant).await?;
        }
    }
    Ok(())
}

/// Creates tables whose rows belong to tenants, with the policy that fences them.
pub async fn run_tenant(db: &impl ConnectionTrait, ddl: &str) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    db.execute_unprepared(&dialect.speak(ddl)).await?;
    if dialect == Dialect::Postgres {
        for table in tables(ddl) {
            db.execute_unprepared(&fence(&table)).await?;
        }
    }
    Ok(())
}

/// The subselect is read once a query, not once a row.
fn fence(table: &str) -> String {
    let mine = "tenant_id = ANY ((SELECT string_to_array(current_setting('app.reach', true), ',')::uuid[])::uuid[])";
    format!(
        "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
         ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
         CREATE POLICY fence ON {table} TO manyhands_app USING ({mine}) WITH CHECK ({mine});
         CREATE POLICY system ON {table} TO manyhands_system USING (true) WITH CHECK (true);
         GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO manyhands_app, manyhands_system"
    )
}

fn tables(ddl: &str) -> Vec<String> {
    ddl.lines()
        .filter_map(|line| line.strip_prefix("CREATE TABLE "))
        .filter_map(|rest| rest.split(' ').next())
        .map(str::to_owned)
        .collect()
}
