//! Searching on PostgreSQL goes by the words' index also under the fence.
//!
//! A policy may not run `@@` on rows that it did not pass yet, so the index was never used. A function of the owner
//! asks the index, and keeps the fence itself.

use sea_orm_migration::prelude::*;

use super::dialect::Dialect;

/// The fifth migration.
pub struct FencedSearch;

impl MigrationName for FencedSearch {
    fn name(&self) -> &'static str {
        "m0005_fenced_search"
    }
}

const FOUND: &str = "
CREATE FUNCTION message_text_found(wanted uuid[], query text, most bigint)
RETURNS TABLE (tenant uuid, \"case\" uuid, interaction uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  reach uuid[] := string_to_array(current_setting('app.reach', true), ',')::uuid[];
  asked tsquery := to_tsquery('simple', query);
BEGIN
  FOREACH tenant IN ARRAY wanted LOOP
    CONTINUE WHEN NOT tenant = ANY (reach);
    RETURN QUERY EXECUTE
      'SELECT tenant_id, case_id, interaction_id FROM message_text
       WHERE tenant_id = $1 AND words @@ $2 ORDER BY interaction_id DESC LIMIT $3'
      USING tenant, asked, most;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION message_text_found FROM PUBLIC;
GRANT EXECUTE ON FUNCTION message_text_found TO manyhands_app";

#[async_trait::async_trait]
impl MigrationTrait for FencedSearch {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        match Dialect::of(manager.get_connection()) {
            Dialect::Postgres => manager.get_connection().execute_unprepared(FOUND).await.map(|_| ()),
            Dialect::Sqlite => Ok(()),
        }
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
