//! Parts, and what they add up to.
//!
//! Invariant: the figure of a period is made of the parts whose instants lie in it, added and divided once; a figure of
//! two periods together is the figure of their parts together, never a mean of figures.

use std::collections::BTreeMap;
use std::collections::HashSet;

use chrono::{DateTime, Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;
use uuid::Uuid;

use super::dictionary::{Sum, Unit};
use super::{Kpi, Period, Tally, interval_95};

/// What one thing adds to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// By which instant it belongs to a period.
    pub at: Time,
    /// The upper side.
    pub numerator: i64,
    /// The lower side.
    pub denominator: i64,
    /// False: it is left out by a clause.
    pub counted: bool,
    /// The contact, clock, case, customer or agent.
    pub of: Uuid,
}

/// A figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// The upper side, added.
    pub numerator: i128,
    /// The lower side, added.
    pub denominator: i128,
    /// In the KPI's unit, rounded down; nothing over an empty base.
    pub value: Option<i64>,
    /// Of how many parts it is made.
    pub sample: u64,
    /// Between which values it lies with a certainty of 95 %, where that can be said.
    pub interval: Option<(i64, i64)>,
}

/// The figure of these parts. Days are those of `zone`.
pub fn figure(kpi: Kpi, percentile: u8, parts: &[Part], zone: Tz) -> Figure {
    let definition = kpi.definition();
    let sample = parts.len() as u64;
    let (numerator, denominator) = match definition.sum {
        Sum::Count => (total(parts, |part| part.numerator), 1),
        Sum::Ratio => (total(parts, |part| part.numerator), total(parts, |part| part.denominator)),
        Sum::Most => (parts.iter().map(|part| part.numerator).max().map_or(0, i128::from), i128::from(sample.min(1))),
        Sum::Percentile => (i128::from(rank(parts, percentile).unwrap_or_default()), i128::from(sample.min(1))),
        Sum::Distinct => (parts.iter().map(|part| part.of).collect::<HashSet<_>>().len() as i128, 1),
        Sum::Last => (last_day(parts, zone).0, 1),
        Sum::LastOverMean => {
            let (open, days) = last_day(parts, zone);
            (open * days, total(parts, |part| part.denominator))
        }
    };
    let scale = match definition.unit {
        Unit::Share => 10_000,
        Unit::Number => 1_000,
        Unit::Time | Unit::Count => 1,
    };
    let value = (numerator * scale).checked_div_euclid(denominator).and_then(|value| i64::try_from(value).ok());
    let interval = interval(definition.unit, definition.sum, parts);
    Figure { numerator, denominator, value, sample, interval }
}

fn total(parts: &[Part], side: impl Fn(&Part) -> i64) -> i128 {
    parts.iter().map(|part| i128::from(side(part))).sum()
}

/// The smallest whole second that at least so many in a hundred do not exceed, in microseconds.
fn rank(parts: &[Part], percentile: u8) -> Option<i64> {
    const SECOND: i64 = 1_000_000;
    let mut histogram: BTreeMap<i64, usize> = BTreeMap::new();
    for part in parts {
        *histogram.entry(part.numerator.div_euclid(SECOND)).or_default() += 1;
    }
    let wanted = (parts.len() * usize::from(percentile)).div_ceil(100);
    let mut seen = 0;
    let found = histogram.into_iter().find(|(_, many)| {
        seen += many;
        seen >= wanted
    });
    found.map(|(second, _)| second * SECOND)
}

/// What stood at the end of the last day, and of how many days something is told.
fn last_day(parts: &[Part], zone: Tz) -> (i128, i128) {
    let date = |part: &Part| -> NaiveDate { DateTime::with_timezone(&part.at, &zone).date_naive() };
    let days: HashSet<NaiveDate> = parts.iter().map(date).collect();
    let last = days.iter().max().copied();
    let open = parts.iter().filter(|part| Some(date(part)) == last).map(|part| i128::from(part.numerator)).sum();
    (open, days.len() as i128)
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "shown beside a figure, never billed")]
fn interval(unit: Unit, sum: Sum, parts: &[Part]) -> Option<(i64, i64)> {
    const Z: f64 = 1.959_963_985;
    let whole = |part: &Part| part.denominator == 1 || part.denominator == 0;
    match (unit, sum) {
        (Unit::Share, Sum::Ratio) if parts.iter().all(|part| whole(part) && (0..=1).contains(&part.numerator)) => {
            let count = |side: fn(&Part) -> i64| u64::try_from(total(parts, side)).unwrap_or_default();
            let tally = Tally { base: count(|p| p.denominator), good: count(|p| p.numerator), provisional: 0 };
            interval_95(tally).map(|(low, high)| (i64::from(low), i64::from(high)))
        }
        (Unit::Time, Sum::Ratio) if parts.len() > 1 && parts.iter().all(|part| part.denominator == 1) => {
            let count = parts.len() as f64;
            let mean = total(parts, |part| part.numerator) as f64 / count;
            let squares: f64 = parts.iter().map(|part| (part.numerator as f64 - mean).powi(2)).sum();
            let spread = Z * (squares / (count - 1.0) / count).sqrt();
            Some(((mean - spread).max(0.0).round() as i64, (mean + spread).round() as i64))
        }
        _ => None,
    }
}

/// A duration as a side of a part.
pub(super) fn micros(duration: Duration) -> i64 {
    duration.num_microseconds().unwrap_or(i64::MAX)
}

impl Part {
    /// Whether it lies in a period of local days.
    pub fn lies_in(&self, period: Period, zone: Tz) -> bool {
        period.holds(DateTime::with_timezone(&self.at, &zone).date_naive())
    }
}
