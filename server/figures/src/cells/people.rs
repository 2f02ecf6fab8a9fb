//! Agents' time, from the stretches of the asked days.
//!
//! What an agent did hangs on every contact that he served, whosever customer it was, and what lasts still grows while nothing
//! happens; so it is added up when it is asked for, from stretches that are kept as facts come in. Deliberately absent: an answer
//! over more stretches than are read at once, and one for people who see a part of the client: an agent's time is of no project.
//! Invariant: the parts are the dictionary's own.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use kernel::Fault;
use kernel::fault::Reason;
use kernel::ids::PersonId;
use kernel::time::{Time, from_micros, micros};
use store::query::{ColumnTrait, Condition};
use store::{Projects, View};
use tenants::clock::Agreement;
use tenants::kpi::dictionary::From;
use tenants::kpi::{Kpi, Parameters, Part, Period, Question, edges, time_parts};
use tenants::live::{Hands, union};

use crate::lens::Lens;
use crate::project::served;
use crate::row::stretch::{self, STILL};
use crate::words;

/// The most stretches that are read for an answer.
const STRETCHES: u64 = 500_000;

/// A part of a KPI of agents' time, with its local day.
pub(super) struct Worked {
    pub(super) kpi: Kpi,
    pub(super) day: NaiveDate,
    pub(super) part: Part,
}

/// Whether a KPI is about agents' time.
pub(super) fn is_worked(kpi: Kpi) -> bool {
    kpi.definition().from == From::People
}

/// Whether whoever looks sees the whole client, of which agents' time is.
pub(super) fn is_told(view: &View) -> bool {
    matches!(view.scope().projects(), Projects::All)
}

/// What agents' time adds to these KPIs in a period, as by default.
pub(super) async fn worked(view: &View, lens: &Lens<'_>, period: Period, kpis: &[Kpi]) -> Result<Vec<Worked>, Fault> {
    let kpis: Vec<Kpi> = kpis.iter().copied().filter(|kpi| is_worked(*kpi)).collect();
    let Some(agreement) = agreement(lens, period).filter(|_| !kpis.is_empty()) else { return Ok(Vec::new()) };
    if !is_told(view) {
        let words = "agents' time is of the whole client, of which you see a part";
        return Err(Fault::invalid("kpis", Reason::coded("WHOLE_CLIENT", words)));
    }
    let hands = hands(view, edges(period, agreement.calendar.zone()), lens.now).await?;
    let of = |kpi: Kpi| parts((&hands, lens), (kpi, &Parameters::of(kpi)), agreement, period);
    Ok(kpis.into_iter().flat_map(of).collect())
}

/// The parts of a KPI by the days of a version.
pub(super) fn parts(
    (hands, lens): (&BTreeMap<PersonId, Hands>, &Lens<'_>),
    (kpi, parameters): (Kpi, &Parameters),
    agreement: &Agreement,
    period: Period,
) -> Vec<Worked> {
    let (policies, zone) = (lens.policies, agreement.calendar.zone());
    let question = Question { kpi, parameters, channels: &[], agreement, policies, period };
    let day = |part: &Part| DateTime::with_timezone(&part.at, &zone).date_naive();
    let found = time_parts(hands, lens.now, &question);
    found.into_iter().map(|part| Worked { kpi, day: day(&part), part }).collect()
}

/// By whose days agents' time is cut: those of the contract in force at the period's end.
fn agreement<'a>(lens: &Lens<'a>, period: Period) -> Option<&'a Agreement> {
    lens.policies.in_force(None, lens.reference(period)).or_else(|| lens.policies.all().first())
}

/// What every agent did between two instants, and whatever reaches into them.
pub(super) async fn hands(
    view: &View,
    (from, until): (Time, Time),
    now: Time,
) -> Result<BTreeMap<PersonId, Hands>, Fault> {
    let these = Condition::all()
        .add(stretch::Column::Version.eq(served(view).await?))
        .add(stretch::Column::UntilAt.gt(micros(from)))
        .add(stretch::Column::FromAt.lt(micros(until)));
    let mut rows = view.find::<stretch::Entity>().filter(these).limit(STRETCHES + 1).all().await?;
    if rows.len() as u64 > STRETCHES {
        let reason = Reason::coded("TOO_MUCH", "more happened on these days than is read at once; ask for fewer");
        return Err(Fault::invalid("until", reason));
    }
    rows.sort_unstable_by_key(|row| (row.from_at, row.place));
    let mut all: BTreeMap<PersonId, Hands> = BTreeMap::new();
    for row in rows {
        let end = if row.until_at == STILL { now } else { from_micros(row.until_at) };
        let span = (from_micros(row.from_at), end);
        let hands = all.entry(PersonId(row.agent_id)).or_default();
        match words::state_of(&row.kind) {
            Some(state) if span.0 < span.1 => hands.states.push((state, row.reason, span)),
            Some(_) => {}
            None => hands.working.push(span),
        }
    }
    for hands in all.values_mut() {
        hands.working = union(hands.working.drain(..));
    }
    Ok(all)
}
