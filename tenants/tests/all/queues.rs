//! The awkward cases of the glossary that concern calls and chats. Each default and option.

use chrono::Duration;
use kernel::fact::{Author, Class, Outflow, Place, RingResult, Transfer, TransferTo};
use tenants::kpi::Kpi;
use tenants::kpi::parameters::{CallBacks, Formula, Transfers};
use tenants::live::WaitFrom;

use crate::floor::Floor;

fn floor() -> Floor {
    Floor::default()
}

/// Two in time, one late, one short abandon, one long, one in time by the target but given up, one voicemail.
fn mixed() -> Floor {
    floor()
        .served(1, "10:00:00", "10:00:10", "10:03:00")
        .served(2, "10:01:00", "10:01:20", "10:04:00")
        .served(3, "10:02:00", "10:02:21", "10:05:00")
        .gave_up(4, "10:03:00", "10:03:05")
        .gave_up(5, "10:04:00", "10:04:50")
        .gave_up(6, "10:05:00", "10:05:15")
        .call(7, "10:06:00")
        .queued("10:06:00")
        .flowed("10:06:30", Outflow::Voicemail, true)
}

#[test]
fn the_service_level_has_six_formulas() {
    let of = |formula| mixed().sides_with(Kpi::ServiceLevel, |parameters| parameters.formula = formula);

    assert_eq!(of(Formula::Default), (2, 5));
    assert_eq!(of(Formula::OfAnswered), (2, 3));
    assert_eq!(of(Formula::OfOffered), (2, 7));
    assert_eq!(of(Formula::WithAbandoned), (4, 7));
    assert_eq!(of(Formula::WithFlowOut), (2, 6));
    assert_eq!(of(Formula::WithoutAbandoned), (2, 3));
}

#[test]
fn exactly_the_target_is_in_time_and_exactly_the_threshold_is_short() {
    let edge = floor().served(1, "10:00:00", "10:00:20", "10:01:00").gave_up(2, "10:00:00", "10:00:05");

    assert_eq!(edge.sides(Kpi::ServiceLevel), (1, 1));
    assert_eq!((edge.count(Kpi::ShortAbandonedContacts), edge.count(Kpi::AbandonedContacts)), (1, 0));
}

#[test]
fn who_hangs_up_in_three_seconds_is_offered_and_listed_and_in_no_service_level() {
    let hasty = floor().gave_up(1, "10:00:00", "10:00:03");

    assert_eq!((hasty.count(Kpi::OfferedContacts), hasty.count(Kpi::ShortAbandonedContacts)), (1, 1));
    assert_eq!(hasty.figure(Kpi::ServiceLevel).value, None);
    assert_eq!(hasty.sides(Kpi::AbandonRate), (0, 0));
    let included = hasty.sides_with(Kpi::ServiceLevel, |parameters| parameters.short_abandon = Duration::zero());
    assert_eq!(included, (0, 1));
}

#[test]
fn who_hangs_up_in_the_greeting_was_never_offered() {
    let early =
        floor().call(1, "10:00:00").left("10:00:12", Place::Greeting).call(2, "10:01:00").left("10:01:20", Place::Ivr);

    assert_eq!((early.count(Kpi::IncomingContacts), early.count(Kpi::OfferedContacts)), (2, 0));
    assert_eq!((early.count(Kpi::LeftBeforeQueue), early.count(Kpi::AbandonedContacts)), (2, 0));
    assert_eq!(early.seconds(Kpi::TimeBeforeQueue), Some(16));
}

#[test]
fn a_call_back_taken_in_the_queue_flows_out_and_keeps_its_own_promise() {
    let taken = floor()
        .call(1, "10:00:00")
        .queued("10:00:10")
        .call_back_at("10:00:25", "11:00:00")
        .answered(1, "11:04:00")
        .ended("11:06:00")
        .call(2, "10:00:00")
        .queued("10:00:10")
        .call_back_at("10:00:40", "11:00:00")
        .answered(1, "11:06:00")
        .ended("11:07:00");

    assert_eq!((taken.count(Kpi::FlowedOutContacts), taken.count(Kpi::LeftWithChoice)), (2, 2));
    assert_eq!((taken.count(Kpi::AnsweredContacts), taken.count(Kpi::AbandonedContacts)), (0, 0));
    assert_eq!(taken.sides(Kpi::ServiceLevel), (0, 0));
    assert_eq!(taken.sides(Kpi::CallBackLevel), (1, 2));
    let counted = taken.sides_with(Kpi::ServiceLevel, |parameters| parameters.call_backs = CallBacks::Answered);
    assert_eq!(counted, (1, 2));
    assert_eq!(taken.sides(Kpi::HandlingTime), (180_000_000, 2));
}

#[test]
fn a_promised_call_that_never_came_is_broken_once_its_time_has_passed() {
    let waiting = floor().call(1, "10:00:00").queued("10:00:00").call_back_at("10:01:00", "11:00:00");

    assert_eq!(waiting.parts_at(Kpi::CallBackLevel, |_| {}, "2026-11-02 11:04"), []);
    assert_eq!(waiting.sides(Kpi::CallBackLevel), (0, 1));
}

#[test]
fn after_a_deliberate_drop_the_wait_runs_from_the_first_arrival_until_an_agent_speaks() {
    let dropped = floor()
        .call(1, "10:00:00")
        .queued("10:00:08")
        .flowed("10:00:10", Outflow::DropAndCallBack, false)
        .answered(1, "10:00:31")
        .ended("10:02:00");

    assert_eq!(dropped.seconds(Kpi::AnswerTime), Some(31));
    assert_eq!((dropped.count(Kpi::AnsweredContacts), dropped.count(Kpi::FlowedOutContacts)), (1, 0));
    assert_eq!(dropped.sides(Kpi::ServiceLevel), (0, 1));
}

#[test]
fn ringing_at_an_agent_who_does_not_answer_is_one_contact_whose_wait_goes_on() {
    let rona = floor()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .rings(1, "10:00:02")
        .rung(1, "10:00:12", RingResult::Timeout)
        .rings(2, "10:00:13")
        .answered(2, "10:00:18")
        .ended("10:01:00");

    assert_eq!((rona.count(Kpi::OfferedContacts), rona.seconds(Kpi::AnswerTime)), (1, Some(18)));
    assert_eq!((rona.figure(Kpi::MissedRings).numerator, rona.sides(Kpi::MissedRingRate)), (1, (1, 2)));
    assert_eq!(rona.sides(Kpi::AgentServiceLevel), (1, 2));
}

#[test]
fn a_customer_who_leaves_while_it_rings_is_abandoned_and_nobodys_miss() {
    let left = floor().call(1, "10:00:00").queued("10:00:00").rings(1, "10:00:30").left("10:00:36", Place::Ring);

    assert_eq!((left.count(Kpi::AbandonedContacts), left.figure(Kpi::MissedRings).numerator), (1, 0));
    assert_eq!(left.sides(Kpi::MissedRingRate), (0, 0));
}

#[test]
fn a_transfer_between_our_queues_is_one_contact_of_several_legs() {
    let passed = floor()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .answered(1, "10:00:10")
        .transferred(1, "10:01:10", Transfer::Blind, TransferTo::Queue)
        .queued("10:01:10")
        .answered(2, "10:02:10")
        .ended("10:04:10");

    assert_eq!((passed.count(Kpi::OfferedContacts), passed.count(Kpi::AnsweredContacts)), (1, 1));
    assert_eq!(passed.seconds(Kpi::AnswerTime), Some(10));
    assert_eq!(passed.seconds(Kpi::HandlingTime), Some(180));
    assert_eq!((passed.count(Kpi::TransferredContacts), passed.sides(Kpi::TransferRate)), (1, (1, 1)));
    let only = |how| passed.sides_with(Kpi::TransferRate, |parameters| parameters.transfers = how);
    assert_eq!((only(Transfers::Blind), only(Transfers::Consulted)), ((1, 1), (0, 1)));
}

#[test]
fn what_was_passed_on_to_the_shop_is_handled_by_us_until_then() {
    let passed = floor()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .answered(1, "10:00:10")
        .transferred(1, "10:01:00", Transfer::Consulted, TransferTo::Shop)
        .ended("10:30:00");

    assert_eq!(passed.seconds(Kpi::HandlingTime), Some(50));
}

#[test]
fn a_consult_is_time_of_the_contact_and_help_of_the_other() {
    let asked = floor()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .answered(1, "10:00:00")
        .consults(2, "10:01:00", "10:02:00")
        .ended("10:03:00")
        .state(2, "10:00:00", kernel::fact::AgentState::Available)
        .state(2, "10:04:00", kernel::fact::AgentState::Offline);

    assert_eq!(asked.seconds(Kpi::HandlingTime), Some(180));
    // Agent 1 talked for three minutes and told no state; agent 2 helped for one of four.
    assert_eq!(asked.sides(Kpi::Occupancy), (240_000_000, 420_000_000));
}

#[test]
fn a_ghost_is_handled_and_flagged_and_left_out_where_that_was_agreed() {
    let ghost = floor().served(1, "10:00:00", "10:00:10", "10:00:14").served(2, "10:01:00", "10:01:30", "10:05:00");

    assert_eq!((ghost.count(Kpi::AnsweredContacts), ghost.count(Kpi::ShortHandledContacts)), (2, 1));
    assert_eq!(ghost.sides(Kpi::ServiceLevel), (1, 2));
    let agreed = ghost.sides_with(Kpi::ServiceLevel, |p| p.ghosts_under = Some(Duration::seconds(5)));
    assert_eq!(agreed, (0, 1));
}

#[test]
fn a_call_that_crosses_closing_time_is_served_and_counted() {
    let late = floor().served(1, "17:59:50", "18:00:05", "18:04:00");

    assert_eq!((late.count(Kpi::OfferedContacts), late.count(Kpi::AfterHoursContacts)), (1, 0));
    assert_eq!(late.sides(Kpi::ServiceLevel), (1, 1));
}

#[test]
fn a_call_after_hours_is_never_offered_unless_all_hours_count() {
    let night = floor().gave_up(1, "20:00:00", "20:01:00");

    assert_eq!((night.count(Kpi::AfterHoursContacts), night.count(Kpi::OfferedContacts)), (1, 0));
    assert_eq!(night.sides(Kpi::ServiceLevel), (0, 0));
    assert_eq!(night.sides_with(Kpi::ServiceLevel, |parameters| parameters.all_hours = true), (0, 1));
}

#[test]
fn a_chat_is_answered_by_its_first_human_words_not_when_it_is_taken() {
    let slow = floor()
        .chat(1, "10:00:00")
        .spoke("10:00:00", Author::Bot)
        .queued("10:00:05")
        .answered(1, "10:00:08")
        .spoke("10:00:08", Author::TemplateAuto)
        .spoke("10:00:40", Author::Human)
        .spoke("10:01:40", Author::Human)
        .ended("10:05:00");

    assert_eq!(slow.seconds(Kpi::AnswerTime), Some(35));
    assert_eq!(slow.sides(Kpi::ServiceLevel), (0, 1));
}

#[test]
fn a_bot_before_people_is_apart_unless_the_wait_counts_from_arrival() {
    let bot = floor().chat(1, "10:00:00").queued("10:02:00").answered(1, "10:02:05").spoke("10:02:10", Author::Human);

    assert_eq!(bot.seconds(Kpi::AnswerTime), Some(10));
    let from_arrival = bot.figure_with(Kpi::AnswerTime, |parameters| parameters.wait_from = WaitFrom::Arrival);
    assert_eq!(from_arrival.value, Some(130_000_000));
}

#[test]
fn of_an_agent_with_parallel_chats_each_second_is_divided() {
    let both = floor()
        .chat(1, "10:00:00")
        .queued("10:00:00")
        .answered(1, "10:00:00")
        .spoke("10:00:05", Author::Human)
        .chat(2, "10:01:00")
        .queued("10:01:00")
        .answered(1, "10:01:00")
        .spoke("10:01:05", Author::Human)
        .with(1)
        .ended("10:03:00")
        .with(2)
        .ended("10:04:00");

    // 60 s alone and 120 s halved; 120 s halved and 60 s alone.
    assert_eq!(both.sides(Kpi::HandlingTime), (240_000_000, 2));
    let mut parts: Vec<i64> = both.parts(Kpi::HandlingTime, |_| {}).iter().map(|part| part.numerator).collect();
    parts.sort_unstable();
    assert_eq!(parts, [120_000_000, 120_000_000]);
    assert_eq!(both.sides(Kpi::TalkTime), (360_000_000, 2));
}

#[test]
fn handling_is_talk_hold_and_the_work_after_and_talk_is_without_hold() {
    let whole = floor()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .answered(1, "10:00:10")
        .hold(1, "10:01:00", "10:01:30")
        .ended("10:03:10")
        .wrap(1, "10:03:10", "10:03:50");

    assert_eq!(whole.seconds(Kpi::HandlingTime), Some(220));
    assert_eq!(whole.seconds(Kpi::TalkTime), Some(150));
}

#[test]
fn a_contact_is_handled_in_the_period_in_which_its_work_ends() {
    let month_end = floor()
        .call(1, "2026-10-30 17:59")
        .queued("2026-10-30 17:59")
        .answered(1, "2026-10-30 17:59")
        .ended("2026-10-30 18:10")
        .call(2, "2026-10-30 17:59:30")
        .queued("2026-10-30 17:59:30")
        .answered(2, "2026-10-30 17:59:30")
        .ended("2026-10-30 18:00")
        .wrap(2, "2026-11-02 08:00", "2026-11-02 08:05");

    assert_eq!(month_end.sides(Kpi::HandlingTime), (330_000_000, 1));
    assert_eq!(month_end.count(Kpi::AnsweredContacts), 0);
}

#[test]
fn tests_spam_and_what_came_twice_are_in_no_figure() {
    let noise = floor()
        .served(1, "10:00:00", "10:00:10", "10:01:00")
        .is("10:02:00", Class::Probe)
        .served(2, "10:00:00", "10:00:10", "10:01:00")
        .is("10:02:00", Class::Spam)
        .served(3, "10:00:00", "10:00:10", "10:01:00")
        .is("10:02:00", Class::Spam)
        .is("10:03:00", Class::Human);

    assert_eq!((noise.count(Kpi::IncomingContacts), noise.sides(Kpi::ServiceLevel)), (1, (1, 1)));
    assert_eq!(noise.count(Kpi::HandledContacts), 1);
}

#[test]
fn what_a_clause_leaves_out_is_shown_with_and_without() {
    let down = mixed().with(5).excluded("11:00:00");

    assert_eq!(down.sides(Kpi::ServiceLevel), (2, 4));
    assert_eq!(down.parts(Kpi::ServiceLevel, |_| {}).len(), 5);
}

#[test]
fn who_waits_longer_than_the_target_is_a_miss_already_and_shorter_is_not_yet_counted() {
    let waiting = floor().call(1, "10:00:00").queued("10:00:00");
    let at = |now: &str| waiting.parts_at(Kpi::ServiceLevel, |_| {}, now).len();

    assert_eq!((at("2026-11-02 10:00:20"), at("2026-11-02 10:00:21")), (0, 1));
    assert_eq!(waiting.parts_at(Kpi::LongestWait, |_| {}, "2026-11-02 10:07").first().unwrap().numerator, 420_000_000);
}

#[test]
fn a_loss_is_recovered_by_any_contact_served_within_a_day() {
    let lost = floor()
        .call_of(1, 1, "10:00:00")
        .queued("10:00:00")
        .left("10:01:00", Place::Queue)
        .call_of(2, 2, "10:00:00")
        .queued("10:00:00")
        .left("10:01:00", Place::Queue)
        .called_out(3, 2, "12:00:00")
        .answered(1, "12:00:20")
        .ended("12:03:00")
        .call_of(4, 3, "10:00:00")
        .queued("10:00:00")
        .left("10:01:00", Place::Queue)
        .call_of(5, 3, "2026-11-03 10:01:01")
        .queued("2026-11-03 10:01:01")
        .answered(1, "2026-11-03 10:01:05")
        .ended("2026-11-03 10:02:00");

    assert_eq!(lost.sides(Kpi::UnrecoveredRate), (2, 3));
    let soon = lost.parts_at(Kpi::UnrecoveredRate, |_| {}, "2026-11-02 13:00");
    assert_eq!(soon.iter().map(|part| part.numerator).collect::<Vec<_>>(), [0]);
    assert_eq!((lost.count(Kpi::HandledContacts), lost.count(Kpi::AnsweredContacts)), (2, 1));
}

#[test]
fn customers_count_once_and_as_new_after_ninety_days() {
    let callers = floor()
        .call_of(1, 1, "2026-08-03 10:00")
        .left("2026-08-03 10:01", Place::Greeting)
        .call_of(2, 2, "2026-08-10 10:00")
        .left("2026-08-10 10:01", Place::Greeting)
        .call_of(3, 1, "10:00:00")
        .left("10:01:00", Place::Greeting)
        .call_of(4, 2, "10:00:00")
        .left("10:01:00", Place::Greeting)
        .call_of(5, 1, "10:30:00")
        .left("10:31:00", Place::Greeting);

    assert_eq!((callers.count(Kpi::UniqueCustomers), callers.count(Kpi::NewCustomers)), (2, 1));
}

#[test]
fn a_late_fact_changes_the_story_and_not_the_order_of_writing() {
    let mut told = floor().served(1, "10:00:00", "10:00:10", "10:03:00");
    let before = told.seconds(Kpi::TalkTime);
    told = told.told("10:01:00", hold(true)).told("10:01:30", hold(false));

    assert_eq!((before, told.seconds(Kpi::TalkTime)), (Some(170), Some(140)));
}

fn hold(on: bool) -> kernel::fact::Fact {
    let leg = kernel::fact::Leg { interaction: crate::floor::contact(1), agent: crate::floor::agent(1) };
    if on { kernel::fact::Fact::HoldOn(leg) } else { kernel::fact::Fact::HoldOff(leg) }
}

#[test]
fn a_call_that_does_not_count_recovers_nobody() {
    let lost = floor()
        .call_of(1, 1, "10:00:00")
        .queued("10:00:00")
        .left("10:01:00", Place::Queue)
        .called_out(2, 1, "12:00:00")
        .answered(1, "12:00:20")
        .ended("12:03:00")
        .is("12:04:00", Class::Probe);

    assert_eq!(lost.sides(Kpi::UnrecoveredRate), (1, 1));
}
