//! Calendars by example: nights, midnights, special days, changes of the week.

use chrono::{Duration, NaiveDate};
use kernel::fault::Problems;
use tenants::calendar::{Calendar, Day, Definition, SpecialDay, Week, WeekChange};

use crate::tale::{WARSAW, at, closed, hours, intervals, local, office, office_with};

fn nights() -> Definition {
    let mut problems = Problems::none();
    let week = Week::new(std::array::from_fn(|_| intervals(&["22:00-06:00"])), "week", &mut problems);
    problems.settle().unwrap();
    Definition { zone: WARSAW, week, changes: vec![], holidays: Some("PL".parse().unwrap()), special_days: vec![] }
}

#[test]
fn open_all_day_has_no_gap_at_midnight_or_new_year() {
    let calendar = Calendar::always(WARSAW);

    let spans: Vec<_> = calendar.spans(at("2025-12-30 12:00"), at("2027-01-02 00:00")).collect();

    assert_eq!(spans.len(), 1);
    assert!(calendar.open_at(at("2026-01-01 00:00")) && calendar.open_at(at("2025-12-31 23:59:59")));
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_starts_so_a_holiday_does_not_cut_it() {
    let calendar = Calendar::new(nights()).unwrap();

    // 11 November is a holiday: the night of the 10th runs on into it, its own night never starts.
    assert!(calendar.open_at(at("2026-11-11 05:59")));
    assert!(!calendar.open_at(at("2026-11-11 22:30")));
    assert!(!calendar.open_at(at("2026-11-12 03:00")));
    assert!(calendar.open_at(at("2026-11-12 22:00")));
}

#[test]
fn the_night_in_which_clocks_go_forward_is_an_hour_short() {
    let calendar = Calendar::new(nights()).unwrap();

    assert_eq!(calendar.business_between(at("2026-03-28 12:00"), at("2026-03-29 12:00")), hours(7));
    assert_eq!(calendar.business_between(at("2026-10-24 12:00"), at("2026-10-25 12:00")), hours(9));
}

#[test]
fn a_day_that_never_was_has_no_hours() {
    let apia = chrono_tz::Pacific::Apia;
    let week = Week::always();
    let calendar =
        Calendar::new(Definition { zone: apia, week, changes: vec![], holidays: None, special_days: vec![] }).unwrap();

    let length = calendar.business_between(local(apia, "2011-12-29 00:00"), local(apia, "2012-01-01 00:00"));

    assert_eq!(length, hours(48));
}

#[test]
fn a_special_day_beats_a_holiday_beats_the_week() {
    let open = SpecialDay {
        date: "2026-11-11".parse().unwrap(),
        hours: intervals(&["10:00-12:00"]),
        declared_at: None,
        name: None,
    };
    let mut definition = office_with(vec![open]).definition().clone();
    definition.holidays = Some("PL".parse().unwrap());
    let calendar = Calendar::new(definition).unwrap();

    assert_eq!(calendar.business_between(at("2026-11-11 00:00"), at("2026-11-12 00:00")), hours(2));
    assert!(matches!(calendar.hours().day("2026-11-11".parse().unwrap()), Day::Special { open: true, .. }));
    assert!(
        matches!(calendar.hours().day("2026-12-24".parse().unwrap()), Day::Holiday(day) if day.code == "christmas_eve")
    );
}

#[test]
fn next_open_skips_nights_and_stays_where_it_is_open() {
    let calendar = office();

    assert_eq!(calendar.next_open(at("2026-11-06 18:00")), Some(at("2026-11-09 08:00")));
    assert_eq!(calendar.next_open(at("2026-11-06 17:59")), Some(at("2026-11-06 17:59")));
    assert_eq!(calendar.next_open(at("2026-11-06 12:30")), Some(at("2026-11-06 13:00")));
}

#[test]
fn nothing_is_due_at_once_and_long_targets_are_found() {
    let calendar = office();

    assert_eq!(calendar.due(at("2026-11-07 09:00"), Duration::zero()), at("2026-11-07 09:00"));
    let year = calendar.due(at("2026-01-01 00:00"), hours(9 * 261));
    assert_eq!(calendar.business_between(at("2026-01-01 00:00"), year), hours(9 * 261));
    assert_eq!(year, at("2026-12-31 18:00"));
}

#[test]
fn a_change_of_the_week_holds_from_its_date_on() {
    let mut definition = office().definition().clone();
    let week = Week::working_days(&intervals(&["08:00-20:00"]));
    definition.changes = vec![WeekChange { from: "2026-11-09".parse().unwrap(), week, declared_at: None }];
    let calendar = Calendar::new(definition).unwrap();

    assert_eq!(calendar.business_between(at("2026-11-06 00:00"), at("2026-11-07 00:00")), hours(9));
    assert_eq!(calendar.business_between(at("2026-11-09 00:00"), at("2026-11-10 00:00")), hours(12));
}

#[test]
fn a_day_declared_open_puts_no_deadline_before_its_declaration() {
    let declared = at("2026-11-08 13:00");
    let sunday = SpecialDay { hours: intervals(&["10:00-14:00"]), ..closed("2026-11-08", Some(declared)) };
    let calendar = office_with(vec![sunday]);
    let target = tenants::clock::Terms {
        target: hours(2),
        warn_bp: 7_500,
        minimum: Duration::zero(),
        cap: None,
        calendar,
        contract: None,
        version: 1,
        agreed_for: None,
        clause: None,
    };
    let clock = tenants::clock::Clock::begin(kernel::fact::ClockKind::FirstReply, 1, at("2026-11-07 09:00"), target);

    assert_eq!(clock.due(), Some(declared));
}

#[test]
fn dates_far_away_are_answered() {
    let calendar = Calendar::always(WARSAW);
    let far = NaiveDate::from_ymd_opt(2500, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap().and_utc();

    assert_eq!(calendar.due(far, hours(5)), far + hours(5));
}
