//! Who is in when: agents early, late or at night, everybody else in office hours. Pure, seeded.
//!
//! Deliberately absent: plans that people agree on; those come with the roster itself. Invariant: a day begins and ends
//! between the turns of the night and of the morning, so that nobody has two turns on one day.

use access::Role;
use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone};
use chrono_tz::Tz;
use kernel::Time;

use super::chance::Chance;
use super::people::{CLIENTS, STAFF, Somebody};

/// The zone in which everybody's day is told.
const ZONE: Tz = Tz::Europe__Warsaw;
/// When one day of work becomes the next, in minutes after midnight.
const TURN_OF_DAY: i64 = 6 * 60 + 20;
/// From when and until when, in minutes after midnight.
type Hours = (i64, i64);
const EARLY: Hours = (6 * 60 + 45, 15 * 60);
const LATE: Hours = (13 * 60 + 45, 22 * 60);
const NIGHT: Hours = (21 * 60 + 45, 30 * 60);
const OFFICE: Hours = (8 * 60 + 15, 16 * 60 + 15);
/// The shop that never closes, by code.
const ALWAYS_OPEN: &str = "BU";
/// How many nights one person takes in a row.
const NIGHTS: i32 = 3;

/// The day of work to which an instant belongs.
pub fn day_of(at: Time) -> NaiveDate {
    (at.with_timezone(&ZONE).naive_local() - Duration::minutes(TURN_OF_DAY)).date()
}

/// Whether somebody is in by the roster, by his address before the at sign.
pub fn is_in(local: &str, at: Time) -> bool {
    turn(local, day_of(at)).is_some_and(|(from, until)| from <= at && at < until)
}

/// From when until when somebody is in on a day of work; nothing when he is free.
pub fn turn(local: &str, day: NaiveDate) -> Option<(Time, Time)> {
    let mut everybody = STAFF.iter().chain(&CLIENTS).enumerate();
    let (number, somebody) = everybody.find(|(_, somebody)| somebody.local == local)?;
    let (from, until) = hours(number, somebody, day)?;
    let mut chance = Chance::new((number as u64) << 32 | u64::from(day.num_days_from_ce().unsigned_abs()));
    let early = Duration::seconds(chance.between(60, 780));
    let longer = Duration::seconds(chance.between(40, 780));
    Some((at(day, from)? - early, at(day, until)? + longer))
}

fn hours(number: usize, somebody: &Somebody, day: NaiveDate) -> Option<Hours> {
    match somebody.role {
        Role::Agent if takes_the_night(somebody, day) => Some(NIGHT),
        Role::Agent if takes_the_night(somebody, day.pred_opt()?) => None,
        Role::Agent => agents_turn(number, day),
        Role::ClientAgent | Role::Admin | Role::ProjectLead | Role::Planner | Role::QaReviewer => {
            (!is_weekend(day)).then_some(OFFICE)
        }
        _ => None,
    }
}

/// Early one week, late the next; every other weekend, with two days off in the week instead.
fn agents_turn(number: usize, day: NaiveDate) -> Option<Hours> {
    let week = usize::try_from(day.iso_week().week()).unwrap_or_default();
    let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    let weekend = (number / 2 + week).is_multiple_of(2);
    let free = if weekend { weekday == number % 5 || weekday == (number + 2) % 5 } else { is_weekend(day) };
    let turn = if (number + week).is_multiple_of(2) { EARLY } else { LATE };
    (!free).then_some(turn)
}

/// The agents of the shop that never closes take its nights by turns.
fn takes_the_night(somebody: &Somebody, day: NaiveDate) -> bool {
    let there = |one: &&Somebody| one.role == Role::Agent && one.shops.contains(&ALWAYS_OPEN);
    let watch = STAFF.iter().filter(there);
    let turn = usize::try_from(day.num_days_from_ce() / NIGHTS).unwrap_or_default() % watch.clone().count().max(1);
    watch.clone().nth(turn).is_some_and(|one| one.local == somebody.local)
}

fn is_weekend(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() > 4
}

fn at(day: NaiveDate, minutes: i64) -> Option<Time> {
    let wall = day.and_hms_opt(0, 0, 0)? + Duration::minutes(minutes);
    ZONE.from_local_datetime(&wall).earliest().map(|at: DateTime<Tz>| at.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> impl Iterator<Item = NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 9, 28).unwrap().iter_days().take(63)
    }

    #[test]
    fn agents_work_five_days_of_seven_and_nobody_twice_on_a_day() {
        for somebody in &STAFF {
            let turns: Vec<(Time, Time)> = days().filter_map(|day| turn(somebody.local, day)).collect();

            assert!((40..=50).contains(&turns.len()), "{} works {} days", somebody.name, turns.len());
            assert!(turns.is_sorted_by(|one, next| one.1 < next.0), "{}", somebody.name);
            assert!(turns.iter().all(|(from, until)| day_of(*from) == day_of(*until)), "{}", somebody.name);
        }
    }

    #[test]
    fn the_shop_that_never_closes_has_somebody_at_nearly_every_hour() {
        let hours: Vec<Time> = days().flat_map(|day| (6..30).filter_map(move |hour| at(day, hour * 60 + 50))).collect();
        let agents = || STAFF.iter().filter(|one| one.role == Role::Agent && one.shops.contains(&ALWAYS_OPEN));
        let alone = hours.iter().filter(|hour| !agents().any(|one| is_in(one.local, **hour))).count();

        assert!(alone * 25 < hours.len(), "{alone} of {}", hours.len());
    }
}
