//! Fires what is due at the very moment, not when somebody happens to look.
//!
//! Deliberately absent: what a due time means; a [`DueSource`] knows. Invariant: no source waits for another's next
//! instant, and a source that fires nothing does not make the loop spin.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use kernel::{Fault, Time};
use store::Db;
use tokio_util::sync::CancellationToken;

/// How long a due time set by another process goes unseen at most.
const LOOK: Duration = Duration::from_secs(1);
/// How long the loop rests when a source has something due and could not fire it.
const REST: Duration = Duration::from_millis(50);

/// Something with due times: clocks, snoozed cases, offers that expire.
#[async_trait]
pub trait DueSource: Send + Sync + 'static {
    /// The earliest instant at which something is due; it may be past.
    async fn next(&self) -> Result<Option<Time>, Fault>;

    /// Does what is due at `now`; tells how much it did. Doing it twice does no harm.
    async fn fire(&self, now: Time) -> Result<usize, Fault>;
}

/// Fires due times until told to stop.
pub async fn run(db: &Db, sources: &[Arc<dyn DueSource>], stop: &CancellationToken) -> Result<(), Fault> {
    let mut bell = db.bell().timers();
    while !stop.is_cancelled() {
        bell.mark_unchanged();
        let wait = round(db, sources).await?;
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            changed = bell.changed() => drop(changed),
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

/// Fires each source once; tells how long nothing will be due.
async fn round(db: &Db, sources: &[Arc<dyn DueSource>]) -> Result<Duration, Fault> {
    let mut wait = LOOK;
    for source in sources {
        let Some(at) = source.next().await? else { continue };
        let now = db.clock().now();
        if at > now {
            wait = wait.min((at - now).to_std().unwrap_or_default());
            continue;
        }
        let fired = source.fire(now).await?;
        wait = wait.min(if fired > 0 { Duration::ZERO } else { REST });
    }
    Ok(wait)
}
