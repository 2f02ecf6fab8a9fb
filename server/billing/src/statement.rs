//! A client's statement of a month, from its own ledger: what it comes to as known now.
//!
//! Deliberately absent: what was frozen or issued. Invariant: a statement that is remembered is that of the same facts
//! and the same contracts, and never older than a minute.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::Duration;
use kernel::Fault;
use kernel::fact::{ClockKind, Recorded};
use kernel::fault::Reason;
use kernel::ids::TenantId;
use kernel::time::Time;
use moka::future::Cache;
use serde_json::Value;
use store::View;
use tenants::clock::{Policies, Standing};
use tenants::files::Asked;
use tenants::kpi::{Material, Period, Worked, edges};
use tenants::money::Month;
use tenants::money::duties::Owed;
use tenants::money::results::Settled;
use tenants::money::risk::Risk;
use tenants::money::statement::{Counted, Extra, Statement, history_of, in_force, settled};
use uuid::Uuid;

/// How many facts are read at a time.
const PAGE: u64 = 10_000;

/// A month as known at a moment.
#[derive(Clone, Debug)]
pub struct Reckoned {
    /// Which month.
    pub month: Month,
    /// As known at.
    pub as_of: Time,
    /// Whether the month is over in the contract's zone.
    pub over: bool,
    /// What it comes to.
    pub statement: Statement,
    /// What of it may still change.
    pub open: Open,
    /// What one more miss of each promise costs, the most first.
    pub risks: Vec<Risk>,
    /// What was worked for it so far.
    pub worked: Worked,
    /// The answer of `manyhands kpi compute`, when it was asked for.
    pub figures: Value,
}

/// What of a month may still change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Cases that began in the month and are not resolved.
    pub cases: BTreeSet<Uuid>,
    /// Promises due in it that are neither kept nor broken yet.
    pub running: usize,
    /// Resolutions that may still be taken back.
    pub provisional: usize,
}

/// Whether a month is over in the zone of the contract that rules it.
pub fn over(policies: &Policies, month: Month, now: Time) -> Result<bool, Fault> {
    let (agreement, _) = in_force(policies, month)?;
    Ok(edges(Period::month(month.first()), agreement.calendar.zone()).1 <= now)
}

/// The months that a contract with money rules, oldest first, up to the one that the moment lies in; none of ten years ago.
pub fn months(policies: &Policies, zone: chrono_tz::Tz, now: Time) -> Vec<Month> {
    let last = Month::of(now.with_timezone(&zone).date_naive());
    (0..120).rev().map(|back| last.back(back)).filter(|month| in_force(policies, *month).is_ok()).collect()
}

/// Reckons a month from facts. Figures are added when they are to be frozen.
pub fn reckon(
    mut facts: Vec<Recorded>,
    policies: &Policies,
    (month, now): (Month, Time),
    figures: bool,
) -> Result<Reckoned, Fault> {
    facts.sort_by_key(|fact| (fact.recorded, fact.id));
    let over = over(policies, month, now)?;
    let unreadable = |wrong: tenants::clock::Unreadable| Fault::invalid("contract", wrong.to_string());
    let material = Material::of(&facts, policies, now).map_err(unreadable)?;
    let story = story(&material, policies, month)?;
    let mut made = settled(&story)?;
    let statement = made.pop().ok_or_else(|| Fault::invalid("month", "has no statement"))?;
    let remember = |made: Statement| Settled { results: made.results, adjustments: made.adjustments };
    let history: Vec<Settled> = made.into_iter().map(remember).collect();
    let risks = story.last().map_or(Ok(Vec::new()), |counted| counted.risks(&history))?;
    let worked = material.worked(edges(Period::month(month.first()), in_force(policies, month)?.0.calendar.zone()));
    let period = Period::month(month.first());
    let open = open(&material, policies, month)?;
    let asked = Asked { period, now, all: false };
    let figures =
        if figures { tenants::files::answer(&facts, policies, asked).map_err(unreadable)? } else { Value::Null };
    Ok(Reckoned { month, as_of: now, over, statement, open, risks, worked, figures })
}

/// A month and those before it that it may depend on, counted and rated.
fn story<'p>(material: &Material<'_>, policies: &'p Policies, month: Month) -> Result<Vec<Counted<'p>>, Fault> {
    let months = std::iter::successors(Some(history_of(policies, month)), |last| Some(last.next()));
    let months = months.take_while(|each| *each <= month);
    months.map(|each| Counted::of(material, policies, each, Extra::default())).collect()
}

fn open(material: &Material<'_>, policies: &Policies, month: Month) -> Result<Open, Fault> {
    let (agreement, _) = in_force(policies, month)?;
    let period = Period::month(month.first());
    let (from, until) = edges(period, agreement.calendar.zone());
    let mut open = Open::default();
    for reading in &material.readings {
        let resolution = reading.kind == ClockKind::Resolution;
        let cancelled = matches!(reading.standing, Standing::Cancelled(_));
        let running = reading.stop.is_none() && !cancelled;
        if resolution && running && (from..until).contains(&reading.start) {
            open.cases.insert(reading.case.0);
        }
        if period.holds(reading.due_date()) {
            open.running += usize::from(running && reading.met().is_none());
            open.provisional += usize::from(reading.provisional && !cancelled);
        }
    }
    Ok(open)
}

/// Every fact of a client that has a number, in the order in which figures are told.
pub async fn all_facts(view: &View) -> Result<Vec<Recorded>, Fault> {
    let mut all = facts(view, view.last_place().await?).await?;
    all.sort_by_key(|fact| (fact.recorded, fact.id));
    Ok(all)
}

/// The facts of a client up to a place in its ledger.
pub(crate) async fn facts(view: &View, until: i64) -> Result<Vec<Recorded>, Fault> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = view.facts_after(after, PAGE).await?;
        let Some(last) = page.last().map(|fact| fact.seq) else { return Ok(all) };
        all.extend(page.into_iter().filter(|fact| fact.seq <= until).map(|fact| fact.fact));
        if last >= until {
            return Ok(all);
        }
        after = last;
    }
}

/// Reads a client's facts up to a place, and reckons a month from them off the threads that serve others.
pub(crate) async fn reckoned(
    view: &View,
    policies: Arc<Policies>,
    (month, now): (Month, Time),
    (until, figures): (i64, bool),
) -> Result<Reckoned, Fault> {
    let facts = facts(view, until).await?;
    let work = move || reckon(facts, &policies, (month, now), figures);
    tokio::task::spawn_blocking(work).await.map_err(Fault::storage)?
}

struct Known<T> {
    place: i64,
    policies: Arc<Policies>,
    as_of: Time,
    what: Arc<T>,
}

/// What was made of a client's month, by client and month.
type Memory<T> = Cache<(TenantId, Month), Arc<Known<T>>>;

/// The statements of all clients, and what is owed where there is none, remembered for a minute while nothing happens.
/// Cheap to clone.
#[derive(Clone)]
pub struct Statements {
    reckoned: Memory<Reckoned>,
    owed: Memory<Vec<Owed>>,
}

impl Default for Statements {
    fn default() -> Self {
        Self { reckoned: memory(), owed: memory() }
    }
}

fn memory<T: Send + Sync + 'static>() -> Memory<T> {
    Cache::builder().max_capacity(500).time_to_live(std::time::Duration::from_mins(10)).build()
}

impl std::fmt::Debug for Statements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Statements")
    }
}

impl Statements {
    /// A month as known now.
    pub async fn of(
        &self,
        view: &View,
        policies: &Arc<Policies>,
        month: Month,
        now: Time,
    ) -> Result<Arc<Reckoned>, Fault> {
        if Month::of(now.date_naive()).next() < month {
            return Err(Fault::invalid("month", Reason::coded("MONTH_AHEAD", "lies ahead")));
        }
        let make = |place| reckoned(view, policies.clone(), (month, now), (place, false));
        remembered(&self.reckoned, view, (policies, month, now), make).await
    }

    /// What the shop owed in a month, counted without a statement.
    pub(crate) async fn owed(
        &self,
        view: &View,
        policies: &Arc<Policies>,
        month: Month,
        now: Time,
    ) -> Result<Arc<Vec<Owed>>, Fault> {
        let make = async |place| {
            let (facts, policies) = (facts(view, place).await?, policies.clone());
            let work = move || counted(facts, &policies, month, now);
            tokio::task::spawn_blocking(work).await.map_err(Fault::storage)?
        };
        remembered(&self.owed, view, (policies, month, now), make).await
    }
}

fn counted(mut facts: Vec<Recorded>, policies: &Policies, month: Month, now: Time) -> Result<Vec<Owed>, Fault> {
    facts.sort_by_key(|fact| (fact.recorded, fact.id));
    let unreadable = |wrong: tenants::clock::Unreadable| Fault::invalid("contract", wrong.to_string());
    let material = Material::of(&facts, policies, now).map_err(unreadable)?;
    Ok(tenants::money::duties::counted(&material, policies, month))
}

async fn remembered<T: Send + Sync + 'static>(
    memory: &Memory<T>,
    view: &View,
    (policies, month, now): (&Arc<Policies>, Month, Time),
    make: impl AsyncFnOnce(i64) -> Result<T, Fault>,
) -> Result<Arc<T>, Fault> {
    let key = (view.scope().tenant(), month);
    let place = view.last_place().await?;
    if let Some(known) = memory.get(&key).await
        && known.place == place
        && Arc::ptr_eq(&known.policies, policies)
        && (now - known.as_of).abs() < Duration::minutes(1)
    {
        return Ok(known.what.clone());
    }
    let what = Arc::new(make(place).await?);
    let known = Known { place, policies: policies.clone(), as_of: now, what: what.clone() };
    memory.insert(key, Arc::new(known)).await;
    Ok(what)
}
