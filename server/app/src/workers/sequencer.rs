//! Numbers facts after their commit, in one order for everybody.

use std::time::Duration;

use kernel::Fault;
use store::{Db, Lease};
use tokio_util::sync::CancellationToken;

/// How long facts of another process wait at most for their number.
const LOOK: Duration = Duration::from_secs(1);

/// Numbers facts until told to stop.
pub async fn run(db: &Db, lease: &Lease, stop: &CancellationToken) -> Result<(), Fault> {
    let mut facts = db.bell().facts();
    while !stop.is_cancelled() {
        facts.mark_unchanged();
        while db.number_facts(lease).await? > 0 {}
        tokio::select! {
            changed = tokio::time::timeout(LOOK, facts.changed()) => drop(changed),
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}
