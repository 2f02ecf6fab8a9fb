//! Visitors of shops' pages who were asked whether they would like to chat, and those who were left alone to compare.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twenty-sixth migration.
pub struct Invites;

impl MigrationName for Invites {
    fn name(&self) -> &'static str {
        "m0026_invites"
    }
}

/// A rule decides once about a visit. Orders and contacts are looked up by whose they are.
const TABLES: &str = "
CREATE TABLE invite (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  widget_id {id} NOT NULL,
  rule_id {id},
  person_id {id},
  visit_id {id} NOT NULL,
  visitor_id {id} NOT NULL,
  customer_id {id},
  known {bool} NOT NULL,
  held_out {bool} NOT NULL,
  text TEXT,
  decided_at {int} NOT NULL,
  shown_at {int},
  accepted_at {int},
  dismissed_at {int},
  chat_id {id},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX invite_once ON invite (tenant_id, rule_id, visit_id) WHERE rule_id IS NOT NULL;
CREATE INDEX invite_visit ON invite (tenant_id, visit_id);
CREATE INDEX invite_visitor ON invite (tenant_id, visitor_id, decided_at);
CREATE INDEX invite_widget ON invite (tenant_id, widget_id, decided_at);
CREATE INDEX invite_customer ON invite (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX invite_chat ON invite (tenant_id, chat_id) WHERE chat_id IS NOT NULL;
CREATE INDEX customer_order_customer ON customer_order (tenant_id, customer_id, placed_at);
CREATE INDEX interaction_customer ON interaction (tenant_id, customer_id, at) WHERE customer_id IS NOT NULL;";

#[async_trait::async_trait]
impl MigrationTrait for Invites {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), TABLES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
