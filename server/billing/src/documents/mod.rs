//! Documents: the invoice of a closed month, and the credit and debit notes after it.
//!
//! Each client has one row of numbers a year without gaps. Deliberately absent: changing or taking back a document; a
//! note of its own does that. Invariant: each cause (a close, a correction, an accepted dispute) has one document at most,
//! so issuing twice issues nothing new.

mod content;
mod issue;

use kernel::Fault;
use kernel::ids::PersonId;
use kernel::seal::Hash;
use kernel::time::{Time, from_micros};
use store::View;
use tenants::money::Month;
use uuid::Uuid;

use crate::row::{ColumnTrait, Order, document as row};

pub use content::{Body, Content, Corrected, Kind, read_export};
pub use issue::issue;
pub(crate) use issue::{Draft, put, sides, totals};

/// A document as it was issued.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its id.
    pub id: Uuid,
    /// What it was issued for: `2026-10/0`, or `dispute/` and an id.
    pub cause: String,
    /// The document that it corrects.
    pub corrects: Option<Uuid>,
    /// When it was issued.
    pub issued: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// What it says.
    pub content: Content,
    /// Over what it says.
    pub checksum: Hash,
}

impl Document {
    fn read(row: row::Model) -> Result<Self, Fault> {
        let (content, checksum) = content::believed(&row.content, &row.checksum)?;
        Ok(Self {
            id: row.id,
            cause: row.cause,
            corrects: row.corrects,
            issued: from_micros(row.issued_at),
            by: row.issued_by.map(PersonId),
            content,
            checksum,
        })
    }

    /// Which month it is for.
    pub fn month(&self) -> Month {
        self.content.month
    }

    /// Whether an accepted dispute is its cause.
    pub fn of_dispute(&self) -> bool {
        self.cause.starts_with(DISPUTE)
    }
}

/// How causes that are disputes begin.
const DISPUTE: &str = "dispute/";

/// The cause of a note that settles a dispute.
pub(crate) fn cause_of(dispute: Uuid) -> String {
    format!("{DISPUTE}{dispute}")
}

/// A document.
pub async fn find(view: &View, id: Uuid) -> Result<Document, Fault> {
    let row = view.get::<row::Entity>(id).await?;
    row.map(Document::read).ok_or(Fault::missing("document"))?
}

/// The documents of a month, in the order of their numbers.
pub async fn of_month(view: &View, month: Month) -> Result<Vec<Document>, Fault> {
    let find = view.find::<row::Entity>().filter(row::Column::Month.eq(month.to_string()));
    let find = find.order(row::Column::Year, Order::Asc).order(row::Column::Place, Order::Asc);
    find.all().await?.into_iter().map(Document::read).collect()
}

/// The document of a cause.
pub(crate) async fn of_cause(view: &View, cause: &str) -> Result<Option<Document>, Fault> {
    let row = view.find::<row::Entity>().filter(row::Column::Cause.eq(cause)).one().await?;
    row.map(Document::read).transpose()
}

/// How many documents each month has.
pub async fn tally(view: &View) -> Result<Vec<(String, i64)>, Fault> {
    view.find::<row::Entity>().tally::<String>(&[row::Column::Month]).await
}
