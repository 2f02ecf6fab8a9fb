//! Seals each client's facts, so that none can be changed, added or taken away unseen.
//!
//! Deliberately absent: hurry; an export seals what is still open by itself. Invariant: only facts that have a number
//! are sealed, so that none comes before a seal later.

use std::sync::Arc;
use std::time::Duration;

use access::Access;
use kernel::Fault;
use kernel::ids::TenantId;
use store::Db;
use tokio_util::sync::CancellationToken;

/// How long a fact waits at most for its seal.
const EVERY: Duration = Duration::from_mins(1);

/// Seals until told to stop.
pub async fn run(db: &Db, access: &Arc<Access>, stop: &CancellationToken) -> Result<(), Fault> {
    while !stop.is_cancelled() {
        let clients = tenants::clients::all(db).await?.into_iter().map(|client| client.id);
        for tenant in clients.chain([TenantId::HOUSE]) {
            seal(db, access, tenant).await?;
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

/// Seals everything of a tenant that has a number; tells how many seals that took.
pub async fn seal(db: &Db, access: &Access, tenant: TenantId) -> Result<u64, Fault> {
    let mut seals = 0;
    loop {
        let tx = db.begin(&access.job_scope(tenant)).await?;
        match tx.seal_next(db.clock().now()).await {
            Ok(Some(_)) => tx.commit().await?,
            Ok(None) => return Ok(seals),
            // Somebody else sealed these: what is left is looked at again.
            Err(Fault::Conflict(_)) => continue,
            Err(fault) => return Err(fault),
        }
        seals += 1;
    }
}
