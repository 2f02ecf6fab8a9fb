//! The worked examples of the glossary, by name.

use chrono::Duration;
use kernel::fact::{Author, ClockKind, Delivery};
use tenants::calendar::{Calendar, Definition, Interval, Week};
use tenants::clock::{Standing, Step};
use tenants::contract::Contract;

use crate::tale::{Tale, WARSAW, at, closed, hours, local, office, office_with, policies, promise};

#[test]
fn friday_16_30_is_due_on_monday_10_30() {
    assert_eq!(office().due(at("2026-11-06 16:30"), hours(4)), at("2026-11-09 10:30"));
}

#[test]
fn friday_11_30_is_due_on_friday_16_30() {
    assert_eq!(office().due(at("2026-11-06 11:30"), hours(4)), at("2026-11-06 16:30"));
}

#[test]
fn saturday_09_00_is_due_on_monday_12_00_the_closing_time() {
    assert_eq!(office().due(at("2026-11-07 09:00"), hours(4)), at("2026-11-09 12:00"));
}

#[test]
fn monday_12_15_is_due_on_monday_17_00() {
    assert_eq!(office().due(at("2026-11-09 12:15"), hours(4)), at("2026-11-09 17:00"));
}

#[test]
fn thursday_17_00_before_a_holiday_is_due_on_monday_11_00() {
    let calendar = office_with(vec![closed("2026-11-06", None)]);

    assert_eq!(calendar.due(at("2026-11-05 17:00"), hours(4)), at("2026-11-09 11:00"));
}

#[test]
fn around_the_clock_saturday_23_00_is_due_at_two_standard_time() {
    let calendar = Calendar::always(WARSAW);

    let due = calendar.due(at("2026-10-24 23:00"), hours(4));

    assert_eq!(due.with_timezone(&WARSAW).to_rfc3339(), "2026-10-25T02:00:00+01:00");
    assert_eq!(due - at("2026-10-24 23:00"), hours(4));
}

#[test]
fn half_past_two_on_the_night_clocks_go_back_is_three_hours_after_midnight() {
    let calendar = Calendar::always(WARSAW);
    let until = chrono::DateTime::parse_from_rfc3339("2026-10-25T02:30:00+01:00").unwrap().to_utc();

    assert_eq!(calendar.business_between(at("2026-10-25 00:00"), until), Duration::minutes(210));
    let nights: Week = Week::new(
        std::array::from_fn(|_| vec![Interval::new(0, 150).unwrap()]),
        "week",
        &mut kernel::fault::Problems::none(),
    );
    let definition = Definition { zone: WARSAW, week: nights, changes: vec![], holidays: None, special_days: vec![] };
    let calendar = Calendar::new(definition).unwrap();
    assert_eq!(calendar.business_between(at("2026-10-25 00:00"), at("2026-10-25 06:00")), hours(3));
}

#[test]
fn gepur_misses_four_hours_by_nine_minutes_though_the_machine_answered_in_seconds() {
    let kyiv = chrono_tz::Europe::Kyiv;
    let week = Week::working_days(&[Interval::parse("08:00-18:00").unwrap()]);
    let definition =
        Definition { zone: kyiv, week, changes: vec![], holidays: Some("UA".parse().unwrap()), special_days: vec![] };
    let contract = Contract::of(1, at("2016-01-01 00:00"), vec![promise(ClockKind::FirstReply, 240)]);
    // The tale is told in Warsaw's time, an hour behind Kyiv's.
    let tale = Tale::of_case(1)
        .arrived(1, "2017-01-05 21:40")
        .out(2, "2017-01-05 21:40:20", Author::TemplateAuto, Delivery::Accepted)
        .replied(3, "2017-01-06 11:09");

    let readings = tale.under(&policies(contract, Calendar::new(definition).unwrap()), "2017-01-10 00:00");

    let reading = &readings[0];
    assert_eq!(reading.start, local(kyiv, "2017-01-05 22:40"));
    assert_eq!(reading.stop, Some(local(kyiv, "2017-01-06 12:09")));
    assert_eq!(reading.due, local(kyiv, "2017-01-06 12:00"));
    assert_eq!(reading.used, Duration::minutes(249));
    assert_eq!((reading.standing, reading.met()), (Standing::Missed, Some(false)));
    assert!(reading.explain.iter().any(|step| matches!(step, Step::AutomaticReply { .. })));
}

#[test]
fn four_hours_exactly_but_late_is_late() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-06 13:00").replied(2, "2026-11-07 10:00");

    // Mon–Fri until 18:00: 13:00 + 4 h is Friday 17:00. The glossary's own example starts at 14:00 and is due at 18:00.
    assert_eq!(tale.turn(1, "2026-11-10 00:00").due, at("2026-11-06 17:00"));
    let tale = Tale::of_case(1).arrived(1, "2026-11-06 14:00").replied(2, "2026-11-07 10:00");
    let reading = tale.turn(1, "2026-11-10 00:00");

    assert_eq!(reading.due, at("2026-11-06 18:00"));
    assert_eq!(reading.used, hours(4));
    assert_eq!(reading.standing, Standing::Missed);
}
