//! Clocks of living cases: kept equal to what the facts say, fired at the very moment.
//!
//! After every change [`settle`] reads the case's facts again with `tenants::clock`, which is the only arithmetic, and
//! writes down what moved. Deliberately absent: any second way to compute a due instant. Invariant: a clock's row says
//! what `tenants::clock::read` says of the case's facts.

mod book;
mod cause;
pub mod fire;
pub mod resettle;
mod row;
mod settle;
mod vanished;

use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::{CaseId, ClockId, ContractId, TenantId};
use kernel::time::{Time, from_micros};
use store::View;
use store::query::{ColumnTrait, Order};

pub use book::Book;
pub use settle::settle;

/// A clock as lists and headers show it. Why it says so is read from the facts: [`explain`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The client.
    pub tenant: TenantId,
    /// Its id.
    pub id: ClockId,
    /// The case.
    pub case: CaseId,
    /// What it measures.
    pub kind: ClockKind,
    /// The turn; zero for a resolution.
    pub turn: i64,
    /// How it stands, as `tenants::clock::Standing::word` says it.
    pub standing: String,
    /// From when.
    pub start: Time,
    /// When time gets short.
    pub warn: Time,
    /// Until when.
    pub due: Time,
    /// When the promised thing happened.
    pub stopped: Option<Time>,
    /// By which version of the contract.
    pub contract: ContractId,
}

/// The clocks of these cases, oldest first.
pub async fn of(view: &View, cases: &[CaseId]) -> Result<Vec<Clock>, Fault> {
    let these = row::Column::CaseId.is_in(cases.iter().map(|case| case.0));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::StartAt, Order::Asc).all().await?;
    Ok(rows.into_iter().filter_map(Clock::read).collect())
}

/// Every clock of a case with the steps that explain it, read from its facts at this moment; those that vanished last.
pub async fn explain(view: &View, book: &Book, case: CaseId) -> Result<Vec<tenants::clock::Reading>, Fault> {
    let facts = settle::whole_story(view, &[], case).await?;
    let policies = book.policies(view).await?;
    let mut readings = settle::readings(&facts, &policies, book.now(), case)?;
    let gone = vanished::readings(&facts, &policies, case, &readings);
    readings.extend(gone);
    Ok(readings)
}

impl Clock {
    fn read(row: row::Model) -> Option<Self> {
        Some(Self {
            tenant: TenantId(row.tenant_id),
            id: ClockId(row.id),
            case: CaseId(row.case_id),
            kind: crate::cases::kind_of(&row.kind)?,
            turn: row.turn,
            standing: row.state,
            start: from_micros(row.start_at),
            warn: from_micros(row.warn_at),
            due: from_micros(row.due_at),
            stopped: row.stopped_at.map(from_micros),
            contract: ContractId(row.contract_id),
        })
    }
}
