//! How many mails of each mailbox stand in which state: the sums behind "nothing is lost".

use std::collections::BTreeMap;

use kernel::Fault;
use kernel::ids::MailboxId;
use kernel::time::{Time, micros};
use store::View;
use store::query::ColumnTrait;

use super::line_row as row;

/// The counts of one mailbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Waiting to be read.
    pub held: i64,
    /// In a case.
    pub taken: i64,
    /// The same message again.
    pub duplicate: i64,
    /// Put aside with a reason.
    pub quarantined: i64,
    /// Put aside, and somebody said that it is nothing.
    pub discarded: i64,
}

impl Tally {
    /// All that is accounted for.
    pub const fn all(self) -> i64 {
        self.held + self.taken + self.duplicate + self.quarantined + self.discarded
    }
}

/// The counts of every mailbox of the scope.
pub async fn by_mailbox(view: &View) -> Result<BTreeMap<MailboxId, Tally>, Fault> {
    let by = [row::Column::MailboxId, row::Column::State];
    let counts: Vec<((uuid::Uuid, String), i64)> = view.find::<row::Entity>().tally(&by).await?;
    let mut tallies: BTreeMap<MailboxId, Tally> = BTreeMap::new();
    for ((mailbox, state), count) in counts {
        let tally = tallies.entry(MailboxId(mailbox)).or_default();
        match state.as_str() {
            "held" => tally.held = count,
            "taken" => tally.taken = count,
            "duplicate" => tally.duplicate = count,
            "discarded" => tally.discarded = count,
            _ => tally.quarantined = count,
        }
    }
    Ok(tallies)
}

/// How many messages came in by each mailbox or form since an instant.
pub async fn came_since(view: &View, since: Time) -> Result<BTreeMap<MailboxId, i64>, Fault> {
    // Ids rise with time, so this is a scan of the newest rows.
    let milliseconds = u128::try_from(micros(since) / 1_000).unwrap_or_default();
    let first = uuid::Uuid::from_u128(milliseconds << 80);
    let newer = view.find::<row::Entity>().filter(row::Column::Id.gte(first));
    let counts: Vec<((uuid::Uuid,), i64)> = newer.tally(&[row::Column::MailboxId]).await?;
    Ok(counts.into_iter().map(|((mailbox,), count)| (MailboxId(mailbox), count)).collect())
}

/// The numbers held of a mailbox, of those asked for.
pub async fn held_uids(view: &View, mailbox: MailboxId, validity: u32, uids: &[u32]) -> Result<Vec<u32>, Fault> {
    let rows = view
        .find::<row::Entity>()
        .filter(row::Column::MailboxId.eq(mailbox.0))
        .filter(row::Column::UidValidity.eq(i64::from(validity)))
        .filter(row::Column::Uid.is_in(uids.iter().map(|uid| i64::from(*uid))))
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.uid.and_then(|uid| u32::try_from(uid).ok())).collect())
}
