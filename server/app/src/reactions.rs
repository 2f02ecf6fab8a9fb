//! What follows from each fact, in one table.
//!
//! Deliberately absent: what a screen shows and what a figure counts; they read the ledger themselves. Invariant: a
//! consequence may come twice and does no harm the second time.

use std::sync::Arc;

use access::Access;
use async_trait::async_trait;
use desk::cases::{erase, escalate};
use desk::clocks::{Book, resettle};
use kernel::fact::{Fact, Recorded};
use kernel::ids::{CalendarId, CaseId, CustomerId, ProjectId};
use kernel::{Fault, Time};
use store::{Db, Numbered, Objects};

use crate::workers::followers::Follower;

/// What follows from a fact.
enum Consequence {
    /// A promise was broken: the case becomes urgent.
    Escalate(CaseId),
    /// A customer was erased: what was sealed for him goes too.
    RemoveObjects(CustomerId),
    /// A version of the contract was signed: open cases are counted by it once it is in force.
    ApplyContract(Option<ProjectId>, Time),
    /// Hours were changed: what runs by them runs to other instants.
    ApplyHours(CalendarId),
}

/// The table.
#[expect(clippy::match_same_arms, reason = "what is alike stands in one line, so that the table keeps its length")]
fn consequence(fact: &Recorded) -> Option<Consequence> {
    match &fact.fact {
        Fact::ClockBreached { .. } => fact.case.map(Consequence::Escalate),
        Fact::CustomerErased { customer } => Some(Consequence::RemoveObjects(*customer)),
        Fact::ContractSigned(signed) => Some(Consequence::ApplyContract(fact.project, signed.effective)),
        Fact::CalendarChanged { calendar } => Some(Consequence::ApplyHours(*calendar)),
        Fact::OrderPlaced(_) | Fact::OrderCancelled(_) | Fact::OrderRestored(_) => None,
        Fact::IvrStep(_) | Fact::IvrKey(_) | Fact::SurveyAnswered(_) => None,
        Fact::HoldOn(_) | Fact::HoldOff(_) | Fact::ConsultOn(_) | Fact::ConsultOff(_) => None,
        Fact::Arrived { .. }
        | Fact::Classified { .. }
        | Fact::Probed { .. }
        | Fact::ProbeEnded(_)
        | Fact::CalledOut { .. }
        | Fact::RingEnded { .. }
        | Fact::Answered(_)
        | Fact::MessageIn { .. }
        | Fact::Transferred { .. }
        | Fact::LegEnded(_)
        | Fact::CustomerLeft { .. }
        | Fact::FlowedOut { .. }
        | Fact::Ended { .. }
        | Fact::WrapOn(_)
        | Fact::WrapOff(_)
        | Fact::AgentState { .. }
        | Fact::CaseOpened { .. }
        | Fact::Queued { .. }
        | Fact::Offered { .. }
        | Fact::Skipped { .. }
        | Fact::Assigned { .. }
        | Fact::MessageOut { .. }
        | Fact::NoteWritten { .. }
        | Fact::PendingOn { .. }
        | Fact::PendingOff
        | Fact::Snoozed { .. }
        | Fact::Resolved { .. }
        | Fact::Reopened
        | Fact::MergedInto { .. }
        | Fact::MergeUndone { .. }
        | Fact::SplitFrom { .. }
        | Fact::Moved { .. }
        | Fact::PriorityChanged { .. }
        | Fact::PolicyApplied { .. }
        | Fact::ClockStarted { .. }
        | Fact::ClockMoved { .. }
        | Fact::ClockWarned { .. }
        | Fact::ClockStopped { .. }
        | Fact::ClockResumed { .. }
        | Fact::ClockCancelled { .. }
        | Fact::Excluded { .. }
        | Fact::Corrected { .. }
        | Fact::MailQuarantined(_)
        | Fact::SignedIn { .. }
        | Fact::SignedOut { .. }
        | Fact::PersonAssigned(_)
        | Fact::VolumePlanned { .. } => None,
    }
}

/// Does what follows from facts.
pub struct Reactions {
    /// The database.
    pub db: Db,
    /// Who makes scopes.
    pub access: Arc<Access>,
    /// The objects.
    pub objects: Objects,
    /// The time and the contracts.
    pub book: Book,
}

impl Reactions {
    async fn react(&self, fact: &Recorded, consequence: &Consequence) -> Result<(), Fault> {
        let mut tx = self.db.begin(&self.access.job_scope(fact.tenant)).await?;
        match consequence {
            Consequence::Escalate(case) => {
                escalate::escalate(&mut tx, &self.book, *case).await?;
            }
            Consequence::RemoveObjects(customer) => {
                erase::objects(&tx, &self.objects, *customer).await?;
            }
            Consequence::ApplyContract(project, effective) => {
                resettle::signed(&mut tx, *project, *effective, self.book.now())?;
            }
            Consequence::ApplyHours(calendar) => resettle::declared(&mut tx, *calendar, self.book.now()).await?,
        }
        tx.commit().await
    }
}

#[async_trait]
impl Follower for Reactions {
    fn name(&self) -> &'static str {
        "reactions"
    }

    fn version(&self) -> i64 {
        1
    }

    async fn take(&self, batch: &[Numbered]) -> Result<(), Fault> {
        for one in batch {
            let Some(consequence) = consequence(&one.fact) else { continue };
            match self.react(&one.fact, &consequence).await {
                Ok(()) => {}
                Err(fault @ Fault::Storage(_)) => return Err(fault),
                // What is gone or in another state by now has no consequence any more; the facts behind it have theirs.
                Err(fault) => tracing::warn!(seq = one.seq, kind = one.fact.fact.kind(), %fault, "nothing followed"),
            }
        }
        Ok(())
    }
}
