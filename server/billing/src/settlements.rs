//! Closing a month: its figures and its statement are frozen under a checksum, with every fact known until then sealed.
//!
//! Deliberately absent: undoing it. What facts change later is frozen beside it as a correction. Invariant: a frozen
//! month is never written to, and one whose checksum does not fit is not believed.

use kernel::Fault;
use kernel::action::SettleMonths;
use kernel::fault::Reason;
use kernel::ids::PersonId;
use kernel::seal::{Hash, Seal, leaf};
use kernel::time::{Time, from_micros, micros};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::{AuditEntry, Permit, View};
use tenants::money::Month;
use tenants::money::statement::Statement;
use uuid::Uuid;

use crate::Books;
use crate::corrections::{Correction, correction};
use crate::row::{ColumnTrait, NotSet, Order, Set, settlement as row};
use crate::statement::{over, reckoned};

/// What is frozen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frozen {
    /// What the month came to.
    pub statement: Statement,
    /// The answer of `manyhands kpi compute` for the month.
    pub figures: Value,
}

/// A closed month, or a correction of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Settlement {
    /// Its id.
    pub id: Uuid,
    /// Which month.
    pub month: Month,
    /// 0 for the close, *n* for the *n*-th correction.
    pub ordinal: i64,
    /// When.
    pub closed: Time,
    /// By whom.
    pub by: Option<PersonId>,
    /// The place of the last fact that it knew.
    pub last_fact: i64,
    /// The seal that holds that fact.
    pub seal: Hash,
    /// What was frozen.
    pub frozen: Frozen,
    /// Over the seal and what was frozen.
    pub checksum: Hash,
}

/// The checksum of what is frozen under a seal.
fn checksum(seal: Hash, frozen: &str) -> Hash {
    leaf(&[seal.0.as_slice(), frozen.as_bytes()].concat())
}

fn hash(field: &'static str, bytes: &[u8]) -> Result<Hash, Fault> {
    bytes.try_into().map(Hash).map_err(|_| Fault::invalid(field, "has not 32 bytes"))
}

impl Settlement {
    fn read(row: &row::Model) -> Result<Self, Fault> {
        let (seal, sum) = (hash("seal", &row.seal)?, hash("checksum", &row.checksum)?);
        if checksum(seal, &row.frozen) != sum {
            let text = format!("is not that of what was frozen for {}", row.month);
            return Err(Fault::invalid("checksum", Reason::coded("WRONG_CHECKSUM", text)));
        }
        Ok(Self {
            id: row.id,
            month: row.month.parse().map_err(|wrong: String| Fault::storage(wrong))?,
            ordinal: row.ordinal,
            closed: from_micros(row.closed_at),
            by: row.closed_by.map(PersonId),
            last_fact: row.last_fact,
            seal,
            frozen: serde_json::from_str(&row.frozen).map_err(Fault::storage)?,
            checksum: sum,
        })
    }
}

/// The close of a month and its corrections, in order; empty while it is open.
pub async fn of_month(view: &View, month: Month) -> Result<Vec<Settlement>, Fault> {
    let find = view.find::<row::Entity>().filter(row::Column::Month.eq(month.to_string()));
    find.order(row::Column::Ordinal, Order::Asc).all().await?.iter().map(Settlement::read).collect()
}

/// The months that were closed.
pub async fn closed(view: &View) -> Result<Vec<Month>, Fault> {
    let rows = view.find::<row::Entity>().tally::<String>(&[row::Column::Month]).await?;
    rows.into_iter().map(|(month, _)| month.parse().map_err(|wrong: String| Fault::storage(wrong))).collect()
}

/// Closes a month that is over. A closed one is refused: it is never written to.
pub async fn close(books: &Books<'_>, _may: Permit<SettleMonths>, month: Month) -> Result<Settlement, Fault> {
    if !over(&books.policies, month, books.now)? {
        let text = format!("{month} is not over yet");
        return Err(Fault::invalid("month", Reason::coded("MONTH_RUNS", text)));
    }
    if !of_month(&books.view().await?, month).await?.is_empty() {
        return Err(shut(month));
    }
    let seal = sealed(books).await?;
    freeze(books, (month, 0), &seal, "month.close").await?.ok_or_else(|| shut(month))
}

fn shut(month: Month) -> Fault {
    Fault::invalid("month", Reason::coded("MONTH_CLOSED", format!("{month} is closed and never written to")))
}

/// What later facts change in a closed month.
pub async fn pending(books: &Books<'_>, month: Month) -> Result<Option<Correction>, Fault> {
    let view = books.view().await?;
    let Some(last) = of_month(&view, month).await?.pop() else { return Ok(None) };
    let until = view.last_place().await?;
    let now = reckoned(&view, books.policies.clone(), (month, books.now), (until, false)).await?;
    let found = correction(&last.frozen.statement, &now.statement)?;
    Ok((!found.is_nothing()).then_some(found))
}

/// Freezes a correction beside a closed month. Nothing to correct is refused.
pub async fn correct(books: &Books<'_>, _may: Permit<SettleMonths>, month: Month) -> Result<Settlement, Fault> {
    let last = of_month(&books.view().await?, month).await?.pop();
    let Some(last) = last else {
        return Err(Fault::invalid("month", Reason::coded("MONTH_OPEN", format!("{month} is not closed"))));
    };
    if pending(books, month).await?.is_none() {
        let text = format!("nothing changed in {month} since it was frozen");
        return Err(Fault::invalid("month", Reason::coded("NOTHING_CHANGED", text)));
    }
    let seal = sealed(books).await?;
    let made = freeze(books, (month, last.ordinal + 1), &seal, "month.correct").await?;
    made.ok_or_else(|| Fault::conflict("somebody else corrects this month"))
}

/// Seals every fact that has a number; answers the last seal.
async fn sealed(books: &Books<'_>) -> Result<Seal, Fault> {
    loop {
        let tx = books.db.begin(books.scope).await?;
        match tx.seal_next(books.now).await {
            Ok(Some(_)) => tx.commit().await?,
            Ok(None) => break,
            // Somebody else sealed these: what is left is looked at again.
            Err(Fault::Conflict(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    let last = books.view().await?.last_seal().await?;
    last.ok_or_else(|| Fault::invalid("month", Reason::coded("NO_FACTS", "the ledger holds no fact yet")))
}

async fn freeze(
    books: &Books<'_>,
    (month, ordinal): (Month, i64),
    seal: &Seal,
    action: &str,
) -> Result<Option<Settlement>, Fault> {
    let view = books.view().await?;
    let known = reckoned(&view, books.policies.clone(), (month, books.now), (seal.last, true)).await?;
    drop(view);
    let frozen = Frozen { statement: known.statement, figures: known.figures };
    let text = serde_json::to_value(&frozen).map_err(Fault::storage)?.to_string();
    let tx = books.db.begin(books.scope).await?;
    let id: Uuid = tx.id();
    let sum = checksum(seal.hash, &text);
    let row = row::ActiveModel {
        tenant_id: NotSet,
        id: Set(id),
        month: Set(month.to_string()),
        ordinal: Set(ordinal),
        closed_at: Set(micros(books.now)),
        closed_by: Set(books.scope.person().map(|person| person.0)),
        last_fact: Set(seal.last),
        seal: Set(seal.hash.0.to_vec()),
        frozen: Set(text),
        checksum: Set(sum.0.to_vec()),
    };
    if !tx.insert_new(row).await? {
        return Ok(None);
    }
    let after = json!({ "month": month, "ordinal": ordinal, "last_fact": seal.last, "checksum": sum });
    tx.audit(AuditEntry { action, subject: "month", subject_id: Some(id), before: None, after: Some(after) }).await?;
    tx.commit().await?;
    let found = of_month(&books.view().await?, month).await?;
    Ok(found.into_iter().find(|settlement| settlement.id == id))
}
