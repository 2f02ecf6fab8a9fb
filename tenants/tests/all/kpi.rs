//! Figures over readings.

use kernel::fact::{Class, ClockKind};
use tenants::clock::Reading;
use tenants::kpi::{Period, Tally, days, heat, interval_95, months, reply_level, resolution_level};

use crate::tale::{Tale, WARSAW, at};

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn november() -> Period {
    Period::month(date("2026-11-15"))
}

/// One met, one missed, one open and overdue, one open in time, one spam, one excluded and missed.
fn month() -> Tale {
    Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .case(2)
        .arrived(2, "2026-11-02 08:00")
        .case(5)
        .arrived(5, "2026-11-02 08:00")
        .classified(5, "2026-11-02 08:00", Class::Spam)
        .case(6)
        .arrived(6, "2026-11-02 08:00")
        .case(1)
        .replied(11, "2026-11-02 09:00")
        .case(2)
        .replied(12, "2026-11-02 13:30")
        .case(6)
        .replied(16, "2026-11-02 14:00")
        .excluded("2026-11-02 15:00")
        .case(3)
        .arrived(3, "2026-11-03 08:00")
        .case(4)
        .arrived(4, "2026-11-03 15:00")
}

#[test]
fn the_reply_level_counts_what_is_due_and_overdue_open_turns_are_misses() {
    let now = at("2026-11-03 16:00");

    let level = reply_level(&month().read("2026-11-03 16:00"), november(), now);

    assert_eq!((level.counted.base, level.counted.good, level.counted.missed()), (3, 1, 2));
    assert_eq!((level.all.base, level.all.good), (4, 1));
    assert_eq!((level.outlook.good, level.outlook.missed, level.outlook.open), (1, 2, 1));
    assert_eq!(level.counted.share_bp(), Some(3_333));
    assert_eq!(level.outlook.at_best().share_bp(), Some(5_000));
    assert_eq!(level.outlook.at_worst().share_bp(), Some(2_500));
}

#[test]
fn a_turn_answered_early_counts_once_its_due_has_come() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 08:10");
    let level = |now: &str| reply_level(&tale.read(now), november(), at(now));

    assert_eq!((level("2026-11-02 09:00").counted.base, level("2026-11-02 09:00").outlook.so_far().good), (0, 1));
    assert_eq!(level("2026-11-02 12:00").counted.base, 1);
}

#[test]
fn a_turn_belongs_to_the_period_of_its_due_not_of_its_arrival() {
    let tale = Tale::of_case(1).arrived(1, "2026-10-30 17:00");
    let now = "2026-11-30 00:00";

    let readings = tale.read(now);

    assert_eq!(reply_level(&readings, Period::month(date("2026-10-01")), at(now)).counted.base, 0);
    assert_eq!(reply_level(&readings, november(), at(now)).counted.base, 1);
}

#[test]
fn the_month_is_the_sum_of_its_days() {
    let now = at("2026-11-30 00:00");
    let readings: Vec<Reading> = month().read("2026-11-30 00:00");

    let mut sum = Tally::default();
    for day in days(november()) {
        sum += reply_level(&readings, day, now).counted;
    }

    assert_eq!(sum, reply_level(&readings, november(), now).counted);
    assert_eq!(sum.base, 4);
}

#[test]
fn a_resolution_is_provisional_until_it_can_no_longer_be_reopened() {
    let tale =
        Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00").resolved("2026-11-02 09:00");
    let level = |now: &str| resolution_level(&tale.read(now), november(), at(now)).counted;

    assert_eq!((level("2026-11-04 08:00").base, level("2026-11-04 08:00").provisional), (1, 1));
    assert_eq!(level("2026-11-09 09:00").provisional, 1);
    assert_eq!(level("2026-11-09 09:00:01").provisional, 0);
}

#[test]
fn a_share_is_compared_without_rounding() {
    let tally = Tally { base: 3, good: 2, provisional: 0 };

    assert_eq!((tally.share_bp(), tally.reaches(6_666), tally.reaches(6_667)), (Some(6_666), Some(true), Some(false)));
    assert_eq!(Tally::default().share_bp(), None);
    assert!(!tally.is_judged(50) && tally.is_judged(3));
}

#[test]
fn a_hundred_contacts_at_eighty_percent_may_be_71_to_87() {
    assert_eq!(interval_95(Tally { base: 100, good: 80, provisional: 0 }), Some((7_112, 8_666)));
    assert_eq!(interval_95(Tally { base: 2_000, good: 1_600, provisional: 0 }), Some((7_819, 8_169)));
}

#[test]
fn how_many_may_still_be_late() {
    let tale = month();
    let level = reply_level(&tale.read("2026-11-03 16:00"), november(), at("2026-11-03 16:00"));

    assert_eq!(level.outlook.may_miss(9_500, 0), 0);
    assert_eq!(level.outlook.may_miss(9_500, 96), 3);
}

#[test]
fn arrivals_are_counted_by_local_weekday_and_hour() {
    let heat = heat([at("2026-11-02 08:59"), at("2026-11-02 08:00"), at("2026-11-08 23:30")], WARSAW);

    assert_eq!((heat.0[0][8], heat.0[6][23], heat.most(), heat.total()), (2, 1, 2, 3));
}

#[test]
fn months_and_weeks_have_their_ends() {
    assert_eq!(months(date("2026-01-31"), 2)[0], Period { first: date("2025-12-01"), last: date("2025-12-31") });
    assert_eq!(Period::week(date("2026-11-08")), Period { first: date("2026-11-02"), last: date("2026-11-08") });
    assert_eq!(Period::month(date("2028-02-03")).last, date("2028-02-29"));
    assert!(
        month()
            .read("2026-11-30 00:00")
            .iter()
            .all(|reading| reading.kind == ClockKind::FirstReply || reading.turn == 0)
    );
}
