//! Mails of ours of which nobody knows whether they arrived: the line broke, or we crashed, between the last byte and the
//! other server's word.
//!
//! Deliberately absent: when such a mail is sent again; the sender decides. Invariant: a doubt is counted in the commit that
//! settles the attempt, and is never taken back: that the mail was accepted later does not unsend the first one.

use kernel::Fault;
use kernel::fact::Delivery;
use kernel::ids::InteractionId;
use kernel::time::{Time, micros};
use store::query::{ColumnTrait, is_always_above};
use store::{Tx, View};

use crate::interactions::{self, row};

/// Mails in doubt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doubts {
    /// All of them.
    pub all: i64,
    /// Those that no server has confirmed since.
    pub open: i64,
}

/// One more attempt ended without the other server's word.
pub async fn note(tx: &Tx, interaction: InteractionId) -> Result<(), Fault> {
    let this = tx.change::<row::Entity>().filter(row::Column::Id.eq(interaction.0));
    this.add(row::Column::Doubts, 1).run().await.map(|_| ())
}

/// The mails in doubt that were written since an instant.
pub async fn since(view: &View, at: Time) -> Result<Doubts, Fault> {
    let any = is_always_above(row::Column::Doubts, 0);
    let doubted = view.find::<row::Entity>().filter(any).filter(row::Column::At.gte(micros(at)));
    let counts: Vec<((Option<String>,), i64)> = doubted.tally(&[row::Column::Delivery]).await?;
    let accepted = interactions::word(&Delivery::Accepted);
    let open = counts.iter().filter(|((state,), _)| state.as_ref() != Some(&accepted));
    Ok(Doubts { all: counts.iter().map(|(_, count)| count).sum(), open: open.map(|(_, count)| count).sum() })
}
