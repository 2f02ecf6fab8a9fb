//! The families of a whole ledger, measured at once, before anything of them stands in the database.
//!
//! Invariant: the rows are those that the same facts give when they come in one after the other.

use kernel::Fault;
use kernel::fact::Recorded;
use kernel::time::micros;
use rustc_hash::{FxHashMap, FxHashSet};
use store::Numbered;
use tenants::kpi::shares;
use tenants::live::{self, Work};
use uuid::Uuid;

use super::kin::{self, Family};
use super::shared::Handling;
use super::shelf::{Coded, Shelf};
use super::{Counting, effort, measure, trace};
use crate::row::{cell, family, kin as kin_row, stretch, trace as trace_row};
use crate::threads::{self, Corrections};

/// The families of a ledger, and whose each of its stories is.
pub(crate) fn families(
    facts: Vec<Numbered>,
    corrections: &Corrections,
    of: (Uuid, i64),
) -> (Vec<Family>, Vec<kin_row::Model>) {
    let story = |fact: &Recorded| corrections.story(fact);
    let mut stories: FxHashSet<Uuid> = FxHashSet::default();
    for Numbered { fact, .. } in &facts {
        let Some(story) = story(fact) else { continue };
        let beside = [kin::other(fact), threads::live(fact).map(|contact| contact.0)];
        stories.extend(beside.into_iter().flatten().chain([story]));
    }
    kin::part(facts, stories, story, of)
}

/// What agents did at the calls and chats of a family.
pub(crate) fn work(family: &Family, by: Counting<'_>) -> Vec<Work> {
    if !family.facts.iter().any(|told| threads::live(&told.fact).is_some()) {
        return Vec::new();
    }
    let facts: Vec<Recorded> = family.facts.iter().map(|told| told.fact.clone()).collect();
    live::contacts(&facts, by.now).iter().flat_map(live::Contact::work).collect()
}

/// By what every family of a ledger is measured.
pub(crate) struct Whole<'a> {
    of: (Uuid, i64),
    by: Counting<'a>,
    coded: Coded,
    handling: Handling,
    /// What each contact took of its agents' time, in microseconds.
    took: FxHashMap<Uuid, i64>,
}

/// What families add to every KPI, as rows.
#[derive(Default)]
pub(crate) struct Measured {
    pub(crate) families: Vec<family::Model>,
    pub(crate) traces: Vec<trace_row::Model>,
    pub(crate) stretches: Vec<stretch::Model>,
}

/// What families add up to.
#[derive(Default)]
pub(crate) struct Cells(Shelf);

impl<'a> Whole<'a> {
    pub(crate) fn new(of: (Uuid, i64), by: Counting<'a>, work: Vec<Work>) -> Self {
        let in_micros = |took: chrono::Duration| took.num_microseconds().unwrap_or(i64::MAX);
        let took = shares(work, by.now).into_iter().map(|(contact, took)| (contact.0, in_micros(took))).collect();
        Self { of, by, coded: Coded::of(by.policies), handling: Handling::of(by.policies), took }
    }

    /// Measures a family.
    pub(crate) fn measure(&self, family: Family, into: &mut Measured, cells: &mut Cells) -> Result<(), Fault> {
        let (tenant_id, version) = self.of;
        let id = family.id;
        let facts: Vec<Recorded> = family.facts.into_iter().map(|told| told.fact).collect();
        let measure::Measured { mut pieces, stale_at, work } = measure::measure(&facts, self.by.policies, self.by.now)?;
        self.handling.share(&mut pieces, |of| self.took.get(of).copied());
        cells.0.put(&self.coded, &pieces)?;
        into.traces.extend(trace::rows(self.of, id, &pieces));
        into.stretches.extend(effort::rows(self.of, id, &work));
        let (stale_at, pieces) = (stale_at.map(micros), pieces.write()?);
        into.families.push(family::Model { tenant_id, version, id, stale_at, pieces });
        Ok(())
    }
}

impl Cells {
    /// Puts in what other families add up to.
    pub(crate) fn join(&mut self, other: Self) -> Result<(), Fault> {
        self.0.join(other.0)
    }

    /// As rows.
    pub(crate) fn rows(self, of: (Uuid, i64)) -> impl Iterator<Item = Result<cell::Model, Fault>> {
        self.0.rows(of)
    }
}
