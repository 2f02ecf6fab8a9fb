//! When a report is due, and about which days. Pure.
//!
//! Invariant: the same rhythm is due once for each of its stretches, whatever the clocks of the zone do that night.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use kernel::fault::{Problems, Reason};
use kernel::{Time, words};
use tenants::kpi::Period;

words! {
    /// How often.
    Cadence {
        /// Every day, about the day before.
        Daily = "daily",
        /// Every week on one day, about the week before, from Monday.
        Weekly = "weekly",
        /// Every month on one day, about the month before.
        Monthly = "monthly",
    }
}

/// How often, on which day, at which hour, by whose clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub cadence: Cadence,
    /// Of the week from Monday, 1 to 7, or of the month, 1 to 28; 1 for every day.
    pub day: u32,
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The client's zone.
    pub zone: Tz,
}

impl Rhythm {
    /// That there is such a day and such an hour.
    pub fn check(self, problems: &mut Problems) {
        let most = match self.cadence {
            Cadence::Daily => 1,
            Cadence::Weekly => 7,
            Cadence::Monthly => 28,
        };
        let between = |least: u32, most: u32| {
            let text = format!("is between {least} and {most}");
            Reason::coded("BETWEEN", text).with("least", least).with("most", most)
        };
        problems.check(!(1..=most).contains(&self.day), "day", between(1, most));
        problems.check(self.hour > 23, "hour", between(0, 23));
    }

    /// The first instant after another at which it is due.
    pub fn next(self, after: Time) -> Time {
        let today = after.with_timezone(&self.zone).date_naive();
        let mut date = self.first_from(today);
        loop {
            let due = self.instant(date);
            if due > after {
                return due;
            }
            date = self.first_from(date.succ_opt().unwrap_or(date));
        }
    }

    /// The last instant up to another at which it was due, when it was due first at `first`.
    pub fn last(self, first: Time, until: Time) -> Time {
        let mut due = first;
        loop {
            let next = self.next(due);
            if next > until {
                return due;
            }
            due = next;
        }
    }

    /// The days that the report of a due instant is about: the stretch that ended before it.
    pub fn about(self, due: Time) -> Period {
        let date = due.with_timezone(&self.zone).date_naive();
        match self.cadence {
            Cadence::Daily => Period::day(date.pred_opt().unwrap_or(date)),
            Cadence::Weekly => Period::week(date.checked_sub_days(Days::new(7)).unwrap_or(date)),
            Cadence::Monthly => Period::month(date.checked_sub_months(Months::new(1)).unwrap_or(date)),
        }
    }

    /// The first day from a date on that is one of its days.
    fn first_from(self, date: NaiveDate) -> NaiveDate {
        let fits = |date: &NaiveDate| match self.cadence {
            Cadence::Daily => true,
            Cadence::Weekly => date.weekday().number_from_monday() == self.day,
            Cadence::Monthly => date.day() == self.day,
        };
        date.iter_days().take(32).find(fits).unwrap_or(date)
    }

    /// The hour of a date; where the clock jumps over it, an hour later.
    fn instant(self, date: NaiveDate) -> DateTime<Utc> {
        let at = |hour: u32| {
            let local = date.and_hms_opt(hour, 0, 0)?;
            self.zone.from_local_datetime(&local).earliest().map(|at| at.with_timezone(&Utc))
        };
        let late = || date.and_hms_opt(self.hour, 0, 0).map(|local| Utc.from_utc_datetime(&local));
        at(self.hour).or_else(|| at(self.hour + 1)).or_else(late).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rhythm(cadence: Cadence, day: u32, hour: u32) -> Rhythm {
        Rhythm { cadence, day, hour, zone: chrono_tz::Europe::Warsaw }
    }

    fn at(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn it_is_due_at_the_hour_of_the_zone() {
        for (rhythm, after, due) in [
            (rhythm(Cadence::Daily, 1, 7), "2026-11-22T05:59:59Z", "2026-11-22T06:00:00Z"),
            (rhythm(Cadence::Daily, 1, 7), "2026-11-22T06:00:00Z", "2026-11-23T06:00:00Z"),
            (rhythm(Cadence::Weekly, 1, 7), "2026-11-22T06:00:00Z", "2026-11-23T06:00:00Z"),
            (rhythm(Cadence::Monthly, 1, 7), "2026-11-22T06:00:00Z", "2026-12-01T06:00:00Z"),
            (rhythm(Cadence::Monthly, 28, 0), "2026-02-28T00:00:00Z", "2026-03-27T23:00:00Z"),
            // The clock jumps from two to three on that night.
            (rhythm(Cadence::Daily, 1, 2), "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z"),
        ] {
            assert_eq!(rhythm.next(at(after)), at(due), "{rhythm:?} after {after}");
        }
    }

    #[test]
    fn it_is_about_the_stretch_that_ended() {
        let about = |rhythm: Rhythm, due: &str| {
            let period = rhythm.about(at(due));
            format!("{} {}", period.first, period.last)
        };

        assert_eq!(about(rhythm(Cadence::Daily, 1, 7), "2026-11-22T06:00:00Z"), "2026-11-21 2026-11-21");
        assert_eq!(about(rhythm(Cadence::Weekly, 3, 7), "2026-11-25T06:00:00Z"), "2026-11-16 2026-11-22");
        assert_eq!(about(rhythm(Cadence::Monthly, 5, 7), "2026-12-05T06:00:00Z"), "2026-11-01 2026-11-30");
    }

    #[test]
    fn of_what_was_slept_through_the_last_is_told() {
        let daily = rhythm(Cadence::Daily, 1, 7);

        assert_eq!(daily.last(at("2026-11-20T06:00:00Z"), at("2026-11-22T05:00:00Z")), at("2026-11-21T06:00:00Z"));
        assert_eq!(daily.last(at("2026-11-20T06:00:00Z"), at("2026-11-20T06:00:00Z")), at("2026-11-20T06:00:00Z"));
    }

    #[test]
    fn each_stretch_of_a_year_is_due_once() {
        for (rhythm, many) in [
            (rhythm(Cadence::Daily, 1, 2), 365),
            (rhythm(Cadence::Weekly, 7, 3), 52),
            (rhythm(Cadence::Monthly, 28, 23), 12),
        ] {
            let (mut now, mut stretches) = (at("2026-01-01T12:00:00Z"), std::collections::BTreeSet::new());
            while now < at("2027-01-01T12:00:00Z") {
                now = rhythm.next(now);
                assert!(stretches.insert(rhythm.about(now).first), "{rhythm:?} {now}");
            }
            assert!(stretches.len().abs_diff(many) <= 1, "{rhythm:?} {}", stretches.len());
        }
    }
}
