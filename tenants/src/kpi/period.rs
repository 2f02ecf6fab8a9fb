//! Stretches of local dates over which figures are counted.

use chrono::{Datelike, Days, Months, NaiveDate};

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
