//! What changes nothing: pauses and versions after the deadline, versions that promise the same; and whose a clock is.

use chrono::Duration;
use kernel::fact::PendingReason;
use tenants::clock::{Agreement, Policies, Standing};
use tenants::contract::OnChange;

use crate::tale::{Tale, at, contract, office, project, resolution_of, turn_of};

#[test]
fn a_pause_after_the_deadline_takes_no_time_off_what_is_told() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").pending("2026-11-02 13:30", PendingReason::Client);

    let reading = tale.turn(1, "2026-11-02 15:30");

    assert_eq!((reading.standing, reading.runs), (Standing::Breached, true));
    assert_eq!((reading.paused, reading.used), (Duration::zero(), Duration::minutes(390)));
}

#[test]
fn a_version_that_came_after_the_deadline_is_not_the_one_that_counts() {
    let mut second = contract();
    second.version = 2;
    second.targets.iter_mut().for_each(|target| target.minutes *= 2);
    let agreement = |contract| Agreement { contract, calendar: office() };
    let mut first = contract();
    first.effective_from = at("2026-01-01 00:00");
    second.effective_from = at("2026-11-02 14:00");
    let policies = Policies::new(vec![agreement(first), agreement(second)]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 14:00", 2);

    let reading = turn_of(&tale.under(&policies, "2026-11-02 15:00"), 1, 1);

    assert_eq!((reading.versions.as_slice(), reading.standing), (&[1][..], Standing::Breached));
}

#[test]
fn a_version_that_restarts_and_changes_no_target_moves_nothing() {
    let mut second = contract();
    (second.version, second.on_change, second.warn_bp) = (2, OnChange::Restart, 9_000);
    second.effective_from = at("2026-11-02 10:00");
    let agreement = |contract| Agreement { contract, calendar: office() };
    let policies = Policies::new(vec![agreement(contract()), agreement(second)]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 10:00", 2);

    let reading = turn_of(&tale.under(&policies, "2026-11-02 11:00"), 1, 1);

    assert_eq!((reading.start, reading.due), (at("2026-11-02 08:00"), at("2026-11-02 12:00")));
    assert_eq!(reading.versions, [1, 2]);
}

#[test]
fn a_clock_that_goes_on_in_another_case_or_runs_again_counts_for_that_cases_project() {
    let moved = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .resolved("2026-11-02 09:00")
        .moved("2026-11-02 10:00", 2)
        .reopened("2026-11-02 11:00");

    assert_eq!(resolution_of(&moved.read("2026-11-02 12:00"), 1).project, Some(project(2)));
}

#[test]
fn a_reply_written_down_late_ends_the_pause_where_it_stopped_the_clock() {
    let late = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 09:00", PendingReason::Client)
        .pending_off("2026-11-02 11:00")
        .push(
            at("2026-11-02 10:00"),
            at("2026-11-02 14:00"),
            kernel::Fact::MessageOut {
                interaction: crate::tale::message(2),
                author: kernel::fact::Author::Human,
                delivered_state: kernel::fact::Delivery::Accepted,
                asks_back: false,
            },
        );

    let reading = late.turn(1, "2026-11-02 18:00");

    // One hour of waiting counts, not two: due at 14:00.
    assert_eq!((reading.stop, reading.due), (Some(at("2026-11-02 10:00")), at("2026-11-02 14:00")));
}
