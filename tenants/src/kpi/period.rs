//! Stretches of local dates over which figures are counted.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use kernel::{Fault, Time};

use crate::contract::Window;

/// Dates from the first to the last, both included, in the zone of whatever is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first date.
    pub first: NaiveDate,
    /// The last date.
    pub last: NaiveDate,
}

impl Period {
    /// One day.
    pub const fn day(date: NaiveDate) -> Self {
        Self { first: date, last: date }
    }

    /// The week from Monday that a date lies in.
    pub fn week(date: NaiveDate) -> Self {
        let back = Days::new(u64::from(date.weekday().num_days_from_monday()));
        let first = date.checked_sub_days(back).unwrap_or(date);
        Self { first, last: first.checked_add_days(Days::new(6)).unwrap_or(date) }
    }

    /// The month that a date lies in.
    pub fn month(date: NaiveDate) -> Self {
        let first = date.with_day(1).unwrap_or(date);
        let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
        Self { first, last: next.pred_opt().unwrap_or(first) }
    }

    /// That it ends not before it begins, and is no longer than two years; `field` names its end.
    pub fn check(self, field: &str) -> Result<(), Fault> {
        if self.last < self.first {
            return Err(Fault::invalid(field, format!("{} is before {}", self.last, self.first)));
        }
        let length = (self.last - self.first).num_days();
        if length > 731 { Err(Fault::invalid(field, format!("{length} days are more than two years"))) } else { Ok(()) }
    }

    /// Whether a date lies in it.
    pub fn holds(self, date: NaiveDate) -> bool {
        (self.first..=self.last).contains(&date)
    }
}

/// The days of a period, in order.
pub fn days(period: Period) -> impl Iterator<Item = Period> {
    period.first.iter_days().take_while(move |date| *date <= period.last).map(Period::day)
}

/// The last `count` months up to the one that `date` lies in, oldest first.
pub fn months(date: NaiveDate, count: u32) -> Vec<Period> {
    let first = date.with_day(1).unwrap_or(date);
    (0..count).rev().filter_map(|back| first.checked_sub_months(Months::new(back))).map(Period::month).collect()
}

/// The first instant of a local date. Where midnight is skipped the day begins at the first wall time that there is.
pub fn midnight(date: NaiveDate, zone: Tz) -> Time {
    let mut quarters = (0..96).map(|quarter| date.and_time(NaiveTime::MIN) + TimeDelta::minutes(15 * quarter));
    let first = quarters.find_map(|wall| zone.from_local_datetime(&wall).earliest());
    first.map_or_else(|| date.and_time(NaiveTime::MIN).and_utc(), |first| first.to_utc())
}

/// The first instant of a period's days, and the first after them.
pub fn edges(period: Period, zone: Tz) -> (Time, Time) {
    let after = period.last.checked_add_days(Days::new(1)).unwrap_or(period.last);
    (midnight(period.first, zone), midnight(after, zone))
}

/// The windows of a promise that end in a period; where none does, the period itself is one.
pub fn windows(window: Window, period: Period) -> Vec<Period> {
    let of: fn(NaiveDate) -> Period = match window {
        Window::Day => Period::day,
        Window::Week => Period::week,
        Window::Month => Period::month,
    };
    let mut found: Vec<Period> = days(period).map(|day| of(day.first)).collect();
    found.dedup();
    found.retain(|window| period.holds(window.last));
    if found.is_empty() { vec![period] } else { found }
}
