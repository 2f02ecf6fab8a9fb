//! What a process remembers of people and addresses is forgotten when the ledger says that it changed, whoever
//! changed it; and who waits for news of a chat hears of it.

use std::sync::Arc;
use std::time::Duration;

use access::Access;
use desk::signals::{Signal, Signals};
use kernel::Fault;
use kernel::fact::Fact;
use store::{Db, Numbered, SystemUse};
use tenants::contact_points::ContactPoints;
use tenants::widgets::Widgets;
use tokio_util::sync::CancellationToken;

/// How long a change of another process goes unseen at most.
const LOOK: Duration = Duration::from_secs(1);
const BATCH: u64 = 1_000;

/// What is remembered, and who is told of chats.
pub struct Known {
    /// Who someone is.
    pub access: Arc<Access>,
    /// Where addresses lead.
    pub points: Arc<ContactPoints>,
    /// Windows for chats.
    pub widgets: Widgets,
    /// Who waits for news of a chat.
    pub signals: Signals,
}

/// Follows the ledger from now on, until told to stop.
pub async fn run(db: &Db, known: &Known, stop: &CancellationToken) -> Result<(), Fault> {
    let mut ledger = db.bell().ledger();
    let mut place = db.system_view(SystemUse::Ledger).await?.head().await?;
    while !stop.is_cancelled() {
        ledger.mark_unchanged();
        let batch = db.system_view(SystemUse::Ledger).await?.facts_after(place, BATCH).await?;
        known.hear(&batch);
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

impl Known {
    fn hear(&self, batch: &[Numbered]) {
        if batch.iter().any(|one| touches_people(&one.fact.fact)) {
            self.access.refresh();
            self.points.forget();
            self.widgets.forget();
        }
        let mut told = None;
        for one in batch {
            let chat = one.fact.fact.conversation().map(|chat| (one.fact.tenant, chat));
            if let Some(spot) = chat.filter(|_| told != chat) {
                self.signals.tell(Signal::Chat(spot));
            }
            told = chat.or(told);
        }
    }
}

const fn touches_people(fact: &Fact) -> bool {
    matches!(fact, Fact::SignedOut { .. } | Fact::PersonAssigned(_))
}
