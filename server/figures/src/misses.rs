//! The contacts behind a share that were late, one by one.
//!
//! Invariant: as many misses are listed for a promise and a stretch of days as its tally says were missed.

use chrono::Duration;
use kernel::Fault;
use kernel::fact::{ClockKind, Priority};
use kernel::ids::{CaseId, ClockId, ContractId, ProjectId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition, Order};
use store::{After, View};
use tenants::kpi::Period;

use crate::lens::Lens;
use crate::project::served;
use crate::row::reading;
use crate::slots;
use crate::words::{self, outcome};

/// A clock that was late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// The clock.
    pub clock: ClockId,
    /// Its case.
    pub case: CaseId,
    /// Its project.
    pub project: ProjectId,
    /// What it measures.
    pub kind: ClockKind,
    /// The turn; zero for a resolution.
    pub turn: i64,
    /// When the message came that it counts from.
    pub arrived: Time,
    /// Until when the promise would have been kept.
    pub due: Time,
    /// When the promised thing happened; nothing while it is overdue.
    pub stop: Option<Time>,
    /// Business time by which it was late, or is by now.
    pub late: Duration,
    /// By which version of the contract.
    pub contract: ContractId,
}

/// Which misses are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Of which promise.
    pub kind: ClockKind,
    /// Due on which days.
    pub period: Period,
    /// Where the list goes on: the due instant in microseconds, and the clock.
    pub after: Option<After>,
    /// How many at most.
    pub most: usize,
}

impl Miss {
    /// Its place in the list.
    pub fn place(&self) -> After {
        After { value: micros(self.due), id: self.clock.0 }
    }

    fn of(row: &reading::Model, lens: &Lens<'_>) -> Self {
        let (kind, contract) = (words::kind_of(&row.kind), ContractId(row.contract_id));
        let (due, stop) = (from_micros(row.due_at), row.stopped_at.map(from_micros));
        let end = stop.unwrap_or(lens.now);
        let terms = lens.named(contract).and_then(|agreement| agreement.terms(kind, Priority::Normal));
        Self {
            clock: ClockId(row.id),
            case: CaseId(row.case_id),
            project: ProjectId(row.project_id),
            kind,
            turn: row.turn,
            arrived: from_micros(row.start_at),
            due,
            stop,
            late: terms.map_or_else(|| end - due, |terms| terms.calendar.business_between(due, end)),
            contract,
        }
    }
}

/// What was late on some days, by the due instant.
pub async fn misses(view: &View, lens: &Lens<'_>, wanted: Wanted) -> Result<Vec<Miss>, Fault> {
    let version = served(view).await?;
    let (mut after, mut found) = (wanted.after, Vec::new());
    loop {
        let most = wanted.most - found.len();
        let rows = page(view, version, (lens, &wanted), after, most as u64).await?;
        let whole = rows.len() < most;
        after = rows.last().map(|row| After { value: row.due_at, id: row.id });
        let late = rows.into_iter().filter(|row| lens.held_until(row).is_none());
        found.extend(late.map(|row| Miss::of(&row, lens)));
        if whole || found.len() >= wanted.most {
            return Ok(found);
        }
    }
}

/// One miss by its clock.
pub async fn miss(view: &View, lens: &Lens<'_>, clock: ClockId) -> Result<Miss, Fault> {
    let these = late(served(view).await?, lens).add(reading::Column::Id.eq(clock.0));
    let row = view.find::<reading::Entity>().filter(these).one().await?;
    let row = row.filter(|row| lens.held_until(row).is_none()).ok_or(Fault::missing("miss"))?;
    Ok(Miss::of(&row, lens))
}

async fn page(
    view: &View,
    version: i64,
    (lens, wanted): (&Lens<'_>, &Wanted),
    after: Option<After>,
    most: u64,
) -> Result<Vec<reading::Model>, Fault> {
    let (from, until) = slots::bounds(wanted.period, lens.zone_of(Period::month(wanted.period.first)));
    let mut these = late(version, lens)
        .add(reading::Column::Kind.eq(words::kind(wanted.kind)))
        .add(reading::Column::DueAt.gte(after.map_or(from, |after| after.value)))
        .add(reading::Column::DueAt.lt(until));
    if let Some(after) = after {
        let beyond = Condition::any().add(reading::Column::DueAt.gt(after.value)).add(reading::Column::Id.gt(after.id));
        these = these.add(beyond);
    }
    view.find::<reading::Entity>()
        .filter(these)
        .order(reading::Column::DueAt, Order::Asc)
        .order(reading::Column::Id, Order::Asc)
        .limit(most)
        .all()
        .await
}

/// Stopped too late, or overdue; exclusions are out.
fn late(version: i64, lens: &Lens<'_>) -> Condition {
    let overdue = Condition::all()
        .add(reading::Column::Outcome.is_in([outcome::OPEN, outcome::HELD]))
        .add(reading::Column::DueAt.lt(micros(lens.now)));
    Condition::all()
        .add(reading::Column::Version.eq(version))
        .add(reading::Column::Counted.eq(true))
        .add(Condition::any().add(reading::Column::Outcome.eq(outcome::MISSED)).add(overdue))
}
