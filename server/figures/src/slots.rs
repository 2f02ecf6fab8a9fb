//! Quarter-hours: the grain in which rows are counted, and what local days make of them.
//!
//! Zones differ from UTC by whole quarter-hours, so a quarter-hour lies in one local day wherever the client is.
//! Invariant: the slots of a period's days are the slots of the period, each once, on 92-quarter days as on 100-quarter
//! ones.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use kernel::time::{Time, from_micros, micros};
use tenants::kpi::Period;

const QUARTER: i64 = 15 * 60 * 1_000_000;

/// The quarter-hour of an instant.
pub(crate) fn slot(at: i64) -> i64 {
    at.div_euclid(QUARTER)
}

/// The first instant of a quarter-hour.
pub(crate) fn start(slot: i64) -> Time {
    from_micros(slot * QUARTER)
}

/// The local date of an instant.
pub(crate) fn date(at: Time, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// The first instant of a local date. Where midnight is skipped the day begins at the first wall time that there is.
pub(crate) fn midnight(date: NaiveDate, zone: Tz) -> Time {
    let mut quarters = (0..96).map(|quarter| date.and_time(NaiveTime::MIN) + TimeDelta::minutes(15 * quarter));
    let first = quarters.find_map(|wall| zone.from_local_datetime(&wall).earliest());
    first.map_or_else(|| date.and_time(NaiveTime::MIN).and_utc(), |first| first.to_utc())
}

/// The instants of a period: from the first, to the one after the last.
pub(crate) fn bounds(period: Period, zone: Tz) -> (i64, i64) {
    let after = period.last.checked_add_days(Days::new(1)).unwrap_or(period.last);
    (micros(midnight(period.first, zone)), micros(midnight(after, zone)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_clock_changes_have_92_and_100_quarters() {
        let warsaw = Tz::Europe__Warsaw;
        let quarters = |date: &str| {
            let (from, until) = bounds(Period::day(date.parse().unwrap()), warsaw);
            slot(until) - slot(from)
        };

        assert_eq!(quarters("2026-03-29"), 92);
        assert_eq!(quarters("2026-10-25"), 100);
        assert_eq!(quarters("2026-11-23"), 96);
    }

    #[test]
    fn a_day_without_midnight_begins_an_hour_later() {
        let santiago = Tz::America__Santiago;

        let first = midnight("2026-09-06".parse().unwrap(), santiago);

        assert_eq!(first, "2026-09-06T04:00:00Z".parse::<Time>().unwrap());
    }
}
