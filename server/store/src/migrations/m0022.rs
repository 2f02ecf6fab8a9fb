//! Orders of a shop's customers.

use sea_orm_migration::prelude::*;

use super::dialect::run_tenant;

/// The twenty-second migration.
pub struct Orders;

impl MigrationName for Orders {
    fn name(&self) -> &'static str {
        "m0022_orders"
    }
}

const TABLES: &str = "
CREATE TABLE customer_order (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  number TEXT NOT NULL,
  customer_id {id} NOT NULL,
  placed_at {int} NOT NULL,
  amount TEXT,
  cancelled_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX customer_order_number ON customer_order (tenant_id, number);
CREATE INDEX customer_order_placed ON customer_order (tenant_id, placed_at);";

#[async_trait::async_trait]
impl MigrationTrait for Orders {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run_tenant(manager.get_connection(), TABLES).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("migrations only go forward".into()))
    }
}
