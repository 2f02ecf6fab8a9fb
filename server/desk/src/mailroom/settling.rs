//! What became of held mails.

use kernel::Fault;
use kernel::ids::{CustomerId, InboundId};
use store::Tx;
use store::query::{ColumnTrait, Condition};

use super::{Outcome, line_row, raw};

/// Notes how mails were dealt with, and to whom they belong now; a second time is a conflict, so that nothing is taken
/// twice.
pub(crate) async fn settle(tx: &Tx, mails: &[(InboundId, Outcome)]) -> Result<(), Fault> {
    if mails.is_empty() {
        return Ok(());
    }
    let owned = mails.iter().filter_map(|(id, outcome)| match outcome {
        Outcome::Taken(_, customer) => Some((*id, *customer)),
        Outcome::Duplicate(_) => None,
    });
    let owned: Vec<(InboundId, CustomerId)> = owned.collect();
    let mut handed = raw::hand_over(tx, &owned).await?;
    let (mut taken, mut rest) = (Vec::new(), Vec::new());
    for (id, outcome) in mails {
        match (*outcome, handed.remove(id)) {
            (Outcome::Taken(said, customer), Some(key)) => {
                let values = vec!["taken".into(), said.0.into(), key.into(), customer.0.into()];
                taken.push((id.0, values));
            }
            // A mail that is older than packs stays where it is.
            (Outcome::Taken(said, _), None) => rest.push((id.0, vec!["taken".into(), said.0.into()])),
            (Outcome::Duplicate(said), _) => rest.push((id.0, vec!["duplicate".into(), said.0.into()])),
        }
    }
    let (state, said) = (line_row::Column::State, line_row::Column::InteractionId);
    let waiting = || Condition::all().add(state.is_in(["held", "quarantined"]));
    let hands = [state, said, line_row::Column::ContentKey, line_row::Column::KeyOwner];
    let changed = tx.change_each::<line_row::Entity>(&hands, taken, waiting()).await?
        + tx.change_each::<line_row::Entity>(&[state, said], rest, waiting()).await?;
    if usize::try_from(changed) != Ok(mails.len()) {
        return Err(Fault::conflict("the mail was taken already"));
    }
    Ok(())
}
