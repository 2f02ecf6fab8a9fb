//! Raw mails lie in packs of the object store from the first moment, each under a key of its own.

use sea_orm_migration::prelude::*;

use super::dialect::Dialect;

/// The sixth migration.
pub struct PackedMails;

impl MigrationName for PackedMails {
    fn name(&self) -> &'static str {
        "m0006_packed_mails"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for PackedMails {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let (id, bytes) = match Dialect::of(db) {
            Dialect::Sqlite => ("BLOB", "BLOB"),
            Dialect::Postgres => ("uuid", "bytea"),
        };
        for column in [
            "pack TEXT".to_owned(),
            "pack_from BIGINT".to_owned(),
            "pack_size BIGINT".to_owned(),
            format!("content_key {bytes}"),
            format!("key_owner {id}"),
        ] {
            db.execute_unprepared(&format!("ALTER TABLE inbound ADD COLUMN {column}")).await?;
        }
        let owners = "CREATE INDEX inbound_owner ON inbound (tenant_id, key_owner) WHERE key_owner IS NOT NULL";
        db.execute_unprepared(owners).await?;
        db.execute_unprepared("CREATE INDEX inbound_pack ON inbound (tenant_id, pack) WHERE pack IS NOT NULL")
            .await
            .map(|_| ())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
