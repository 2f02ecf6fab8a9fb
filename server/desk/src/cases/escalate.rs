//! What follows when a promise is broken: the case becomes urgent, and one that nobody has goes on in the overflow queue.
//!
//! Deliberately absent: telling the lead; his board reads what is late. Invariant: escalating twice changes nothing.

use kernel::Fault;
use kernel::fact::{Fact, Priority};
use kernel::ids::CaseId;
use serde::{Deserialize, Serialize};
use store::{Job, Tx};

use super::{State, find, save};
use crate::clocks::{self, Book};

/// Escalates a case whose promise was broken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EscalateCase {
    /// The case.
    pub case: CaseId,
}

impl Job for EscalateCase {
    const NAME: &'static str = "desk.escalate_case";
}

/// Makes a late case urgent and, when nobody has it, lets it wait where others may help. Tells whether anything changed.
pub async fn escalate(tx: &mut Tx, book: &Book, id: CaseId) -> Result<bool, Fault> {
    let mut case = find(tx, id).await?;
    if !matches!(case.state, State::Open | State::Pending) || case.spam {
        return Ok(false);
    }
    let now = book.now();
    let before = (case.priority, case.queue);
    if case.priority < Priority::High {
        case.priority = Priority::High;
        tx.record(Fact::PriorityChanged { priority: case.priority }.at(now).of(id, case.project))?;
    }
    let overflow = tenants::queues::find(tx, case.queue).await?.overflow_to;
    if let Some(queue) = overflow.filter(|_| case.assignee.is_none()) {
        case.queue = queue;
        tx.record(Fact::Queued { queue, interaction: None }.at(now).of(id, case.project))?;
    }
    if before == (case.priority, case.queue) {
        return Ok(false);
    }
    case.changed = now;
    clocks::settle(tx, book, &mut case).await?;
    save(tx, &case).await?;
    Ok(true)
}
