//! What a process remembers of people and addresses is forgotten when the ledger says that it changed, whoever
//! changed it.

use std::sync::Arc;
use std::time::Duration;

use access::Access;
use kernel::Fault;
use kernel::fact::Fact;
use store::{Db, SystemUse};
use tenants::contact_points::ContactPoints;
use tokio_util::sync::CancellationToken;

/// How long a change of another process goes unseen at most.
const LOOK: Duration = Duration::from_secs(1);
const BATCH: u64 = 1_000;

/// Follows the ledger from now on, until told to stop.
pub async fn run(
    db: &Db,
    access: &Arc<Access>,
    points: &Arc<ContactPoints>,
    stop: &CancellationToken,
) -> Result<(), Fault> {
    let mut ledger = db.bell().ledger();
    let mut place = db.system_view(SystemUse::Ledger).await?.head().await?;
    while !stop.is_cancelled() {
        ledger.mark_unchanged();
        let batch = db.system_view(SystemUse::Ledger).await?.facts_after(place, BATCH).await?;
        if batch.iter().any(|one| touches_people(&one.fact.fact)) {
            access.refresh();
            points.forget();
        }
        if let Some(last) = batch.last() {
            place = last.seq;
            continue;
        }
        tokio::select! {
            changed = tokio::time::timeout(LOOK, ledger.changed()) => drop(changed),
            () = stop.cancelled() => {}
        }
    }
    Ok(())
}

const fn touches_people(fact: &Fact) -> bool {
    matches!(fact, Fact::SignedOut { .. } | Fact::PersonAssigned(_))
}
