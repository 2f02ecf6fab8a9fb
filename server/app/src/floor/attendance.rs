//! Says of every open desk and connected page of this process that it is there, a few statements for all of them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use access::Access;
use desk::chats::idle;
use desk::presence;
use desk::signals::Signals;
use kernel::Fault;
use kernel::ids::{InteractionId, TenantId};
use store::Db;
use tokio_util::sync::CancellationToken;

/// How often.
const EVERY: Duration = Duration::from_secs(15);

/// Says so until told to stop.
pub async fn keep(db: &Db, access: &Arc<Access>, signals: &Signals, stop: &CancellationToken) -> Result<(), Fault> {
    while !stop.is_cancelled() {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => say(db, access, signals).await?,
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

async fn say(db: &Db, access: &Arc<Access>, signals: &Signals) -> Result<(), Fault> {
    let now = db.clock().now();
    let people = signals.people();
    if !people.is_empty() {
        let tx = db.begin(&access.job_scope(TenantId::HOUSE)).await?;
        presence::seen(&tx, &people, now).await?;
        tx.commit().await?;
    }
    let mut chats: BTreeMap<TenantId, Vec<InteractionId>> = BTreeMap::new();
    for (tenant, chat) in signals.visitors() {
        chats.entry(tenant).or_default().push(chat);
    }
    for (tenant, ids) in chats {
        let tx = db.begin(&access.job_scope(tenant)).await?;
        idle::seen(&tx, &ids, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
