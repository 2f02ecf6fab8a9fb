//! Sealing a client's ledger, and reading it as it was sealed.
//!
//! Deliberately absent: waiting; facts are sealed after they were numbered, so no commit waits for a seal. Invariant:
//! seals of a client are numbered without a gap, and each holds the facts between its place and that of the one before.

use kernel::Fault;
use kernel::seal::{MOST, Seal, leaf};
use kernel::time::Time;
use sea_orm::{ColumnTrait, Order, QuerySelect};

use crate::rows::{fact, seal};
use crate::tx::Tx;
use crate::view::View;

/// A fact's bytes as they are stored, and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its place in the ledger.
    pub seq: i64,
    /// Its canonical bytes.
    pub bytes: Vec<u8>,
}

impl Tx {
    /// Seals the next facts of this tenant that have a number and no seal; nothing when there are none.
    pub async fn seal_next(&self, now: Time) -> Result<Option<Seal>, Fault> {
        let before = self.last_seal().await?;
        let after = before.as_ref().map_or(0, |before| before.last);
        let facts = self.stored_after(after, MOST as u64).await?;
        let Some(last) = facts.last().map(|fact| fact.seq) else { return Ok(None) };
        let leaves: Vec<_> = facts.iter().map(|fact| leaf(&fact.bytes)).collect();
        let sealed = Seal::over(self.scope().tenant(), before.as_ref(), &leaves, last, now);
        if self.insert_new(seal::row(&sealed)).await? {
            Ok(Some(sealed))
        } else {
            Err(Fault::conflict("somebody else seals this client's facts"))
        }
    }
}

impl View {
    /// The last seal of this tenant.
    pub async fn last_seal(&self) -> Result<Option<Seal>, Fault> {
        let row = self.find::<seal::Entity>().order(seal::Column::Id, Order::Desc).limit(1).one().await?;
        row.as_ref().map(seal::seal).transpose()
    }

    /// The place of this tenant's last fact that has a number; zero before the first.
    pub async fn last_place(&self) -> Result<i64, Fault> {
        let last = self.find::<fact::Entity>().filter(fact::Column::Seq.is_not_null());
        let row = last.order(fact::Column::Seq, Order::Desc).limit(1).one().await?;
        Ok(row.and_then(|row| row.seq).unwrap_or_default())
    }

    /// The seals of this tenant after a number, in order.
    pub async fn seals_after(&self, number: i64, most: u64) -> Result<Vec<Seal>, Fault> {
        let find = self.find::<seal::Entity>().filter(seal::Column::Id.gt(number));
        let rows = find.order(seal::Column::Id, Order::Asc).limit(most).all().await?;
        rows.iter().map(seal::seal).collect()
    }

    /// The facts of this tenant after a place, as they are stored, in order.
    pub async fn stored_after(&self, seq: i64, most: u64) -> Result<Vec<Stored>, Fault> {
        let after = self.find::<fact::Entity>().filter(fact::Column::Seq.gt(seq));
        let after = after.order(fact::Column::Seq, Order::Asc).limit(most);
        let these = after.select.select_only().column(fact::Column::Seq).column(fact::Column::Bytes);
        let line = self.conn.to::<fact::Entity>().await.map_err(Fault::storage)?;
        let rows: Vec<(i64, Vec<u8>)> = these.into_tuple().all(line).await.map_err(Fault::storage)?;
        Ok(rows.into_iter().map(|(seq, bytes)| Stored { seq, bytes }).collect())
    }
}
