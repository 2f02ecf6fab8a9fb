//! What cells add up to: figures of any stretch of days, by project and channel, and how promises stand.
//!
//! Invariant: a figure over several days, projects or channels is made from their sums joined, never from their figures.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{ContractId, ProjectId};
use kernel::time::Time;
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::clock::Agreement;
use tenants::contract::Promise;
use tenants::kpi::{self, Figure, Kpi, Parameters, Period, Standing, Sums, Windowed, edges, judge, windows};
use uuid::Uuid;

use super::added::Added;
use super::facet::{Facet, Value};
use super::people::{self, Worked};
use super::pieces::{Code, promise_code, usual_code};
use super::shelf::{Held, date, is_wide, number};
use crate::lens::Lens;
use crate::project::served;
use crate::row::cell;
use crate::words;

/// By which stretches of time rows are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Not at all.
    Whole,
    /// Local days.
    Day,
    /// Weeks from Monday.
    Week,
    /// Months.
    Month,
}

/// Which figures are asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Of which days.
    pub period: Period,
    /// Told apart by time.
    pub by: By,
    /// Told apart by project.
    pub by_project: bool,
    /// Told apart by channel.
    pub by_channel: bool,
    /// Told apart by one thing more.
    pub facet: Option<Facet>,
    /// Of what.
    pub only: Only,
    /// Which.
    pub kpis: Vec<Kpi>,
}

/// Of what figures are asked for; nothing said: of everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Only {
    /// Of this project.
    pub project: Option<ProjectId>,
    /// Of this channel.
    pub channel: Option<Channel>,
    /// With this value of the facet by which they are told apart.
    pub value: Option<Value>,
}

/// A KPI in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Which.
    pub kpi: Kpi,
    /// Exclusions out.
    pub counted: Figure,
    /// Exclusions in.
    pub with_excluded: Figure,
}

/// What stands together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its days.
    pub period: Period,
    /// Its project, where rows are told apart by it and there is one.
    pub project: Option<ProjectId>,
    /// Its channel, where rows are told apart by it and there is one.
    pub channel: Option<Channel>,
    /// Its value of the facet, where rows are told apart by one.
    pub value: Option<Value>,
    /// The figures, in the order in which they were asked for.
    pub cells: Vec<Cell>,
}

/// Figures in rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// By time, then project, then channel, then the facet's value.
    pub rows: Vec<Row>,
    /// Of all rows together.
    pub total: Row,
}

/// A promise and how it stands.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The version of the contract that it stands in.
    pub agreement: &'a Agreement,
    /// The promise.
    pub promise: Promise,
    /// Exclusions out.
    pub counted: Figure,
    /// Exclusions in.
    pub with_excluded: Figure,
    /// Each window that ends in the period.
    pub windows: Vec<Windowed>,
    /// As its worst window.
    pub standing: Standing,
}

impl Outcome<'_> {
    /// The window by which it stands.
    pub fn worst(&self) -> Option<&Windowed> {
        kpi::worst(&self.promise, &self.windows)
    }
}

/// By what a row is told apart: time, project, channel, facet.
type Key = (Period, Uuid, String, Option<Value>);

/// What a row is made of.
#[derive(Default)]
struct Made<'a> {
    stood: Vec<&'a Stood>,
    worked: Vec<&'a Worked>,
}

/// The figures of a client as by default, whichever version of its contract counts them.
pub async fn table(view: &View, lens: &Lens<'_>, wanted: &Wanted) -> Result<Table, Fault> {
    wanted.facet.map_or(Ok(()), |facet| facet.check(&wanted.kpis))?;
    let wide = wanted.kpis.iter().any(|kpi| is_wide(*kpi));
    let held = read(view, wanted.period, (wanted.facet, wanted.only), wide).await?;
    let worked = if wanted.tells_of_people() {
        people::worked(view, lens, wanted.period, &wanted.kpis).await?
    } else {
        Vec::new()
    };
    let today = lens.today();
    let mut groups: BTreeMap<Key, Made<'_>> = BTreeMap::new();
    let codes: Vec<Code> = wanted.kpis.iter().map(|kpi| usual_code(*kpi)).collect();
    let told = |stood: &&Stood| codes.iter().any(|code| stood.held.0.contains_key(code));
    for stood in held.iter().filter(told) {
        groups.entry(wanted.key(stood)).or_default().stood.push(stood);
    }
    let taken: Vec<&Worked> = worked.iter().filter(|part| wanted.takes(part)).collect();
    for part in &taken {
        groups.entry(wanted.key_of(part)).or_default().worked.push(part);
    }
    // The total is what the rows add up to; of several cells in a row the sums are joined once.
    let mut all = vec![Added::default(); wanted.kpis.len()];
    let mut rows = Vec::new();
    for ((period, project, channel, value), made) in groups {
        let mut cells = Vec::new();
        for (kpi, all) in wanted.kpis.iter().zip(&mut all) {
            let added = made.added(*kpi);
            cells.push(made.cell(&added, *kpi, (period, today)));
            all.join(*kpi, &added);
        }
        let (project, channel) = ((!project.is_nil()).then_some(ProjectId(project)), words::channel_of(&channel));
        rows.push(Row { period, project, channel, value, cells });
    }
    let made = Made { stood: Vec::new(), worked: taken };
    let cells = wanted.kpis.iter().zip(&all).map(|(kpi, all)| made.cell(all, *kpi, (wanted.period, today))).collect();
    let total = Row { period: wanted.period, project: None, channel: None, value: None, cells };
    Ok(Table { rows, total })
}

impl Wanted {
    /// Agents' time is of no project and no channel, and of no facet but the agent.
    fn tells_of_people(&self) -> bool {
        self.only.project.is_none() && self.only.channel.is_none()
    }

    fn key(&self, stood: &Stood) -> Key {
        let project = if self.by_project { stood.project } else { Uuid::nil() };
        let channel = if self.by_channel { stood.channel.clone() } else { String::new() };
        (stretch(self.by, stood.day, self.period), project, channel, self.facet.map(|_| stood.value))
    }

    fn key_of(&self, worked: &Worked) -> Key {
        let value = self.facet.map(|_| self.value_of(worked));
        (stretch(self.by, worked.day, self.period), Uuid::nil(), String::new(), value)
    }

    fn value_of(&self, worked: &Worked) -> Value {
        let agent = worked.part.place.agent.filter(|_| self.facet == Some(Facet::Agent));
        agent.map_or(Value::None, |agent| Value::Of(agent.0))
    }

    fn takes(&self, worked: &Worked) -> bool {
        self.only.value.is_none_or(|value| self.value_of(worked) == value)
    }
}

impl Made<'_> {
    /// What its cells add up to.
    fn added(&self, kpi: Kpi) -> Added<'_> {
        let code = usual_code(kpi);
        let mut added = Added::default();
        self.stood.iter().filter_map(|stood| stood.held.0.get(&code)).for_each(|sides| added.put(kpi, sides));
        added
    }

    fn cell(&self, added: &Added<'_>, kpi: Kpi, (period, today): (Period, NaiveDate)) -> Cell {
        let rank = Parameters::of(kpi).percentile;
        if people::is_worked(kpi) {
            let figure = time(kpi, rank, period, self.worked.iter().copied());
            return Cell { kpi, counted: figure, with_excluded: figure };
        }
        let (counted, with_excluded) = added.figures((kpi, rank), (period, today));
        Cell { kpi, counted, with_excluded }
    }
}

/// How every promise of every version that counts anything in a period stands.
pub async fn outcomes<'a>(view: &View, lens: &Lens<'a>, period: Period) -> Result<Vec<Outcome<'a>>, Fault> {
    let begun = |agreement: &&Agreement| agreement.contract.effective_from < edges(period, agreement.calendar.zone()).1;
    let agreements: Vec<&Agreement> = lens.policies.all().iter().filter(begun).collect();
    let whole = people::is_told(view);
    let promised: Vec<Promised<'a>> = agreements.iter().flat_map(|agreement| promises(agreement, whole)).collect();
    let first = promised.iter().flat_map(|one| windows(one.promise.window, period)).map(|window| window.first);
    let wide = promised.iter().any(|one| is_wide(one.promise.kpi));
    let long = Period { first: first.fold(period.first, std::cmp::min), last: period.last };
    let held = read(view, long, (None, Only::default()), wide).await?;
    let hands = match around(&promised, long) {
        Some(span) => people::hands(view, span, lens.now).await?,
        None => BTreeMap::new(),
    };
    let today = lens.today();
    let outcome = |Promised { agreement, code, promise }: Promised<'a>| {
        let ours: Vec<&Stood> = held.iter().filter(|stood| Some(stood.contract) == agreement.contract.id).collect();
        let told = (promise.kpi, &promise.parameters);
        let worked = if code.is_none() { people::parts((&hands, lens), told, agreement, long) } else { Vec::new() };
        let (kpi, rank) = (promise.kpi, promise.parameters.percentile);
        let timed = |period: Period| time(kpi, rank, period, worked.iter());
        let within = |period: Period| match code {
            Some(code) => figures((kpi, rank), code, (period, today), &ours),
            None => (timed(period), timed(period)),
        };
        let least = promise.min_sample.unwrap_or(agreement.contract.min_sample);
        let judged = windows(promise.window, period).into_iter().map(|window| {
            let (figure, _) = within(window);
            Windowed { period: window, figure, standing: judge(&promise, &figure, least) }
        });
        let windows: Vec<Windowed> = judged.collect();
        let standing = windows.iter().map(|window| window.standing).max().unwrap_or(Standing::Unjudged);
        let (counted, with_excluded) = within(period);
        Outcome { agreement, promise: promise.clone(), counted, with_excluded, windows, standing }
    };
    Ok(promised.into_iter().map(outcome).collect())
}

/// A promise of a version, with what its cells are found by; about agents' time there are none.
struct Promised<'a> {
    agreement: &'a Agreement,
    code: Option<Code>,
    promise: Promise,
}

/// The promises of a version in its order; those about agents' time only for who sees the whole client.
fn promises(agreement: &Agreement, whole: bool) -> Vec<Promised<'_>> {
    let mut codes = (0..).map(promise_code);
    let told = |promise: Promise| {
        let code = if people::is_worked(promise.kpi) { None } else { codes.next() };
        (whole || code.is_some()).then_some(Promised { agreement, code, promise })
    };
    agreement.contract.promises().into_iter().filter_map(told).collect()
}

/// From when until when agents' time is asked for, by the days of every version that promises any.
fn around(promised: &[Promised<'_>], period: Period) -> Option<(Time, Time)> {
    let worked = promised.iter().filter(|one| one.code.is_none());
    let edges = worked.map(|one| edges(period, one.agreement.calendar.zone()));
    edges.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// A figure of agents' time.
fn time<'a>(kpi: Kpi, percentile: u8, period: Period, worked: impl Iterator<Item = &'a Worked>) -> Figure {
    let mut sums = Sums::default();
    let parts = worked.filter(|worked| worked.kpi == kpi && period.holds(worked.day));
    parts.for_each(|worked| sums.add(kpi, &worked.part, Tz::UTC));
    sums.figure(kpi, percentile)
}

/// One cell as read.
pub(super) struct Stood {
    pub(super) day: NaiveDate,
    contract: ContractId,
    project: Uuid,
    channel: String,
    value: Value,
    pub(super) held: Held,
}

pub(super) async fn read(
    view: &View,
    period: Period,
    (facet, only): (Option<Facet>, Only),
    wide: bool,
) -> Result<Vec<Stood>, Fault> {
    let version = served(view).await?;
    let mut these = Condition::all()
        .add(cell::Column::Version.eq(version))
        .add(cell::Column::Facet.eq(facet.map_or("", Facet::code)))
        .add(cell::Column::Day.between(number(period.first), number(period.last)));
    if !wide {
        these = these.add(cell::Column::Wide.eq(false));
    }
    these = these
        .add_option(only.project.map(|project| cell::Column::ProjectId.eq(project.0)))
        .add_option(only.channel.map(|channel| cell::Column::Channel.eq(words::channel(channel))))
        .add_option(only.value.filter(|_| facet.is_some()).map(|value| cell::Column::Value.eq(value.write())));
    let rows = view.find::<cell::Entity>().filter(these).all().await?;
    let stood = |row: cell::Model| {
        let held = Held::read(&row.sums)?;
        let (day, contract) = (date(row.day), ContractId(row.contract_id));
        let value = facet.map_or(Value::None, |facet| Value::read(facet, &row.value));
        Ok(Stood { day, contract, project: row.project_id, channel: row.channel, value, held })
    };
    rows.into_iter().map(stood).collect()
}

fn stretch(by: By, day: NaiveDate, whole: Period) -> Period {
    let found = match by {
        By::Whole => whole,
        By::Day => Period::day(day),
        By::Week => Period::week(day),
        By::Month => Period::month(day),
    };
    Period { first: found.first.max(whole.first), last: found.last.min(whole.last) }
}

/// A figure without and with what exclusions leave out.
fn figures(told: (Kpi, u8), code: Code, (period, today): (Period, NaiveDate), stood: &[&Stood]) -> (Figure, Figure) {
    let mut added = Added::default();
    let within = stood.iter().filter(|stood| period.holds(stood.day));
    within.filter_map(|stood| stood.held.0.get(&code)).for_each(|sides| added.put(told.0, sides));
    added.figures(told, (period, today))
}
