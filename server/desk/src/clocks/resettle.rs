//! When the terms change under living cases: a version signed, hours declared.
//!
//! Deliberately absent: which version or day counts for which clock; [`super::settle`] reads that off the facts.
//! Invariant: doing it twice changes nothing the second time, and a case that is touched in between is settled by that.

use kernel::Fault;
use kernel::ids::{CalendarId, CaseId, ProjectId};
use kernel::time::Time;
use serde::{Deserialize, Serialize};
use store::query::{ColumnTrait, Condition, Order};
use store::{Db, Job, Scope, Tx, View};
use tenants::contracts;

use super::{Book, settle};
use crate::cases::{self, Case, State, row};

/// How many cases are settled in one unit of work.
const BATCH: u64 = 100;

/// Settles the clocks of a client's open cases anew, a batch at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResettleClocks {
    /// Of this project only.
    pub project: Option<ProjectId>,
    /// Of the cases after this one.
    pub after: Option<CaseId>,
}

impl Job for ResettleClocks {
    const NAME: &'static str = "desk.resettle_clocks";
}

/// A version was signed: the open cases that it may concern are settled once it is in force.
pub fn signed(tx: &mut Tx, project: Option<ProjectId>, effective: Time, now: Time) -> Result<(), Fault> {
    tx.enqueue(&ResettleClocks { project, after: None }, effective.max(now)).map(|_| ())
}

/// Hours were changed: the open cases are settled, if a signed contract goes by these hours.
pub async fn declared(tx: &mut Tx, calendar: CalendarId, now: Time) -> Result<(), Fault> {
    let all = contracts::list(tx).await?;
    let mut by_it = all.iter().filter(|version| version.signed.is_some() && version.calendar == calendar);
    let Some(first) = by_it.next() else { return Ok(()) };
    let project = first.contract.project;
    let project = project.filter(|_| by_it.all(|version| version.contract.project == project));
    tx.enqueue(&ResettleClocks { project, after: None }, now).map(|_| ())
}

/// Settles the next batch, each case in a unit of work of its own; what is left follows in a job of its own. Tells how
/// many cases moved.
pub async fn batch(db: &Db, scope: &Scope, book: &Book, job: &ResettleClocks) -> Result<usize, Fault> {
    let open = open(&db.view(scope).await?, job).await?;
    let mut moved = 0;
    for case in &open {
        let mut tx = db.begin(scope).await?;
        moved += usize::from(one(&mut tx, book, *case).await?);
        tx.commit().await?;
    }
    if let Some(last) = open.last().filter(|_| open.len() as u64 == BATCH) {
        let mut tx = db.begin(scope).await?;
        tx.enqueue(&ResettleClocks { after: Some(*last), ..job.clone() }, book.now())?;
        tx.commit().await?;
    }
    Ok(moved)
}

/// Settles one case; tells whether anything moved.
pub(super) async fn one(tx: &mut Tx, book: &Book, id: CaseId) -> Result<bool, Fault> {
    let before = cases::find(tx, id).await?;
    let mut case = Case { changed: book.now(), ..before.clone() };
    let facts = tx.recorded().len();
    settle(tx, book, &mut case).await?;
    if tx.recorded().len() == facts && (case.due, case.contract) == (before.due, before.contract) {
        return Ok(false);
    }
    cases::save_promise(tx, &case).await?;
    Ok(true)
}

async fn open(view: &View, job: &ResettleClocks) -> Result<Vec<CaseId>, Fault> {
    let states = [State::Open, State::Pending].map(State::code);
    let mut these = Condition::all().add(row::Column::State.is_in(states));
    if let Some(project) = job.project {
        these = these.add(row::Column::ProjectId.eq(project.0));
    }
    if let Some(after) = job.after {
        these = these.add(row::Column::Id.gt(after.0));
    }
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::Id, Order::Asc).limit(BATCH).all().await?;
    Ok(rows.into_iter().map(|row| CaseId(row.id)).collect())
}
