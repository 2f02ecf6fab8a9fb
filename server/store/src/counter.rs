//! Counters of a tenant: case numbers and the like.

use kernel::Fault;
use kernel::ids::TenantId;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::conn::Conn;

const POSTGRES: &str = "INSERT INTO counter (tenant_id, id, value) VALUES ($1, $2, 1)
    ON CONFLICT (tenant_id, id) DO UPDATE SET value = counter.value + 1 RETURNING value";
const SQLITE: &str = "INSERT INTO counter (tenant_id, id, value) VALUES (?, ?, 1)
    ON CONFLICT (tenant_id, id) DO UPDATE SET value = counter.value + 1 RETURNING value";

/// The next number.
pub(crate) async fn up(conn: &Conn, tenant: TenantId, name: &str) -> Result<i64, Fault> {
    let sql = match conn.get_database_backend() {
        DbBackend::Sqlite => SQLITE,
        _ => POSTGRES,
    };
    let values = [tenant.0.into(), name.into()];
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    let row = conn.query_one_raw(statement).await.map_err(Fault::storage)?;
    row.ok_or(Fault::missing("counter"))?.try_get("", "value").map_err(Fault::storage)
}
