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

use chrono::Duration;
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::{CaseId, ClockId, ContractId, TenantId};
use kernel::time::{Time, from_micros};
use store::query::{ColumnTrait, Order};
use store::{ByTenant, Part, ReachView, View};
use tenants::clock::Policies;

pub use book::Book;
pub use settle::settle;
pub(crate) use settle::settle_by;

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
    /// How much of its time was used when it was last settled.
    pub counted: Option<Counted>,
}

/// The business time of a clock, as it was when the clock was last settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Promised.
    pub target: Duration,
    /// Used.
    pub used: Duration,
    /// When, if its time runs since.
    pub since: Option<Time>,
}

/// The clocks of these cases, oldest first.
pub async fn of(view: &View, cases: &[CaseId]) -> Result<Vec<Clock>, Fault> {
    let these = row::Column::CaseId.is_in(cases.iter().map(|case| case.0));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::StartAt, Order::Asc).all().await?;
    Ok(rows.into_iter().filter_map(Clock::read).collect())
}

/// The clocks of cases of several clients, oldest first.
pub async fn among(look: &ReachView, cases: &ByTenant<CaseId>) -> Result<Vec<Clock>, Fault> {
    let these = |part: &Part| Some(row::Column::CaseId.is_in(cases.get(&part.tenant())?.iter().map(|case| case.0)));
    let rows = look.find_among::<row::Entity, _>(these).order(row::Column::StartAt, Order::Asc).all().await?;
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
    /// The business time promised and used by `now`, from its row alone; nothing where only the facts can say.
    pub fn counted(&self, policies: &Policies, now: Time) -> Option<(Duration, Duration)> {
        let counted = self.counted.filter(|_| self.standing != "cancelled")?;
        let used = match counted.since {
            None => counted.used,
            Some(since) => {
                let agreement = policies.of_id(self.contract)?;
                agreement.used(self.kind, self.start, (counted.used, since), now)?
            }
        };
        Some((counted.target, used))
    }

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
            counted: Counted::read(row.target, row.used, row.counted_at),
        })
    }
}

impl Counted {
    fn read(target: Option<i64>, used: Option<i64>, at: Option<i64>) -> Option<Self> {
        let (target, used) = (Duration::microseconds(target?), Duration::microseconds(used?));
        Some(Self { target, used, since: at.map(from_micros) })
    }
}
