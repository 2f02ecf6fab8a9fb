//! Keeps the engine that gives work running, for whoever holds the lease.
//!
//! Invariant: it starts from the database alone, so that a standby goes on where another stopped.

use std::sync::Arc;

use access::Access;
use desk::clocks::Book;
use desk::routing::Engine;
use desk::signals::Signals;
use kernel::Fault;
use store::{Db, Lease};
use tokio_util::sync::CancellationToken;

/// What the engine works with.
#[derive(Clone)]
pub struct Giving {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// The time and the contracts.
    pub book: Book,
    /// Who hears of it at once.
    pub signals: Signals,
}

impl Giving {
    /// Gives work until told to stop.
    pub async fn run(&self, lease: &Lease, stop: &CancellationToken) -> Result<(), Fault> {
        let mut ledger = self.db.bell().ledger();
        let mut engine = Engine::read(&self.db, &self.access, &self.book, &self.signals).await?;
        while !stop.is_cancelled() {
            ledger.mark_unchanged();
            let heard = engine.hear().await?;
            let given = engine.give(lease).await?;
            if heard || given > 0 {
                continue;
            }
            let wait = (engine.next_at() - self.book.now()).to_std().unwrap_or_default();
            tokio::select! {
                () = tokio::time::sleep(wait.max(std::time::Duration::from_millis(5))) => {}
                changed = ledger.changed() => drop(changed),
                () = stop.cancelled() => {}
            }
        }
        Ok(())
    }
}
