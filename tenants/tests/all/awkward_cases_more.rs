//! The awkward cases again: reopening, merging, splitting, moving, priorities, holidays declared late.

use kernel::Fact;
use kernel::fact::{CancelCause, Class, ClockKind, PendingReason, Priority};
use tenants::clock::{Agreement, Policies, Standing, Step};
use tenants::contract::{Contract, OnChange, Urgency};

use crate::tale::{
    Tale, at, case, closed, contract, message, office, office_with, policies, project, promise, resolution_of, turn_of,
};

const LATER: &str = "2026-11-30 00:00";

#[test]
fn spam_marked_wrongly_is_clocked_from_its_arrival() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .classified(1, "2026-11-02 08:01", Class::Spam)
        .classified(1, "2026-11-03 09:00", Class::Human);

    assert_eq!(tale.read("2026-11-02 20:00"), []);
    let reading = tale.turn(1, LATER);
    assert_eq!((reading.start, reading.standing), (at("2026-11-02 08:00"), Standing::Breached));
}

#[test]
fn a_thank_you_starts_no_clock_and_its_class_is_reversible() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 09:00")
        .arrived(3, "2026-11-03 08:00")
        .classified(3, "2026-11-03 08:00", Class::NoAnswerNeeded);

    assert_eq!(tale.read(LATER).len(), 2);
    assert_eq!(tale.resolution(LATER).stop, Some(at("2026-11-02 09:00")));
    let back = tale.classified(3, "2026-11-03 09:00", Class::Human);
    assert_eq!(back.turn(2, LATER).start, at("2026-11-03 08:00"));
}

#[test]
fn an_out_of_office_answer_is_no_turn() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .arrived(3, "2026-11-02 09:00:20")
        .classified(3, "2026-11-02 09:00:20", Class::AutoReply);

    assert_eq!(tale.read(LATER).iter().filter(|reading| reading.kind == ClockKind::FirstReply).count(), 1);
}

#[test]
fn reopened_in_earnest_is_a_new_turn_and_the_resolve_is_cancelled() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 10:00")
        .arrived(3, "2026-11-04 08:00")
        .reopened("2026-11-04 08:00");

    assert_eq!(tale.turn(1, LATER).stop, Some(at("2026-11-02 09:00")));
    assert_eq!(tale.turn(2, LATER).start, at("2026-11-04 08:00"));
    assert_eq!(tale.resolution("2026-11-03 12:00").standing, Standing::Met);
    assert!(tale.resolution("2026-11-03 12:00").provisional);
    // The time between counts: sixteen business hours from Monday 08:00 end on Tuesday 17:00.
    let resolution = tale.resolution(LATER);
    assert_eq!((resolution.due, resolution.standing), (at("2026-11-03 16:00"), Standing::Breached));
    let settled = tale.resolved("2026-11-04 09:00").resolution(LATER);
    assert_eq!((settled.stop, settled.standing), (Some(at("2026-11-04 09:00")), Standing::Missed));
}

#[test]
fn reopened_after_the_window_leaves_the_resolve_alone() {
    let tale =
        Tale::of_case(1).arrived(1, "2026-11-02 08:00").resolved("2026-11-02 10:00").reopened("2026-11-10 10:00");

    let resolution = tale.resolution(LATER);

    assert_eq!((resolution.standing, resolution.provisional), (Standing::Met, false));
}

#[test]
fn reopened_by_ourselves_brings_the_unanswered_turn_back() {
    let tale =
        Tale::of_case(1).arrived(1, "2026-11-02 08:00").resolved("2026-11-02 09:00").reopened("2026-11-02 09:30");

    assert_eq!(tale.turn(1, LATER).standing, Standing::Breached);
    assert_eq!(tale.turn(1, LATER).due, at("2026-11-02 12:00"));
}

#[test]
fn of_merged_cases_the_earliest_clock_survives() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 09:00")
        .case(2)
        .arrived(2, "2026-11-02 08:00")
        .merged_into(1, "2026-11-02 10:00")
        .case(1)
        .replied(3, "2026-11-02 12:30");

    let readings = tale.read(LATER);

    assert_eq!(turn_of(&readings, 2, 1).standing, Standing::Cancelled(CancelCause::Merged));
    assert_eq!(resolution_of(&readings, 2).standing, Standing::Cancelled(CancelCause::Merged));
    let survivor = turn_of(&readings, 1, 1);
    assert_eq!((survivor.start, survivor.standing), (at("2026-11-02 08:00"), Standing::Missed));
    assert_eq!(resolution_of(&readings, 1).start, at("2026-11-02 08:00"));
}

#[test]
fn a_merge_into_an_answered_case_brings_the_open_turn_along() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 08:30")
        .case(2)
        .arrived(3, "2026-11-02 09:00")
        .merged_into(1, "2026-11-02 10:00")
        .replied(4, "2026-11-02 11:00");

    let readings = tale.read(LATER);

    // The reply was written down for the merged case and answers in the surviving one.
    let second = turn_of(&readings, 1, 2);
    assert_eq!((second.start, second.stop), (at("2026-11-02 09:00"), Some(at("2026-11-02 11:00"))));
}

#[test]
fn a_merge_taken_back_never_was() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 09:00")
        .case(2)
        .arrived(2, "2026-11-02 08:00")
        .merged_into(1, "2026-11-02 10:00")
        .told("2026-11-02 11:00", Fact::MergeUndone { from: case(1) });

    let readings = tale.read(LATER);

    assert_eq!(turn_of(&readings, 2, 1).start, at("2026-11-02 08:00"));
    assert_eq!(turn_of(&readings, 2, 1).standing, Standing::Breached);
    assert_eq!(turn_of(&readings, 1, 1).start, at("2026-11-02 09:00"));
}

#[test]
fn an_open_case_merged_into_a_resolved_one_reopens_it() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 08:30")
        .resolved("2026-11-02 08:30")
        .case(2)
        .arrived(3, "2026-11-02 09:00")
        .merged_into(1, "2026-11-02 10:00");

    let resolution = resolution_of(&tale.read("2026-11-02 11:00"), 1);

    assert_eq!((resolution.start, resolution.stop), (at("2026-11-02 08:00"), None));
}

#[test]
fn a_split_case_inherits_the_arrival_of_its_message() {
    let split = Fact::SplitFrom { from: case(1), interaction: message(2) };
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .arrived(2, "2026-11-02 09:00")
        .replied(3, "2026-11-02 09:30")
        .case(2)
        .told("2026-11-02 10:00", split);

    let readings = tale.read(LATER);

    let part = turn_of(&readings, 2, 1);
    assert_eq!((part.start, part.standing), (at("2026-11-02 09:00"), Standing::Breached));
    assert_eq!(resolution_of(&readings, 2).start, at("2026-11-02 09:00"));
    assert_eq!(turn_of(&readings, 1, 1).standing, Standing::Met);
}

#[test]
fn one_mail_to_two_mailboxes_of_a_client_is_one_case() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .arrived(2, "2026-11-02 08:00:10")
        .classified(2, "2026-11-02 08:00:10", Class::Duplicate)
        .replied(3, "2026-11-02 09:00");

    assert_eq!(tale.read(LATER).len(), 2);
}

#[test]
fn two_channels_at_once_run_two_clocks() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .case(2)
        .arrived(2, "2026-11-02 08:05")
        .replied(3, "2026-11-02 09:00");

    let readings = tale.read(LATER);

    assert_eq!(turn_of(&readings, 1, 1).standing, Standing::Breached);
    assert_eq!(turn_of(&readings, 2, 1).standing, Standing::Met);
}

fn two_versions(on_change: OnChange, minimum_minutes: u32) -> Policies {
    let mut second = Contract::of(2, at("2027-01-01 00:00"), vec![promise(ClockKind::FirstReply, 60)]);
    second.on_change = on_change;
    second.minimum_minutes = minimum_minutes;
    let agreement = |contract| Agreement { contract, calendar: office() };
    Policies::new(vec![agreement(second), agreement(contract())])
}

#[test]
fn a_policy_change_keeps_elapsed_time_and_lists_both_versions() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 08:30", 2);

    let reading = turn_of(&tale.under(&two_versions(OnChange::Keep, 0), LATER), 1, 1);

    assert_eq!((reading.start, reading.due), (at("2026-11-02 08:00"), at("2026-11-02 09:00")));
    assert_eq!(reading.versions, [1, 2]);
}

#[test]
fn a_version_signed_after_the_message_that_counts_from_before_it_says_so() {
    let mut retroactive = contract();
    (retroactive.version, retroactive.recorded) = (2, Some(at("2026-11-02 10:00")));
    retroactive.effective_from = at("2026-11-01 00:00");
    let policies =
        Policies::new([contract(), retroactive].map(|contract| Agreement { contract, calendar: office() }).to_vec());
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00");

    let told = |now: &str| {
        let reading = turn_of(&tale.under(&policies, now), 1, 1);
        let later = |step: &Step| matches!(step, Step::SignedLater { version: 2, at: signed } if *signed == at("2026-11-02 10:00"));
        (reading.versions.clone(), reading.explain.iter().any(later))
    };

    assert_eq!(told("2026-11-02 09:59"), (vec![1], false));
    assert_eq!(told("2026-11-02 10:01"), (vec![2], true));
}

#[test]
fn a_policy_change_may_restart_the_clock_by_contract() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 11:30", 2);

    let reading = turn_of(&tale.under(&two_versions(OnChange::Restart, 0), LATER), 1, 1);

    assert_eq!(reading.due, at("2026-11-02 13:30"));
}

#[test]
fn a_policy_change_after_the_deadline_heals_nothing() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 14:00", 2);

    let reading = turn_of(&tale.under(&two_versions(OnChange::Restart, 60), LATER), 1, 1);

    assert_eq!((reading.due, reading.standing), (at("2026-11-02 12:00"), Standing::Breached));
    assert!(reading.explain.iter().any(|step| matches!(step, Step::ChangeTooLate { .. })));
}

#[test]
fn moved_to_another_project_the_new_target_counts_from_the_original_start() {
    let mut other = Contract::of(1, at("2016-01-01 00:00"), vec![promise(ClockKind::FirstReply, 120)]);
    other.project = Some(project(2));
    let agreement = |contract| Agreement { contract, calendar: office() };
    let policies = Policies::new(vec![agreement(contract()), agreement(other)]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").moved("2026-11-02 11:00", 2);

    let reading = turn_of(&tale.under(&policies, LATER), 1, 1);

    // 08:00 + 2 h has passed at 11:00; nothing is due before the move itself.
    assert_eq!((reading.due, reading.project), (at("2026-11-02 11:00"), Some(project(2))));
}

#[test]
fn a_priority_raised_late_is_due_at_the_later_of_now_plus_minimum_and_start_plus_target() {
    let mut contract = contract();
    contract.minimum_minutes = 30;
    contract.targets[0].by_priority.insert(Urgency::Urgent, 60);
    let policies = policies(contract, office());
    let early = Tale::of_case(1).arrived(1, "2026-11-02 08:00").priority("2026-11-02 08:10", Priority::Urgent);
    let late = Tale::of_case(1).arrived(1, "2026-11-02 08:00").priority("2026-11-02 11:50", Priority::Urgent);

    assert_eq!(turn_of(&early.under(&policies, LATER), 1, 1).due, at("2026-11-02 09:00"));
    assert_eq!(turn_of(&late.under(&policies, LATER), 1, 1).due, at("2026-11-02 13:20"));
}

#[test]
fn a_priority_without_a_target_of_its_own_moves_nothing() {
    let mut contract = contract();
    contract.minimum_minutes = 30;
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").priority("2026-11-02 11:50", Priority::High);

    let readings = tale.under(&policies(contract, office()), LATER);

    assert_eq!(turn_of(&readings, 1, 1).due, at("2026-11-02 12:00"));
}

#[test]
fn a_holiday_declared_late_shifts_only_clocks_due_after_the_declaration() {
    let declared = at("2026-11-02 10:00");
    let calendar = office_with(vec![closed("2026-11-02", Some(declared))]);
    let policies = policies(contract(), calendar);
    let past = Tale::of_case(1).arrived(1, "2026-10-30 15:00");
    let open = Tale::of_case(1).arrived(1, "2026-10-30 16:00");

    // Friday 15:00 + 4 h is Monday 09:00, before the declaration; Friday 16:00 + 4 h is Monday 10:00, not after it.
    assert_eq!(turn_of(&past.under(&policies, LATER), 1, 1).due, at("2026-11-02 09:00"));
    assert_eq!(turn_of(&open.under(&policies, LATER), 1, 1).due, at("2026-11-02 10:00"));
    let later = Tale::of_case(1).arrived(1, "2026-10-30 16:01");
    assert_eq!(turn_of(&later.under(&policies, LATER), 1, 1).due, at("2026-11-03 10:01"));
    let before = turn_of(&later.under(&policies, "2026-11-02 09:59"), 1, 1);
    assert_eq!(before.due, at("2026-11-02 10:01"), "as it was known before the declaration");
}

#[test]
fn a_pause_still_running_is_read_as_if_it_ended_now() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").pending("2026-11-02 10:00", PendingReason::Client);

    let reading = tale.turn(1, "2026-11-02 11:00");

    assert_eq!((reading.standing, reading.due), (Standing::Paused, at("2026-11-02 14:00")));
}

#[test]
fn time_gets_short_at_three_quarters_of_the_target() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00");

    assert_eq!(tale.turn(1, "2026-11-02 10:59").standing, Standing::Running);
    assert_eq!(tale.turn(1, "2026-11-02 11:00").standing, Standing::Warned);
    assert_eq!(tale.turn(1, "2026-11-02 12:00").standing, Standing::Warned);
    assert_eq!(tale.turn(1, "2026-11-02 12:00:01").standing, Standing::Breached);
}

#[test]
fn the_explanation_tells_nights_and_holidays_on_the_way() {
    let calendar = office_with(vec![closed("2026-11-06", None)]);
    let tale = Tale::of_case(1).arrived(1, "2026-11-05 17:00");

    let reading = turn_of(&tale.under(&policies(contract(), calendar), LATER), 1, 1);

    let night = Step::Closed { at: at("2026-11-05 18:00"), until: at("2026-11-09 08:00") };
    assert!(reading.explain.contains(&night), "{:#?}", reading.explain);
    assert!(reading.explain.iter().any(|step| matches!(step, Step::SpecialDay { open: false, .. })));
    let due = Step::Due { at: at("2026-11-09 11:00"), minutes: 240, version: 1, clause: None };
    assert!(reading.explain.contains(&due));
}

/// Four hours to reply and sixteen to resolve; then only the reply; then both again.
fn dropped_and_promised_again() -> Policies {
    let only_reply = Contract::of(2, at("2036-01-01 00:00"), vec![promise(ClockKind::FirstReply, 240)]);
    let again = Contract { version: 3, effective_from: at("2036-02-01 00:00"), ..contract() };
    let all = [contract(), only_reply, again];
    Policies::new(all.map(|contract| Agreement { contract, calendar: office() }).into())
}

#[test]
fn what_is_promised_no_more_is_cancelled_and_comes_back_with_the_promise() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 10:00", 2);

    let dropped = resolution_of(&tale.under(&dropped_and_promised_again(), LATER), 1);
    assert_eq!(dropped.standing, Standing::Cancelled(CancelCause::Policy));
    assert_eq!(dropped.used, chrono::Duration::hours(2));

    let back = tale.policy("2026-11-02 11:00", 3).resolved("2026-11-03 09:00");
    let back = resolution_of(&back.under(&dropped_and_promised_again(), LATER), 1);
    assert_eq!((back.standing, back.start), (Standing::Met, at("2026-11-02 08:00")));
}

#[test]
fn what_another_project_promises_again_counts_there() {
    let mut other = contract();
    other.project = Some(project(2));
    let all = dropped_and_promised_again().all().iter().map(|agreement| agreement.contract.clone()).collect::<Vec<_>>();
    let agreement = |contract| Agreement { contract, calendar: office() };
    let policies = Policies::new(all.into_iter().chain([other]).map(agreement).collect());
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-02 10:00", 2);

    let back = resolution_of(&tale.moved("2026-11-02 11:00", 2).under(&policies, LATER), 1);

    assert_eq!((back.standing, back.project), (Standing::Breached, Some(project(2))));
}

#[test]
fn a_promise_taken_back_after_its_deadline_was_still_broken() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").policy("2026-11-05 10:00", 2);

    assert_eq!(resolution_of(&tale.under(&dropped_and_promised_again(), LATER), 1).standing, Standing::Breached);
}

#[test]
fn a_pause_under_a_limit_tells_when_it_ends_by_itself() {
    let mut contract = contract();
    contract.pauses.cap_minutes = Some(90);
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").pending("2026-11-02 11:00", PendingReason::Client);

    let policies = policies(contract, office());
    let paused = turn_of(&tale.under(&policies, "2026-11-02 11:30"), 1, 1);
    assert_eq!((paused.standing, paused.runs_on), (Standing::Paused, Some(at("2026-11-02 13:30"))));
    let running = turn_of(&tale.under(&policies, "2026-11-02 13:30"), 1, 1);
    assert_eq!((running.standing, running.runs_on), (Standing::Warned, None));
}
