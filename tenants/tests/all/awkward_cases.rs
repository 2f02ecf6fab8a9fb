//! The awkward cases of the glossary that concern written channels: turns, replies, pauses. Each default and option.

use chrono::Duration;
use kernel::fact::{Author, CancelCause, Class, ClockKind, Delivery, Fact, PendingReason};
use tenants::clock::{Standing, Step, tell};
use tenants::contract::{TurnFrom, Turns, Unanswered};

use crate::tale::{Tale, at, contract, message, office, policies, turn_of};

const LATER: &str = "2026-11-30 00:00";

#[test]
fn an_automatic_reply_never_stops_the_clock() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .out(2, "2026-11-02 08:00:05", Author::TemplateAuto, Delivery::Accepted)
        .out(3, "2026-11-02 08:00:06", Author::Bot, Delivery::Accepted);

    let reading = tale.turn(1, "2026-11-02 13:01");

    assert_eq!((reading.stop, reading.standing), (None, Standing::Breached));
    assert_eq!(reading.due, at("2026-11-02 12:00"));
}

#[test]
fn a_template_that_a_person_chose_and_sent_counts() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00");

    assert_eq!(tale.turn(1, LATER).standing, Standing::Met);
}

#[test]
fn a_reply_stops_at_acceptance_not_when_it_was_written() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .out(2, "2026-11-02 11:59", Author::Human, Delivery::Queued)
        .replied(2, "2026-11-02 13:05");

    let reading = tale.turn(1, LATER);

    assert_eq!((reading.stop, reading.standing), (Some(at("2026-11-02 13:05")), Standing::Missed));
}

#[test]
fn a_reply_exactly_on_time_is_in_time() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 12:00");

    assert_eq!(tale.turn(1, LATER).standing, Standing::Met);
}

#[test]
fn a_reply_that_bounced_or_was_refused_or_undone_does_not_stop_the_clock() {
    for state in [Delivery::Bounced, Delivery::Failed, Delivery::Undone] {
        let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00").out(
            2,
            "2026-11-02 09:30",
            Author::Human,
            state,
        );

        assert_eq!(tale.turn(1, "2026-11-02 09:10").standing, Standing::Met, "as known before");
        assert_eq!(tale.turn(1, "2026-11-02 09:40").standing, Standing::Running);
        assert_eq!(tale.turn(1, LATER).standing, Standing::Breached);
        let again = tale.replied(3, "2026-11-02 11:00");
        assert_eq!(again.turn(1, LATER).stop, Some(at("2026-11-02 11:00")));
    }
}

#[test]
fn a_stop_withdrawn_by_a_correction_is_no_stop() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00");
    let wrong = tale.last();
    let tale = tale.corrected("2026-11-02 10:00", wrong);

    assert_eq!(tale.turn(1, LATER).standing, Standing::Breached);
    let correction = tale.last();
    let back = tale.corrected("2026-11-02 10:30", correction);
    assert_eq!(back.turn(1, LATER).standing, Standing::Met);
}

#[test]
fn a_note_does_not_stop_the_clock() {
    let note = kernel::Fact::NoteWritten { interaction: crate::tale::message(9) };
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").told("2026-11-02 08:30", note);

    assert_eq!(tale.turn(1, LATER).standing, Standing::Breached);
}

#[test]
fn several_mails_before_our_answer_are_one_turn_from_the_first() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .arrived(2, "2026-11-02 09:00")
        .arrived(3, "2026-11-02 10:00")
        .replied(4, "2026-11-02 11:00");

    let readings = tale.read(LATER);

    assert_eq!(readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply).count(), 1);
    assert_eq!(turn_of(&readings, 1, 1).start, at("2026-11-02 08:00"));
}

#[test]
fn several_mails_may_count_from_the_last_by_contract() {
    let mut contract = contract();
    contract.turn_from = TurnFrom::Last;
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").arrived(2, "2026-11-02 10:00");

    let readings = tale.under(&policies(contract, office()), LATER);

    assert_eq!(turn_of(&readings, 1, 1).due, at("2026-11-02 15:00"));
}

#[test]
fn each_turn_has_a_clock_of_its_own_or_only_the_first_by_contract() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .arrived(3, "2026-11-03 08:00")
        .replied(4, "2026-11-03 17:00");
    let mut first = contract();
    first.turns = Turns::First;

    assert_eq!(tale.turn(1, LATER).standing, Standing::Met);
    assert_eq!(tale.turn(2, LATER).standing, Standing::Missed);
    let readings = tale.under(&policies(first, office()), LATER);
    assert_eq!(readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply).count(), 1);
}

#[test]
fn a_mail_that_came_after_the_reply_left_is_a_turn_of_its_own() {
    let (trusted, late) = ("2026-11-02 09:00", "2026-11-02 10:00");
    // The second mail was on the server before the acceptance was written down, but after it happened.
    let reply = kernel::Fact::MessageOut {
        interaction: crate::tale::message(3),
        author: Author::Human,
        delivered_state: Delivery::Accepted,
        asks_back: false,
    };
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").arrived(2, trusted);
    let tale = tale.push(at("2026-11-02 08:59"), at(late), reply);

    assert_eq!(tale.turn(1, LATER).stop, Some(at("2026-11-02 08:59")));
    assert_eq!(tale.turn(2, LATER).start, at(trusted));
}

#[test]
fn a_mailbox_outage_is_ours_the_clock_runs_from_the_mail_server() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 10:15").fetched(
        3,
        "2026-11-02 10:00",
        "2026-11-02 14:00",
    );

    let second = tale.turn(2, LATER);

    assert_eq!((second.start, second.due), (at("2026-11-02 10:00"), at("2026-11-02 15:00")));
}

#[test]
fn an_excluded_case_says_by_which_clause() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").excluded("2026-11-04 08:00");

    assert_eq!(tale.turn(1, LATER).excluded.as_deref(), Some("8.1"));
    let put_back = tale.last();
    assert_eq!(tale.corrected("2026-11-05 08:00", put_back).turn(1, LATER).excluded, None);
}

#[test]
fn waiting_for_the_customer_pauses_the_resolution_only() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 09:00", PendingReason::Customer)
        .pending_off("2026-11-02 11:00");

    assert_eq!(tale.turn(1, LATER).due, at("2026-11-02 12:00"));
    let resolution = tale.resolution(LATER);
    assert_eq!(resolution.due, at("2026-11-03 18:00"));
    assert_eq!(resolution.paused, Duration::hours(2));
}

#[test]
fn a_customer_who_writes_is_no_longer_waited_for() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 08:30")
        .pending("2026-11-02 08:30", PendingReason::Customer)
        .arrived(3, "2026-11-02 10:30");

    assert_eq!(tale.resolution(LATER).paused, Duration::hours(2));
}

#[test]
fn waiting_for_the_shop_pauses_our_clocks_where_the_contract_allows_it() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 10:00", PendingReason::Client)
        .pending_off("2026-11-02 15:00");
    let mut strict = contract();
    strict.pauses.client.clear();

    // Three of the five hours are business time.
    assert_eq!(tale.turn(1, LATER).due, at("2026-11-02 17:00"));
    assert_eq!(tale.turn(1, "2026-11-02 14:00").standing, Standing::Paused);
    let readings = tale.under(&policies(strict, office()), LATER);
    assert_eq!(turn_of(&readings, 1, 1).due, at("2026-11-02 12:00"));
}

#[test]
fn the_contract_may_cap_all_pauses_together() {
    let mut capped = contract();
    capped.pauses.cap_minutes = Some(90);
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 09:00", PendingReason::Client)
        .pending_off("2026-11-02 10:00")
        .pending("2026-11-02 11:00", PendingReason::Client);

    let reading = turn_of(&tale.under(&policies(capped, office()), "2026-11-02 17:00"), 1, 1);

    assert_eq!(reading.due, at("2026-11-02 14:30"));
    assert_eq!((reading.standing, reading.paused), (Standing::Breached, Duration::minutes(90)));
    assert!(reading.explain.contains(&Step::PauseCapped { at: at("2026-11-02 11:30") }));
}

#[test]
fn a_pause_set_after_the_deadline_heals_nothing() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .pending("2026-11-02 12:30", PendingReason::Client)
        .pending_off("2026-11-03 12:30")
        .replied(2, "2026-11-03 13:00");

    let reading = tale.turn(1, LATER);

    assert_eq!((reading.due, reading.standing), (at("2026-11-02 12:00"), Standing::Missed));
    assert!(reading.explain.iter().any(|step| matches!(step, Step::PauseTooLate { .. })));
}

#[test]
fn a_back_dated_pause_counts_from_when_it_was_written_down() {
    let pause = || kernel::Fact::PendingOn { reason: PendingReason::Client };
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .push(at("2026-11-02 09:00"), at("2026-11-02 11:00"), pause())
        .pending_off("2026-11-02 14:00");

    assert_eq!(tale.turn(1, LATER).due, at("2026-11-02 15:00"));
    let healed =
        Tale::of_case(1).arrived(1, "2026-11-02 08:00").push(at("2026-11-02 09:00"), at("2026-11-02 15:00"), pause());
    assert_eq!(healed.turn(1, LATER).standing, Standing::Breached);
}

#[test]
fn resolving_without_a_reply_takes_the_turn_out_unless_it_was_late_or_the_contract_says_so() {
    let quick = Tale::of_case(1).arrived(1, "2026-11-02 08:00").resolved("2026-11-02 09:00");
    let slow = Tale::of_case(1).arrived(1, "2026-11-02 08:00").resolved("2026-11-02 14:00");
    let mut strict = contract();
    strict.unanswered = Unanswered::Run;

    assert_eq!(quick.turn(1, LATER).standing, Standing::Cancelled(CancelCause::Resolved));
    assert_eq!(slow.turn(1, LATER).standing, Standing::Breached);
    let readings = quick.under(&policies(strict, office()), LATER);
    assert_eq!(turn_of(&readings, 1, 1).standing, Standing::Breached);
}

#[test]
fn a_reply_on_its_way_when_the_case_is_resolved_still_stops_the_clock() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .out(2, "2026-11-02 09:00", Author::Human, Delivery::Queued)
        .resolved("2026-11-02 09:00");

    assert_eq!(tale.turn(1, "2026-11-02 09:00:05").standing, Standing::Running);
    let gone = tale.out(2, "2026-11-02 09:00:12", Author::Human, Delivery::Accepted);
    assert_eq!(gone.turn(1, LATER).stop, Some(at("2026-11-02 09:00:12")));
}

#[test]
fn a_reply_that_bounced_after_the_case_was_resolved_leaves_the_turn_open() {
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .resolved("2026-11-02 09:00")
        .out(2, "2026-11-02 09:20", Author::Human, Delivery::Bounced);

    assert_eq!(tale.turn(1, "2026-11-02 09:30").standing, Standing::Running);
    assert_eq!(tale.turn(1, LATER).standing, Standing::Breached);
}

#[test]
fn a_reply_that_only_asks_back_counts_unless_the_contract_says_otherwise() {
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").asked_back(2, "2026-11-02 09:00");
    let mut strict = contract();
    strict.asking_back_counts = false;

    let reading = tale.turn(1, LATER);

    assert_eq!((reading.standing, reading.asks_back), (Standing::Met, true));
    let readings = tale.under(&policies(strict, office()), LATER);
    assert_eq!(turn_of(&readings, 1, 1).standing, Standing::Breached);
}

#[test]
fn spam_duplicates_probes_bounces_and_machines_have_no_clock() {
    for class in [Class::Spam, Class::Duplicate, Class::Probe, Class::Bounce, Class::AutoReply, Class::NoAnswerNeeded] {
        let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").classified(1, "2026-11-02 08:01", class);

        assert_eq!(tale.read(LATER), [], "{class:?}");
    }
}

#[test]
fn a_test_contact_counts_nowhere_and_has_its_clock_at_the_desk() {
    let ordinary = Tale::of_case(1).arrived(1, "2026-11-02 08:00").replied(2, "2026-11-02 09:00");
    let probed = Fact::Probed { interaction: message(1) };
    let tale = Tale::of_case(1).arrived(1, "2026-11-02 08:00").told("2026-11-02 08:00", probed);
    let tale = tale.classified(1, "2026-11-02 08:01", Class::Human).replied(2, "2026-11-02 09:00");
    let desk = |tale: &Tale| {
        let told = tell(&tale.facts, &policies(contract(), office()), at(LATER)).unwrap().readings;
        told.into_iter().map(|one| (one.kind, one.turn, one.start, one.stop, one.standing)).collect::<Vec<_>>()
    };

    assert_eq!(tale.read(LATER), []);
    assert_eq!(desk(&tale), desk(&ordinary));
    assert!(!desk(&tale).is_empty());
}

#[test]
fn a_reply_from_before_a_turn_that_is_written_down_late_was_not_sent_in_it() {
    let queued = Fact::MessageOut {
        interaction: message(3),
        author: Author::Human,
        delivered_state: Delivery::Queued,
        asks_back: false,
    };
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .replied(2, "2026-11-02 09:00")
        .arrived(4, "2026-11-02 10:00")
        .push(at("2026-11-02 09:30"), at("2026-11-02 10:10"), queued)
        .resolved("2026-11-02 10:30");

    assert_eq!(tale.turn(2, LATER).standing, Standing::Cancelled(CancelCause::Resolved));
    let sent = tale.reopened("2026-11-02 10:40").out(5, "2026-11-02 10:50", Author::Human, Delivery::Queued);
    assert_eq!(sent.resolved("2026-11-02 11:00").turn(2, "2026-11-02 11:01").standing, Standing::Running);
}
