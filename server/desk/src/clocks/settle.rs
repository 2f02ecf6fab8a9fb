//! Brings the rows of a case's clocks in line with its facts, and writes down what moved.

use std::collections::{HashMap, HashSet, VecDeque};

use kernel::Fault;
use kernel::fact::{Actor, CancelCause, ClockKind, Fact, FactId, Happening, MoveCause, Recorded};
use kernel::ids::{CaseId, ClockId, ContractId};
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, NotSet, Order, Set};
use store::{Tx, View};
use tenants::clock::{Policies, Reading, Standing, Told, Unreadable};

use super::{Book, cause, row};
use crate::cases::{self, Case, State, kind_code};

/// Reads the case's facts again and settles its clocks; the case's nearest promise is set, and left to be saved.
///
/// A version of the contract that came into force since is applied first: whoever touches the case, or [`super::resettle`].
pub async fn settle(tx: &mut Tx, book: &Book, case: &mut Case) -> Result<(), Fault> {
    let policies = book.policies(tx).await?;
    settle_by(tx, (&policies, book.now()), case).await
}

/// [`settle`] by contracts that were read already in this unit of work.
///
/// What the unit of work wrote down is known, also where it was written after the moment at which the work began.
pub(crate) async fn settle_by(tx: &mut Tx, (policies, now): (&Policies, Time), case: &mut Case) -> Result<(), Fault> {
    let now = tx.recorded().last().map_or(now, |fact| fact.recorded.max(now));
    let pending = own_or_all(tx, case.id);
    let mut facts = whole_story(tx, &pending, case.id).await?;
    let mut told = told(&facts, policies, now)?;
    if let Some(newer) = newer(case, &told, policies, now) {
        tx.record(newer)?;
        facts.extend(tx.recorded().last().cloned());
        told = self::told(&facts, policies, now)?;
    }
    let readings = own(told, case.id);
    let mut known = if has_no_clock(&pending, case.id) { Known::new() } else { known(tx, case.id).await? };
    let fresh = fresh(&facts, tx.recorded());
    for reading in &readings {
        let Some(contract) = reading.contract else { continue };
        match known.get_mut(&(reading.kind, reading.turn)).and_then(VecDeque::pop_front) {
            None => begin(tx, case, reading, contract).await?,
            Some(row) => follow(tx, case, reading, contract, (row, cause::of_move(&fresh))).await?,
        }
    }
    for row in known.into_values().flatten().filter(|row| row.state != "cancelled") {
        cancel(tx, case, &row, cause::of_vanishing(&fresh)).await?;
    }
    case.contract = readings.iter().find_map(|reading| reading.contract);
    case.due = nearest(&readings);
    tx.wake_timers();
    Ok(())
}

/// What has to be told when another version is in force by now than the one that an open case is counted by.
fn newer(case: &Case, told: &Told, policies: &Policies, now: Time) -> Option<Happening> {
    if !matches!(case.state, State::Open | State::Pending) {
        return None;
    }
    let agreement = policies.in_force(Some(case.project), now)?;
    let contract = agreement.contract.id?;
    let counted_by = told.counted_by.get(&case.id)?;
    if *counted_by == contract {
        return None;
    }
    let (effective, version) = (agreement.contract.effective_from, agreement.contract.version);
    let at = agreement.contract.recorded.map_or(effective, |recorded| recorded.max(effective));
    let applied = Fact::PolicyApplied { contract, version };
    Some(applied.at(at.min(now)).of(case.id, case.project).by(Actor::System))
}

/// What this unit of work wrote down of the case; of all cases, when it may have relatives.
fn own_or_all(tx: &Tx, case: CaseId) -> Vec<Recorded> {
    let all = tx.recorded();
    let own = all.iter().filter(|fact| fact.case == Some(case));
    if born_here(all, case) { own.cloned().collect() } else { all.to_vec() }
}

/// The facts of this story that this unit of work wrote down.
fn fresh(story: &[Recorded], pending: &[Recorded]) -> Vec<Recorded> {
    let own: HashSet<FactId> = pending.iter().map(|fact| fact.id).collect();
    story.iter().filter(|fact| own.contains(&fact.id)).cloned().collect()
}

/// The facts of a case and of those that went on in it, those of this unit of work included, in the ledger's order.
pub(super) async fn whole_story(view: &View, pending: &[Recorded], case: CaseId) -> Result<Vec<Recorded>, Fault> {
    let mut cases = vec![case];
    let mut facts = Vec::new();
    if !born_here(pending, case) {
        let mut fresh = vec![case];
        while let Some(next) = fresh.pop() {
            facts.extend(view.facts_of(next).await?);
            let mut others = cases::merge::relatives(view, next).await?;
            others.retain(|id| !cases.contains(id));
            fresh.extend(&others);
            cases.extend(others);
        }
    }
    facts.extend(pending.iter().filter(|fact| fact.case.is_some_and(|id| cases.contains(&id))).cloned());
    facts.sort_by_key(|fact| (fact.recorded, fact.id));
    Ok(facts)
}

/// Whether the case begins in this unit of work, and is no part of another: nothing of it is stored yet.
fn born_here(pending: &[Recorded], case: CaseId) -> bool {
    pending.iter().any(|fact| fact.case == Some(case) && matches!(fact.fact, Fact::CaseOpened { .. }))
        && !pending.iter().any(|fact| matches!(fact.fact, Fact::SplitFrom { .. }))
}

/// Whether the case begins in this unit of work and was not settled in it before.
fn has_no_clock(pending: &[Recorded], case: CaseId) -> bool {
    let started = |fact: &Recorded| fact.case == Some(case) && matches!(fact.fact, Fact::ClockStarted { .. });
    born_here(pending, case) && !pending.iter().any(started)
}

/// The clocks of one case; none while no contract is in force.
pub(super) fn readings(
    facts: &[Recorded],
    policies: &Policies,
    now: Time,
    case: CaseId,
) -> Result<Vec<Reading>, Fault> {
    told(facts, policies, now).map(|told| own(told, case))
}

fn told(facts: &[Recorded], policies: &Policies, now: Time) -> Result<Told, Fault> {
    match tenants::clock::tell(facts, policies, now) {
        Ok(told) => Ok(told),
        Err(Unreadable::NoContract { .. }) => Ok(Told::default()),
        Err(error) => Err(Fault::storage(error)),
    }
}

fn own(told: Told, case: CaseId) -> Vec<Reading> {
    told.readings.into_iter().filter(|reading| reading.case == case).collect()
}

/// The rows by what they measure, oldest first: a case may have had two resolutions, one of them by a merge.
type Known = HashMap<(ClockKind, i32), VecDeque<row::Model>>;

async fn known(tx: &Tx, case: CaseId) -> Result<Known, Fault> {
    let these = tx.find::<row::Entity>().filter(row::Column::CaseId.eq(case.0));
    let mut known = Known::new();
    for row in these.order(row::Column::Id, Order::Asc).all().await? {
        if let (Some(kind), Ok(turn)) = (cases::kind_of(&row.kind), i32::try_from(row.turn)) {
            known.entry((kind, turn)).or_default().push_back(row);
        }
    }
    Ok(known)
}

async fn begin(tx: &mut Tx, case: &Case, reading: &Reading, contract: ContractId) -> Result<(), Fault> {
    let clock: ClockId = tx.id();
    let (measures, turn, start, due) = (reading.kind, reading.turn, reading.start, reading.due);
    let started = Fact::ClockStarted { clock, measures, turn, start, due, contract };
    tx.record(started.at(start).of(case.id, case.project))?;
    let mut row = changed(case, reading, contract);
    row.id = Set(clock.0);
    row.case_id = Set(case.id.0);
    row.kind = Set(kind_code(measures).to_owned());
    row.turn = Set(i64::from(turn));
    row.start_at = Set(micros(start));
    tx.insert(row).await?;
    tell_end(tx, case, reading, clock)
}

async fn follow(
    tx: &mut Tx,
    case: &Case,
    reading: &Reading,
    contract: ContractId,
    (row, cause): (row::Model, MoveCause),
) -> Result<(), Fault> {
    let (clock, due) = (ClockId(row.id), reading.due);
    let moved = moved(&row, reading, contract, cause);
    let begun = matches!(moved, Some(Fact::ClockStarted { .. }));
    if let Some(fact) = moved {
        tx.record(fact.at(case.changed).of(case.id, case.project))?;
    }
    if begun || row.stopped_at != reading.stop.map(micros) || row.state != reading.standing.word() {
        tell_end(tx, case, reading, clock)?;
    }
    let mut change = changed(case, reading, contract);
    if micros(due) > row.due_at {
        // Time was won: what was told before may have to be told again.
        change.warned_at = Set(None);
        change.breached_at = Set(None);
    }
    if same(&row, reading, contract) {
        return Ok(());
    }
    tx.update("clock", row.id, change).await
}

/// What has to be told of a clock that is known: it counts from elsewhere, runs again, or runs to another instant.
///
/// The row's due instant is always the last one told, and a clock that begins or ends standing still is told of, so that
/// the ledger alone says how much time it has left.
fn moved(row: &row::Model, reading: &Reading, contract: ContractId, cause: MoveCause) -> Option<Fact> {
    let (clock, measures, turn) = (ClockId(row.id), reading.kind, reading.turn);
    let (start, due) = (reading.start, reading.due);
    let paused = reading.standing == Standing::Paused;
    let off = matches!(reading.standing, Standing::Cancelled(_));
    let was_paused = row.state == Standing::Paused.word();
    let ended = row.stopped_at.is_some() || row.state == Standing::Cancelled(CancelCause::Merged).word();
    if row.start_at != micros(start) || row.contract_id != contract.0 {
        Some(Fact::ClockStarted { clock, measures, turn, start, due, contract })
    } else if ended && reading.stop.is_none() && !off {
        Some(Fact::ClockResumed { clock, measures, due })
    } else if row.due_at != micros(due) || paused != was_paused {
        let cause = if paused || was_paused { MoveCause::Pause } else { cause };
        Some(Fact::ClockMoved { clock, measures, due, cause })
    } else {
        None
    }
}

fn same(row: &row::Model, reading: &Reading, contract: ContractId) -> bool {
    row.state == reading.standing.word()
        && row.start_at == micros(reading.start)
        && row.due_at == micros(reading.due)
        && row.warn_at == micros(reading.warn)
        && row.stopped_at == reading.stop.map(micros)
        && row.contract_id == contract.0
        && row.target == reading.target.num_microseconds()
        && row.counted_at.is_some() == reading.runs
        && (reading.runs_on.is_none() || row.next_at == next_at(reading))
}

/// Says how a clock ended, if it did.
fn tell_end(tx: &mut Tx, case: &Case, reading: &Reading, clock: ClockId) -> Result<(), Fault> {
    let (measures, due) = (reading.kind, reading.due);
    let (fact, at) = match (reading.standing, reading.stop) {
        (Standing::Cancelled(cause), _) => (Fact::ClockCancelled { clock, measures, cause }, case.changed),
        (standing, Some(stop)) => {
            let met = standing == Standing::Met;
            (Fact::ClockStopped { clock, measures, stop, due, met }, stop)
        }
        _ => return Ok(()),
    };
    tx.record(fact.at(at).of(case.id, case.project)).map(|_| ())
}

async fn cancel(tx: &mut Tx, case: &Case, row: &row::Model, cause: CancelCause) -> Result<(), Fault> {
    let Some(measures) = cases::kind_of(&row.kind) else { return Ok(()) };
    let cancelled = Fact::ClockCancelled { clock: ClockId(row.id), measures, cause };
    tx.record(cancelled.at(case.changed).of(case.id, case.project))?;
    let change = row::ActiveModel { state: Set("cancelled".into()), next_at: Set(None), ..Default::default() };
    tx.update("clock", row.id, change).await
}

fn changed(case: &Case, reading: &Reading, contract: ContractId) -> row::ActiveModel {
    row::ActiveModel {
        tenant_id: NotSet,
        project_id: Set(case.project.0),
        state: Set(reading.standing.word().to_owned()),
        start_at: Set(micros(reading.start)),
        warn_at: Set(micros(reading.warn)),
        due_at: Set(micros(reading.due)),
        stopped_at: Set(reading.stop.map(micros)),
        contract_id: Set(contract.0),
        next_at: Set(next_at(reading)),
        target: Set(reading.target.num_microseconds()),
        used: Set(reading.used.num_microseconds()),
        counted_at: Set(reading.runs.then_some(micros(reading.at))),
        ..Default::default()
    }
}

/// When the timers have to look: at the warning, then right after the deadline; at the end of the longest pause agreed.
fn next_at(reading: &Reading) -> Option<i64> {
    match reading.standing {
        // A warning that is due already is given at once.
        Standing::Running | Standing::Warned => Some(micros(reading.warn)),
        Standing::Breached => Some(micros(reading.due) + 1),
        Standing::Paused => reading.runs_on.map(micros),
        _ => None,
    }
}

fn nearest(readings: &[Reading]) -> Option<(ClockKind, Time)> {
    let running =
        |reading: &&Reading| matches!(reading.standing, Standing::Running | Standing::Warned | Standing::Breached);
    readings.iter().filter(running).map(|reading| (reading.kind, reading.due)).min_by_key(|(_, due)| *due)
}

impl super::Clock {
    /// Whether its row was due for a look at `now`; for tests of the timers.
    pub fn is_due(&self, now: Time) -> bool {
        self.stopped.is_none() && from_micros(micros(self.due)) < now
    }
}
