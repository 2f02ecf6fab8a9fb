//! What cells add up to: figures of any stretch of days, by project and channel, and how promises stand.
//!
//! Invariant: a figure over several days, projects or channels is made from their sums joined, never from their figures.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use kernel::Fault;
use kernel::fact::Channel;
use kernel::ids::{ContractId, ProjectId};
use store::View;
use store::query::{ColumnTrait, Condition};
use tenants::clock::Agreement;
use tenants::contract::Promise;
use tenants::kpi::{Figure, Kpi, Parameters, Period, Standing, Sums, Windowed, days, judge, windows};
use uuid::Uuid;

use super::pieces::{Code, measures, usual_code};
use super::shelf::{Held, Sides, date, is_wide, number};
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
    /// Which.
    pub kpis: Vec<Kpi>,
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
    /// The figures, in the order in which they were asked for.
    pub cells: Vec<Cell>,
}

/// Figures in rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// By time, then project, then channel.
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

/// The figures of a client as by default, whichever version of its contract counts them.
pub async fn table(view: &View, lens: &Lens<'_>, wanted: &Wanted) -> Result<Table, Fault> {
    let wide = wanted.kpis.iter().any(|kpi| is_wide(*kpi));
    let held = read(view, wanted.period, wide).await?;
    let today = lens.today();
    let mut groups: BTreeMap<(Period, Uuid, String), Vec<&Stood>> = BTreeMap::new();
    for stood in &held {
        let time = stretch(wanted.by, stood.day, wanted.period);
        let project = if wanted.by_project { stood.project } else { Uuid::nil() };
        let channel = if wanted.by_channel { stood.channel.clone() } else { String::new() };
        groups.entry((time, project, channel)).or_default().push(stood);
    }
    let row = |(period, project, channel): (Period, Uuid, String), stood: &[&Stood]| Row {
        period,
        project: (!project.is_nil()).then_some(ProjectId(project)),
        channel: words::channel_of(&channel),
        cells: wanted.kpis.iter().map(|kpi| usual(*kpi, period, today, stood)).collect(),
    };
    let rows = groups.into_iter().map(|(key, stood)| row(key, &stood)).collect();
    let total = row((wanted.period, Uuid::nil(), String::new()), &held.iter().collect::<Vec<_>>());
    Ok(Table { rows, total })
}

/// How every promise of every version that counts anything in a period stands.
pub async fn outcomes<'a>(view: &View, lens: &Lens<'a>, period: Period) -> Result<Vec<Outcome<'a>>, Fault> {
    let begun = |agreement: &&Agreement| {
        agreement.contract.effective_from < tenants::kpi::edges(period, agreement.calendar.zone()).1
    };
    let agreements: Vec<&Agreement> = lens.policies.all().iter().filter(begun).collect();
    let promised: Vec<(&Agreement, Code, Promise)> =
        agreements.iter().flat_map(|agreement| promises(agreement)).collect();
    let first = promised.iter().flat_map(|(_, _, promise)| windows(promise.window, period)).map(|window| window.first);
    let wide = promised.iter().any(|(_, _, promise)| is_wide(promise.kpi));
    let held = read(view, Period { first: first.fold(period.first, std::cmp::min), last: period.last }, wide).await?;
    let today = lens.today();
    let outcome = |(agreement, code, promise): (&'a Agreement, Code, Promise)| {
        let ours: Vec<&Stood> = held.iter().filter(|stood| Some(stood.contract) == agreement.contract.id).collect();
        let within =
            |period: Period| figures((promise.kpi, promise.parameters.percentile), code, (period, today), &ours);
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

fn promises(agreement: &Agreement) -> Vec<(&Agreement, Code, Promise)> {
    let usual = tenants::kpi::dictionary::DICTIONARY.len();
    let promised = measures(agreement).into_iter().filter(|(code, _)| usize::from(*code) >= usual);
    promised.map(|(code, promise)| (agreement, code, promise)).collect()
}

/// One cell as read.
struct Stood {
    day: NaiveDate,
    contract: ContractId,
    project: Uuid,
    channel: String,
    held: Held,
}

async fn read(view: &View, period: Period, wide: bool) -> Result<Vec<Stood>, Fault> {
    let version = served(view).await?;
    let mut these = Condition::all()
        .add(cell::Column::Version.eq(version))
        .add(cell::Column::Day.between(number(period.first), number(period.last)));
    if !wide {
        these = these.add(cell::Column::Wide.eq(false));
    }
    let rows = view.find::<cell::Entity>().filter(these).all().await?;
    let stood = |row: cell::Model| {
        let held = Held::read(&row.sums)?;
        let (day, contract) = (date(row.day), ContractId(row.contract_id));
        Ok(Stood { day, contract, project: row.project_id, channel: row.channel, held })
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

fn usual(kpi: Kpi, period: Period, today: NaiveDate, stood: &[&Stood]) -> Cell {
    let percentile = Parameters::of(kpi).percentile;
    let (counted, with_excluded) = figures((kpi, percentile), usual_code(kpi), (period, today), stood);
    Cell { kpi, counted, with_excluded }
}

/// A figure without and with what exclusions leave out.
fn figures(
    (kpi, percentile): (Kpi, u8),
    code: Code,
    (period, today): (Period, NaiveDate),
    stood: &[&Stood],
) -> (Figure, Figure) {
    let mut counted = Sums::default();
    let mut excluded = Sums::default();
    for Sides { counted: ours, excluded: out } in
        stood.iter().filter(|stood| period.holds(stood.day)).filter_map(|stood| stood.held.0.get(&code))
    {
        counted.join(ours);
        excluded.join(out);
    }
    let begun: BTreeSet<NaiveDate> = days(period).map(|day| day.first).filter(|day| *day <= today).collect();
    counted.over(kpi, begun);
    let figure = counted.figure(kpi, percentile);
    counted.join(&excluded);
    (figure, counted.figure(kpi, percentile))
}
