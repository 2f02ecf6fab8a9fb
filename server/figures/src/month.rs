//! A client's month as its portal shows it.
//!
//! Deliberately absent: closing a month; an ended month is provisional, because facts about it may still come.
//! Invariant: the month's counts are the sums of its days' counts.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use chrono_tz::Tz;
use kernel::Fault;
use kernel::fact::ClockKind;
use kernel::ids::ContractId;
use kernel::time::Time;
use store::View;
use store::query::{ColumnTrait, Condition, Order};
use tenants::kpi::{self, Heat, Period, Tally};

use crate::arrivals::arrivals;
use crate::lens::Lens;
use crate::project::served;
use crate::promise::{Counted, Promise, PromiseStanding};
use crate::row::{contact, matter};
use crate::slots;
use crate::words::standing;

/// Whether a month's figures may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It runs.
    Open,
    /// It has ended; corrections may still come.
    Provisional,
}

/// A client's month.
#[derive(Clone, Debug)]
pub struct Month {
    /// Its days.
    pub period: Period,
    /// Whether its figures may still change.
    pub state: State,
    /// The moment that it was counted at.
    pub as_of: Time,
    /// The zone by whose days it is counted.
    pub zone: Tz,
    /// The contract in force at its end, or now.
    pub contract: Option<ContractId>,
    /// The promises of that contract.
    pub promises: Vec<Promise>,
    /// How many contacts came.
    pub volume: u64,
    /// Of the cases that began in it, how many are resolved.
    pub resolved: Tally,
    /// When customers wrote.
    pub heat: Heat,
    /// The first day of the month before, when anything happened then or earlier.
    pub previous: Option<NaiveDate>,
    /// The first day of the month after, unless it lies ahead.
    pub next: Option<NaiveDate>,
    days: BTreeMap<NaiveDate, u64>,
    levels: Vec<(ClockKind, Vec<(NaiveDate, Tally)>)>,
}

/// One day of a month, for one promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// What was due on it, and what of it was in time.
    pub tally: Tally,
    /// Whether the share is below the promise.
    pub below: bool,
    /// How many contacts came on it.
    pub volume: u64,
}

impl Month {
    /// How many promises are kept, or not broken for lack of contacts.
    pub fn kept(&self) -> usize {
        self.promises.iter().filter(|promise| promise.standing != PromiseStanding::Broken).count()
    }

    /// The broken promise that is furthest from being kept.
    pub fn worst(&self) -> Option<ClockKind> {
        let broken = self.promises.iter().filter(|promise| promise.standing == PromiseStanding::Broken);
        broken.max_by_key(|promise| promise.gap()).map(|promise| promise.kind)
    }

    /// How many of its cases are not resolved yet.
    pub fn open(&self) -> u64 {
        self.resolved.missed()
    }

    /// Its days, for one promise.
    pub fn days(&self, kind: ClockKind) -> Vec<Day> {
        let target = self.promises.iter().find(|promise| promise.kind == kind).map(|promise| promise.target_bp);
        let tallies = self.levels.iter().filter(|(of, _)| *of == kind).flat_map(|(_, days)| days);
        let day = |(date, tally): &(NaiveDate, Tally)| Day {
            date: *date,
            tally: *tally,
            below: target.and_then(|target| tally.reaches(target)) == Some(false),
            volume: self.days.get(date).copied().unwrap_or_default(),
        };
        tallies.map(day).collect()
    }
}

/// Counts the month that a date lies in.
pub async fn month(view: &View, lens: &Lens<'_>, date: NaiveDate) -> Result<Month, Fault> {
    let (version, period) = (served(view).await?, Period::month(date));
    let zone = lens.zone_of(period);
    let counted = Counted::of(view, version, lens, period).await?;
    let arrivals = arrivals(view, version, lens, period).await?;
    let mut days: BTreeMap<NaiveDate, u64> = BTreeMap::new();
    for (at, many) in &arrivals {
        *days.entry(slots::date(*at, zone)).or_default() += many;
    }
    let levels = [ClockKind::FirstReply, ClockKind::Resolution].map(|kind| {
        let of = |day: Period| counted.kind(kind).sum(|date, _| date == day.first).counted;
        (kind, kpi::days(period).map(|day| (day.first, of(day))).collect())
    });
    let contract = lens.policies.in_force(None, lens.reference(period));
    Ok(Month {
        period,
        state: if lens.today() <= period.last { State::Open } else { State::Provisional },
        as_of: lens.now,
        zone,
        contract: contract.and_then(|agreement| agreement.contract.id),
        promises: counted.promises(view, lens),
        volume: days.values().sum(),
        resolved: resolved(view, version, slots::bounds(period, zone)).await?,
        heat: heat(&arrivals, zone),
        previous: previous(view, version, zone, period).await?,
        next: next(lens, period),
        days,
        levels: levels.into(),
    })
}

/// When customers wrote: each quarter-hour asked once, and multiplied.
fn heat(arrivals: &[(Time, u64)], zone: Tz) -> Heat {
    let mut sum = Heat::default();
    for (at, many) in arrivals {
        let many = u32::try_from(*many).unwrap_or(u32::MAX);
        let one = kpi::heat([*at], zone);
        for (hours, ones) in sum.0.iter_mut().zip(one.0) {
            hours.iter_mut().zip(ones).for_each(|(hour, one)| *hour += one * many);
        }
    }
    sum
}

/// The cases that began between two instants, and how many of them are resolved. What went on in another is its part.
async fn resolved(view: &View, version: i64, (from, until): (i64, i64)) -> Result<Tally, Fault> {
    let these = Condition::all()
        .add(matter::Column::Version.eq(version))
        .add(matter::Column::OpenedAt.gte(from))
        .add(matter::Column::OpenedAt.lt(until))
        .add(matter::Column::Standing.is_not_in([standing::MERGED, standing::VOID]));
    let counts: Vec<((String,), i64)> =
        view.find::<matter::Entity>().filter(these).tally(&[matter::Column::Standing]).await?;
    let mut tally = Tally::default();
    for ((word,), many) in counts {
        let many = u64::try_from(many).unwrap_or_default();
        let good = if word == standing::RESOLVED { many } else { 0 };
        tally += Tally { base: many, good, provisional: 0 };
    }
    Ok(tally)
}

async fn previous(view: &View, version: i64, zone: Tz, month: Period) -> Result<Option<NaiveDate>, Fault> {
    let (from, _) = slots::bounds(month, zone);
    let first = view
        .find::<contact::Entity>()
        .filter(contact::Column::Version.eq(version))
        .filter(contact::Column::Counted.eq(true))
        .filter(contact::Column::ArrivedSlot.lt(slots::slot(from)))
        .order(contact::Column::ArrivedSlot, Order::Asc)
        .limit(1)
        .one()
        .await?;
    Ok(month.first.checked_sub_months(Months::new(1)).filter(|_| first.is_some()))
}

fn next(lens: &Lens<'_>, month: Period) -> Option<NaiveDate> {
    month.first.checked_add_months(Months::new(1)).filter(|next| *next <= lens.today())
}
