//! When customers write over eight weeks: pure, seeded, and bent by weekday, hour and a promotion.
//!
//! Deliberately absent: what becomes of a matter (`story`). Invariant: nothing is planned for later than now.

use chrono::{Datelike, Duration, Months, NaiveDate, TimeZone};
use chrono_tz::Tz;
use kernel::Time;

use super::chance::Chance;
use super::shops::{SHOPS, Shop};

/// How many days of history there are.
pub const DAYS: i64 = 56;

/// How much of everything happens.
#[derive(Clone, Copy, Debug)]
pub struct Scale(pub f64);

impl Scale {
    /// The whole demo.
    pub const FULL: Self = Self(1.0);
}

/// A matter that begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Beginning {
    /// When.
    pub at: Time,
    /// In which shop.
    pub shop: usize,
    /// Whether it is about the promotion.
    pub promotion: bool,
}

/// How busy the hours are.
const HOURS: [u32; 24] = [6, 3, 2, 1, 2, 4, 12, 28, 52, 78, 100, 96, 82, 70, 64, 60, 58, 66, 84, 90, 82, 60, 34, 16];
/// How busy the weekdays are, Monday first, in hundredths.
pub const WEEKDAYS: [f64; 7] = [1.30, 1.12, 1.05, 1.0, 0.95, 0.58, 0.52];

/// The first day of the history.
pub fn first_day(now: Time) -> NaiveDate {
    (now - Duration::days(DAYS)).date_naive()
}

/// The days of the promotion that went wrong, with how much more was written and how many replies were late: in the
/// month before this one.
pub fn promotion(now: Time) -> [(NaiveDate, f64, f64); 4] {
    let month = now.date_naive().with_day(1).unwrap_or(now.date_naive());
    let before = month.checked_sub_months(Months::new(1)).unwrap_or(month);
    let day = |number: u32| before.with_day(number).unwrap_or(before);
    [(day(13), 3.2, 0.15), (day(14), 5.0, 0.32), (day(15), 4.3, 0.24), (day(16), 3.0, 0.13)]
}

/// The share of replies that are late to what begins at an instant in a shop.
pub fn lateness(shop: &Shop, at: Time, now: Time) -> f64 {
    let date = at.with_timezone(&zone(shop)).date_naive();
    if let Some((.., late)) = promotion(now).into_iter().find(|(day, ..)| shop.code == SHOPS[0].code && *day == date) {
        return late;
    }
    let today = now.with_timezone(&zone(shop)).date_naive();
    let this_month = (date.year(), date.month()) == (today.year(), today.month());
    if this_month { shop.late_now } else { shop.late }
}

/// The zone of a shop.
pub fn zone(shop: &Shop) -> Tz {
    shop.zone.parse().unwrap_or(Tz::UTC)
}

/// Every matter that begins, in order.
pub fn beginnings(now: Time, scale: Scale) -> Vec<Beginning> {
    let mut chance = Chance::new(0x0ddb_a110);
    let mut all = Vec::new();
    for (number, shop) in SHOPS.iter().enumerate() {
        for day in (0..=DAYS).filter_map(|days| first_day(now).checked_add_signed(Duration::days(days))) {
            let busy = promotion(now).into_iter().find(|(date, ..)| number == 0 && *date == day);
            let weekday = WEEKDAYS[usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default()];
            let usual = shop.daily * weekday * (0.82 + 0.36 * chance.share()) * scale.0;
            let more = usual * busy.map_or(0.0, |(_, times, _)| times - 1.0);
            for (expected, promotion) in [(usual, false), (more, true)] {
                for _ in 0..whole(&mut chance, expected) {
                    all.extend(moment(&mut chance, day, shop).map(|at| Beginning { at, shop: number, promotion }));
                }
            }
        }
    }
    all.retain(|beginning| beginning.at < now);
    all.sort_unstable();
    all
}

/// When somebody calls, and which of the shops that have a telephone: about as many as write, and hardly anybody at night.
pub fn calls(now: Time, scale: Scale) -> Vec<(Time, usize)> {
    let mut chance = Chance::new(0x0ca1_1000);
    let mut all = Vec::new();
    for (number, shop) in SHOPS.iter().enumerate().take(super::calls::SHOPS) {
        for day in (0..=DAYS).filter_map(|days| first_day(now).checked_add_signed(Duration::days(days))) {
            let busy = promotion(now).into_iter().find(|(date, ..)| number == 0 && *date == day);
            let weekday = WEEKDAYS[usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default()];
            let usual = 1.4 * shop.daily * weekday * (0.8 + 0.4 * chance.share()) * scale.0;
            for _ in 0..whole(&mut chance, usual * busy.map_or(1.0, |(_, times, _)| times / 2.0)) {
                all.extend(moment(&mut chance, day, shop).map(|at| (at, number)));
            }
        }
    }
    all.retain(|(at, _)| *at < now);
    all.sort_unstable();
    all
}

/// So many seconds.
pub fn seconds(of: f64) -> Duration {
    Duration::try_milliseconds(truncated(of * 1_000.0)).unwrap_or_default()
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of a demo fit")]
fn truncated(number: f64) -> i64 {
    number as i64
}

/// A whole number that is on average as large as asked for.
fn whole(chance: &mut Chance, expected: f64) -> u32 {
    let mut many = 0;
    let mut left = expected;
    while left >= 1.0 {
        many += 1;
        left -= 1.0;
    }
    many + u32::from(chance.happens(left))
}

fn moment(chance: &mut Chance, day: NaiveDate, shop: &Shop) -> Option<Time> {
    let hour = u32::try_from(chance.weighted(&HOURS)).unwrap_or(12);
    let (minute, second) = (chance.place(60), chance.place(60));
    let wall = day.and_hms_opt(hour, u32::try_from(minute).ok()?, u32::try_from(second).ok()?)?;
    zone(shop).from_local_datetime(&wall).earliest().map(|at| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn a_demo_has_thousands_of_matters_over_eight_weeks_and_none_in_the_future() {
        for now in ["2026-11-22T03:10:00Z", "2027-03-01T12:00:00Z", "2026-12-31T23:59:00Z"] {
            let all = beginnings(at(now), Scale::FULL);

            assert!((1_700..2_700).contains(&all.len()), "{}", all.len());
            assert!(all.iter().all(|one| one.at < at(now)));
            assert!(all.iter().filter(|one| one.promotion).count() > 60, "{now}");
            assert_eq!(all, beginnings(at(now), Scale::FULL));
        }
    }

    #[test]
    fn sundays_are_quieter_than_mondays() {
        let all = beginnings(at("2026-11-22T03:10:00Z"), Scale::FULL);
        let on = |day| all.iter().filter(|one| !one.promotion && one.at.weekday() == day).count();

        assert!(on(chrono::Weekday::Mon) > on(chrono::Weekday::Sun) * 3 / 2);
    }
}
