//! Drafts keep the form of their words, not only the words.

use sea_orm_migration::prelude::*;

/// The third migration.
pub struct FormedDrafts;

impl MigrationName for FormedDrafts {
    fn name(&self) -> &'static str {
        "m0003_formed_drafts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for FormedDrafts {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("ALTER TABLE draft ADD COLUMN html TEXT").await.map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
