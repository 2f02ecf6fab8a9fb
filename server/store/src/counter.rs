//! Counters of a tenant: case numbers and the like.

use kernel::Fault;
use kernel::ids::TenantId;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use crate::conn::Line;

const POSTGRES: &str = "INSERT INTO counter (tenant_id, id, value) VALUES ($1, $2, $3)
    ON CONFLICT (tenant_id, id) DO UPDATE SET value = counter.value + excluded.value RETURNING value";
const SQLITE: &str = "INSERT INTO counter (tenant_id, id, value) VALUES (?, ?, ?)
    ON CONFLICT (tenant_id, id) DO UPDATE SET value = counter.value + excluded.value RETURNING value";

/// The last of the next `many` numbers.
pub(crate) async fn up(conn: &Line, tenant: TenantId, name: &str, many: i64) -> Result<i64, Fault> {
    let sql = match conn.get_database_backend() {
        DbBackend::Sqlite => SQLITE,
        _ => POSTGRES,
    };
    let values = [tenant.0.into(), name.into(), many.into()];
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    let row = conn.query_one_raw(statement).await.map_err(Fault::storage)?;
    row.ok_or(Fault::missing("counter"))?.try_get("", "value").map_err(Fault::storage)
}
