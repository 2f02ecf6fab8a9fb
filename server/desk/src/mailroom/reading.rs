//! Held mails, to be read: which wait, and their bytes.

use std::collections::HashMap;

use kernel::Fault;
use kernel::ids::{InboundId, MailboxId, TenantId};
use kernel::time::from_micros;
use store::query::{ColumnTrait, Condition, Order, is_always};
use store::{Db, Objects, SystemUse, View};
use uuid::Uuid;

use super::{Waiting, held_row, raw, row};

/// The mails that wait to be read, oldest first: whose they are, and which. A client with a great many does not keep
/// those of the others waiting: they come behind the first `most`.
pub async fn waiting(db: &Db, most: u64) -> Result<Vec<(TenantId, InboundId)>, Fault> {
    let tx = db.system_view(SystemUse::Register).await?;
    let oldest = |others: Condition| {
        let held = tx.find::<held_row::Entity>().filter(is_always(held_row::Column::State, "held")).filter(others);
        held.order(held_row::Column::Id, Order::Asc).limit(most).all()
    };
    let mut rows = oldest(Condition::all()).await?;
    if rows.len() as u64 == most {
        let many = crowded(&rows);
        rows.extend(oldest(Condition::all().add(held_row::Column::TenantId.is_not_in(many))).await?);
        rows.sort_unstable_by_key(|row| row.id);
        rows.dedup_by_key(|row| (row.tenant_id, row.id));
    }
    Ok(rows.into_iter().map(|row| (TenantId(row.tenant_id), InboundId(row.id))).collect())
}

/// The clients that have more than a quarter of these mails.
fn crowded(rows: &[held_row::Model]) -> Vec<Uuid> {
    let mut counts: HashMap<Uuid, usize> = HashMap::new();
    for row in rows {
        *counts.entry(row.tenant_id).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > rows.len() / 4).map(|(tenant, _)| tenant).collect()
}

/// So many bytes of mails are opened together at most, unless a single one is larger.
const AT_ONCE: i64 = 16 << 20;

/// Held mails with their bytes, in the order asked for, as many as may be opened together. Those that somebody has taken
/// already are left out; one that does not open is a fault of its own.
pub async fn open(
    means: (&Db, &Objects),
    view: &View,
    ids: &[InboundId],
) -> Result<Vec<(InboundId, Result<Waiting, Fault>)>, Fault> {
    let these = row::Column::Id.is_in(ids.iter().map(|id| id.0));
    let mut held = view.find::<row::Entity>().filter(these).filter(row::Column::State.eq("held")).all().await?;
    held.sort_by_key(|row| ids.iter().position(|id| id.0 == row.id));
    let mut size = 0;
    let fit = held.iter().take_while(|row| {
        let first = size == 0;
        size += row.size.max(1);
        first || size <= AT_ONCE
    });
    held.truncate(fit.count());
    let bytes = raw::open(means, view, &held).await?;
    let opened = |(row, bytes): (row::Model, Result<Vec<u8>, Fault>)| {
        (InboundId(row.id), bytes.map(|bytes| Waiting::of(row, bytes)))
    };
    Ok(held.into_iter().zip(bytes).map(opened).collect())
}

impl Waiting {
    fn of(row: row::Model, bytes: Vec<u8>) -> Self {
        Self {
            id: InboundId(row.id),
            mailbox: MailboxId(row.mailbox_id),
            source: row.source,
            trusted: from_micros(row.trusted_at),
            fetched: from_micros(row.fetched_at),
            envelope_from: row.envelope_from,
            bytes,
        }
    }
}
