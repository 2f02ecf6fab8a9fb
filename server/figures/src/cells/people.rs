//! Agents' time, from the ledger of the asked days.
//!
//! What an agent did hangs on every contact that he served, whosever customer it was, so no family holds it; it is counted
//! when it is asked for. Deliberately absent: periods of more than a quarter, and ledgers that would have to be read for
//! minutes; both are refused. Invariant: the parts are the dictionary's own.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, NaiveDate};
use kernel::Fault;
use kernel::fact::{Fact, Recorded};
use kernel::fault::Reason;
use kernel::ids::{CaseId, PersonId};
use kernel::time::Time;
use store::{Numbered, View};
use tenants::clock::Agreement;
use tenants::kpi::dictionary::From;
use tenants::kpi::{Kpi, Material, Parameters, Part, Period, Question, edges, parts};

use crate::lens::Lens;
use crate::threads;

/// The longest period, in days.
const DAYS: i64 = 92;
/// The most facts that are read for an answer.
const FACTS: u64 = 200_000;
/// The most changes of state that are looked through for what was so before.
const STATES: u64 = 5_000;
/// No call or chat lasts longer.
const LONGEST: Duration = Duration::hours(24);
const CHUNK: usize = 500;

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

/// What agents' time adds to these KPIs in a period.
pub(super) async fn worked(view: &View, lens: &Lens<'_>, period: Period, kpis: &[Kpi]) -> Result<Vec<Worked>, Fault> {
    let kpis: Vec<Kpi> = kpis.iter().copied().filter(|kpi| is_worked(*kpi)).collect();
    let Some(agreement) = agreement(lens, period).filter(|_| !kpis.is_empty()) else { return Ok(Vec::new()) };
    if (period.last - period.first).num_days() >= DAYS {
        let reason = Reason::coded("TOO_LONG", "agents' time is told of at most 92 days").with("most", DAYS);
        return Err(Fault::invalid("until", reason));
    }
    let zone = agreement.calendar.zone();
    let facts = facts(view, edges(period, zone)).await?;
    let material = Material::of(&facts, lens.policies, lens.now).map_err(|error| Fault::storage(error.to_string()))?;
    let mut worked = Vec::new();
    for kpi in kpis {
        let (parameters, policies) = (&Parameters::of(kpi), lens.policies);
        let found = parts(&material, &Question { kpi, parameters, channels: &[], agreement, policies, period });
        let day = |part: &Part| DateTime::with_timezone(&part.at, &zone).date_naive();
        worked.extend(found.into_iter().map(|part| Worked { kpi, day: day(&part), part }));
    }
    Ok(worked)
}

/// By whose days agents' time is cut: those of the contract in force at the period's end.
fn agreement<'a>(lens: &Lens<'a>, period: Period) -> Option<&'a Agreement> {
    lens.policies.in_force(None, lens.reference(period)).or_else(|| lens.policies.all().first())
}

/// The facts of agents' states and of the calls and chats that they served, in the order of the ledger.
async fn facts(view: &View, (from, until): (Time, Time)) -> Result<Vec<Recorded>, Fault> {
    let span = (from - LONGEST, until);
    let mut told: BTreeMap<i64, Recorded> = BTreeMap::new();
    let mut take = |found: Vec<Numbered>| {
        let ours = |fact: &Recorded| threads::counts(fact) || matches!(fact.fact, Fact::AgentState { .. });
        let found = found.into_iter().filter(|found| ours(&found.fact) && !is_written(&found.fact));
        told.extend(found.map(|found| (found.seq, found.fact)));
    };
    take(bounded(view.loose_facts(span, FACTS + 1).await?)?);
    take(latest(view.loose_before("agent_state", span.0, STATES).await?));
    let cases: Vec<CaseId> = view.answered_cases(span, FACTS + 1).await?;
    for some in bounded(cases)?.chunks(CHUNK) {
        take(view.stories(some, i64::MAX).await?);
    }
    Ok(told.into_values().collect())
}

fn bounded<T>(found: Vec<T>) -> Result<Vec<T>, Fault> {
    if found.len() as u64 <= FACTS {
        return Ok(found);
    }
    let reason = Reason::coded("TOO_MUCH", "more happened on these days than is read at once; ask for fewer");
    Err(Fault::invalid("until", reason))
}

/// What has nothing to do with agents' time, and would need a contract to be read by.
fn is_written(fact: &Recorded) -> bool {
    threads::live(fact).is_none()
        && !matches!(fact.fact, Fact::AgentState { .. } | Fact::Classified { .. } | Fact::Corrected { .. })
        && !matches!(fact.fact, Fact::MessageOut { .. } if fact.case.is_none())
}

/// The last state of each agent, of states that stand newest first.
fn latest(found: Vec<Numbered>) -> Vec<Numbered> {
    let mut seen: BTreeSet<PersonId> = BTreeSet::new();
    let last = |told: &Numbered| matches!(told.fact.fact, Fact::AgentState { agent, .. } if seen.insert(agent));
    found.into_iter().filter(last).collect()
}
