//! Readers of the ledger: reactions, figures. Each reads in order, at least once, from its own place.
//!
//! Invariant: a place is moved on only after everything before it was taken.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use kernel::Fault;
use store::{Db, Lease, Numbered, SystemUse};
use tokio_util::sync::CancellationToken;

/// How many facts are taken at a time.
const BATCH: u64 = 500;
/// How long numbers given by another process go unseen at most.
const LOOK: Duration = Duration::from_secs(1);

/// Somebody who reads the ledger.
#[async_trait]
pub trait Follower: Send + Sync + 'static {
    /// The name of its place in the ledger.
    fn name(&self) -> &'static str;

    /// A new version reads from the beginning.
    fn version(&self) -> i64;

    /// Takes facts in their order. The same facts may come again after a crash.
    async fn take(&self, batch: &[Numbered]) -> Result<(), Fault>;
}

/// Hands the ledger to a follower until told to stop.
pub async fn run(db: &Db, lease: &Lease, follower: &Arc<dyn Follower>, stop: &CancellationToken) -> Result<(), Fault> {
    let mut ledger = db.bell().ledger();
    let (name, version) = (follower.name(), follower.version());
    let mut place = db.system_view(SystemUse::Ledger).await?.cursor(name, version).await?;
    while !stop.is_cancelled() {
        ledger.mark_unchanged();
        let batch = db.system_view(SystemUse::Ledger).await?.facts_after(place, BATCH).await?;
        let Some(last) = batch.last().map(|fact| fact.seq) else {
            tokio::select! {
                changed = tokio::time::timeout(LOOK, ledger.changed()) => drop(changed),
                () = stop.cancelled() => {}
            }
            continue;
        };
        follower.take(&batch).await?;
        let tx = db.system(SystemUse::Ledger).await?;
        tx.honour(lease).await?;
        tx.move_cursor(name, version, last).await?;
        tx.commit().await?;
        place = last;
    }
    Ok(())
}
