//! The spine: shared tables, ledger, people, clients, desk, figures, search.

use sea_orm_migration::prelude::*;

use super::dialect::{Dialect, run_shared, run_tenant};

/// The first migration.
pub struct Spine;

impl MigrationName for Spine {
    fn name(&self) -> &'static str {
        "m0001_spine"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Spine {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        run_shared(db, include_str!("shared.sql")).await?;
        run_tenant(db, include_str!("ledger.sql")).await?;
        run_tenant(db, include_str!("people.sql")).await?;
        run_tenant(db, include_str!("clients.sql")).await?;
        run_tenant(db, include_str!("desk.sql")).await?;
        run_tenant(db, include_str!("figures.sql")).await?;
        match Dialect::of(db) {
            Dialect::Sqlite => db.execute_unprepared(include_str!("search_sqlite.sql")).await.map(|_| ()),
            Dialect::Postgres => {
                run_tenant(db, include_str!("search_postgres.sql")).await?;
                db.execute_unprepared(include_str!("after_postgres.sql")).await.map(|_| ())
            }
        }
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
