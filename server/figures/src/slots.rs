//! Quarter-hours: the grain in which rows are counted, and what local days make of them.
//!
//! Zones differ from UTC by whole quarter-hours, so a quarter-hour lies in one local day wherever the client is.
//! Invariant: the slots of a period's days are the slots of the period, each once, on 92-quarter days as on 100-quarter
//! ones.

use chrono::NaiveDate;
use chrono_tz::Tz;
use kernel::time::{Time, from_micros, micros};
use tenants::kpi::{self, Period};

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

/// The instants of a period: from the first, to the one after the last.
pub(crate) fn bounds(period: Period, zone: Tz) -> (i64, i64) {
    let (from, until) = kpi::edges(period, zone);
    (micros(from), micros(until))
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
}
