//! Sending again what did not arrive.

use kernel::Fault;
use kernel::action::ReplyToCase;
use kernel::fact::Delivery;
use kernel::ids::InteractionId;
use kernel::time::micros;
use store::query::ColumnTrait;
use store::{Permit, Tx};

use super::jobs::DeliverMail;
use super::{Step, row, tell};
use crate::cases::{self, Case};
use crate::clocks::{self, Book};
use crate::interactions::{self, word};

/// Sends a mail again that was refused or came back. It is the same mail under the same message id, and it counts from
/// its acceptance like any answer.
pub async fn retry(
    tx: &mut Tx,
    book: &Book,
    _may: Permit<ReplyToCase>,
    interaction: InteractionId,
) -> Result<Case, Fault> {
    let said = interactions::find(tx, interaction).await?;
    if !matches!(said.delivery, Some(Delivery::Failed | Delivery::Bounced)) {
        return Err(Fault::conflict("the message is not one that failed"));
    }
    let now = book.now();
    let mail = super::of(tx, interaction).await?;
    let mut case = cases::find(tx, mail.case).await?;
    case.alive()?;
    let again = tx.change::<row::Entity>().filter(row::Column::Id.eq(mail.id.0));
    again
        .set(row::Column::State, word(&Step::Queued))
        .set(row::Column::NextAt, micros(now))
        .set(row::Column::Attempts, 0_i64)
        .run()
        .await?;
    interactions::set_delivery(tx, interaction, Delivery::Queued, None).await?;
    tell(tx, &case, interaction, Delivery::Queued, now)?;
    tx.enqueue(&DeliverMail { outgoing: mail.id }, now)?;
    case.changed = now;
    clocks::settle(tx, book, &mut case).await?;
    cases::save(tx, &case).await?;
    Ok(case)
}
