//! Handing a mail over: taken once, tried again with growing pauses, given up with a reason.

use kernel::Fault;
use kernel::fact::Delivery;
use kernel::ids::OutgoingId;
use kernel::time::{Time, micros};
use store::Tx;
use store::query::{ColumnTrait, Set};

use super::jobs::DeliverMail;
use super::{Outgoing, Step, come_back, doubt, find, row, tell};
use crate::cases;
use crate::clocks::{self, Book};
use crate::interactions::{self, word};

/// What the next server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has the mail, since this instant.
    Accepted(Time),
    /// Not now; again at this instant.
    Later {
        /// Why.
        reason: String,
        /// When.
        again: Time,
        /// Whether it may have arrived nevertheless.
        doubt: bool,
    },
    /// Never.
    Refused {
        /// Why, in the server's words.
        reason: String,
        /// Whether this attempt may have arrived nevertheless.
        doubt: bool,
    },
}

/// Takes a mail that is due to be handed over; nothing when it was taken back, sent, or is being handed over by
/// somebody else at this moment. One that has been in hand for longer than `stale` was lost in a crash, and may have arrived.
pub async fn take(tx: &Tx, id: OutgoingId, now: Time, stale: chrono::Duration) -> Result<Option<Outgoing>, Fault> {
    let mail = find(tx, id).await?;
    let waiting = store::query::Condition::all()
        .add(row::Column::State.eq(word(&Step::Queued)))
        .add(row::Column::NextAt.lte(micros(now)));
    let lost = store::query::Condition::all()
        .add(row::Column::State.eq(word(&Step::Sending)))
        .add(row::Column::NextAt.lte(micros(now - stale)));
    let taken = tx
        .change::<row::Entity>()
        .filter(row::Column::Id.eq(id.0))
        .filter(store::query::Condition::any().add(waiting).add(lost))
        .set(row::Column::State, word(&Step::Sending))
        .set(row::Column::NextAt, micros(now))
        .add(row::Column::Attempts, 1)
        .run()
        .await?;
    if taken > 0 && mail.step == Step::Sending {
        doubt::note(tx, mail.interaction).await?;
    }
    Ok((taken > 0).then_some(Outgoing { attempts: mail.attempts + 1, step: Step::Sending, ..mail }))
}

/// Writes down what the next server said.
pub async fn settle(tx: &mut Tx, book: &Book, mail: &Outgoing, verdict: Verdict) -> Result<(), Fault> {
    let now = book.now();
    let mut case = cases::find(tx, mail.case).await?;
    let (step, next) = match &verdict {
        Verdict::Accepted(at) => {
            interactions::set_delivery(tx, mail.interaction, Delivery::Accepted, None).await?;
            tell(tx, &case, mail.interaction, Delivery::Accepted, *at)?;
            case.last_reply = Some(*at);
            if case.last_customer.is_none_or(|heard| heard <= mail.queued) {
                case.unanswered_since = None;
            }
            (Step::Accepted, *at)
        }
        Verdict::Later { again, reason, .. } => {
            interactions::set_delivery(tx, mail.interaction, Delivery::Queued, Some(reason)).await?;
            tx.enqueue(&DeliverMail { outgoing: mail.id }, *again)?;
            (Step::Queued, *again)
        }
        Verdict::Refused { reason, .. } => {
            interactions::set_delivery(tx, mail.interaction, Delivery::Failed, Some(reason)).await?;
            tell(tx, &case, mail.interaction, Delivery::Failed, now)?;
            come_back(tx, &mut case, now)?;
            (Step::Failed, now)
        }
    };
    let (reason, doubt) = match verdict {
        Verdict::Accepted(_) => (None, false),
        Verdict::Later { reason, doubt, .. } | Verdict::Refused { reason, doubt } => (Some(reason), doubt),
    };
    if doubt {
        doubt::note(tx, mail.interaction).await?;
    }
    let change = row::ActiveModel {
        state: Set(word(&step)),
        next_at: Set(micros(next)),
        reason: Set(reason),
        ..Default::default()
    };
    tx.update("outgoing mail", mail.id.0, change).await?;
    if step != Step::Queued {
        case.changed = now;
        clocks::settle(tx, book, &mut case).await?;
        cases::save(tx, &case).await?;
    }
    Ok(())
}
