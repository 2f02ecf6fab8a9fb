//! The awkward cases of menus: who came into one, how he left it, and the keys that he pressed.

use kernel::fact::{Class, Ender, Fact, IvrStep, Outflow, Place};
use proptest::prelude::*;
use tenants::kpi::{Kpi, Part};
use tenants::live::{Way, contacts};

use crate::floor::{EVENING, Floor};
use crate::tale::at;

const OF_IVR: [Kpi; 5] = [Kpi::IvrContacts, Kpi::IvrContainment, Kpi::LeftInIvr, Kpi::IvrDropOutRate, Kpi::IvrTime];

fn pressed(key: char) -> (Option<char>, bool) {
    (Some(key), true)
}

/// Comes to two steps, and presses a key at the first.
fn walked(number: u128) -> Floor {
    let floor = Floor::default().call(number, "10:00:00").step(1, "10:00:04", "language");
    floor.key(1, "10:00:09", pressed('1')).step(2, "10:00:10", "orders")
}

fn path(floor: &Floor) -> String {
    contacts(&floor.facts, at(EVENING))[0].path()
}

fn way(floor: &Floor) -> Way {
    contacts(&floor.facts, at(EVENING))[0].left_menu()
}

/// The steps with how often the menu was left there, and how often they were come to.
fn steps(floor: &Floor) -> Vec<(String, i64, i64)> {
    let code = |part: &Part| part.place.step.unwrap().code().to_owned();
    let mut by: Vec<(String, i64, i64)> = Vec::new();
    for part in floor.parts(Kpi::IvrDropOutRate, |_| {}) {
        match by.iter_mut().find(|(step, ..)| *step == code(&part)) {
            Some(known) => *known = (known.0.clone(), known.1 + part.numerator, known.2 + part.denominator),
            None => by.push((code(&part), part.numerator, part.denominator)),
        }
    }
    by.sort();
    by
}

#[test]
fn who_hangs_up_in_the_menu_is_contained_and_dropped_out_at_his_last_step() {
    let gone = walked(1).left("10:00:30", Place::Ivr);

    assert_eq!((gone.count(Kpi::IvrContacts), gone.count(Kpi::LeftInIvr)), (1, 1));
    assert_eq!((gone.sides(Kpi::IvrContainment), gone.seconds(Kpi::IvrTime)), ((1, 1), Some(26)));
    assert_eq!(steps(&gone), [("language".into(), 0, 1), ("orders".into(), 1, 1)]);
    assert_eq!((gone.count(Kpi::LeftBeforeQueue), path(&gone).as_str()), (1, "1"));
    let told_otherwise = walked(1).ended_by("10:00:30", Ender::Customer);
    assert_eq!((told_otherwise.count(Kpi::LeftInIvr), steps(&told_otherwise)), (1, steps(&gone)));
}

#[test]
fn whom_the_menu_served_is_contained_and_dropped_out_nowhere() {
    let served = walked(1).key(2, "10:00:20", pressed('3')).ended_by("10:00:40", Ender::System);

    assert_eq!((served.sides(Kpi::IvrContainment), served.count(Kpi::LeftInIvr)), ((1, 1), 0));
    assert_eq!(served.sides(Kpi::IvrDropOutRate), (0, 2));
    assert_eq!((way(&served), path(&served).as_str()), (Way::Over, "1 › 3"));
}

#[test]
fn who_goes_on_to_a_queue_is_not_contained_and_his_menu_ends_there() {
    let on = walked(1).queued("10:00:20").answered(1, "10:00:50").ended("10:03:00");

    assert_eq!((on.count(Kpi::IvrContacts), on.sides(Kpi::IvrContainment)), (1, (0, 1)));
    assert_eq!((on.count(Kpi::LeftInIvr), on.sides(Kpi::IvrDropOutRate)), (0, (0, 2)));
    assert_eq!(on.seconds(Kpi::IvrTime), Some(16));
    let gave_up = walked(1).queued("10:00:20").left("10:00:50", Place::Queue);
    assert_eq!((gave_up.sides(Kpi::IvrContainment), gave_up.count(Kpi::LeftInIvr)), ((0, 1), 0));
}

#[test]
fn who_is_passed_from_the_menu_to_the_shop_is_not_contained() {
    let passed = walked(1).flowed("10:00:25", Outflow::Shop, true).ended_by("10:04:00", Ender::Customer);

    assert_eq!((way(&passed), passed.sides(Kpi::IvrContainment)), (Way::On, (0, 1)));
    assert_eq!((passed.count(Kpi::LeftInIvr), passed.seconds(Kpi::IvrTime)), (0, Some(21)));
    assert_eq!(passed.sides(Kpi::IvrDropOutRate), (0, 2));
}

#[test]
fn who_leaves_in_the_greeting_came_into_no_menu() {
    let early = Floor::default().call(1, "10:00:00").left("10:00:03", Place::Greeting);

    assert!(OF_IVR.iter().all(|kpi| early.parts(*kpi, |_| {}).is_empty()));
    assert_eq!((early.count(Kpi::LeftBeforeQueue), path(&early).as_str()), (1, ""));
}

#[test]
fn who_presses_nothing_and_then_a_wrong_key_has_both_in_his_path() {
    let lost = walked(1)
        .key(2, "10:00:15", (None, false))
        .key(2, "10:00:19", (Some('9'), false))
        .key(2, "10:00:24", (Some('#'), true))
        .step(3, "10:00:25", "people")
        .key(3, "10:00:31", (None, true))
        .queued("10:00:31");

    assert_eq!(path(&lost), "1 › … › (9) › # › …");
    assert_eq!(lost.sides(Kpi::IvrDropOutRate), (0, 3));
    let silent = Floor::default().call(1, "10:00:00").step(1, "10:00:04", "language").left("10:00:40", Place::Ivr);
    assert_eq!((path(&silent).as_str(), silent.count(Kpi::LeftInIvr)), ("", 1));
}

#[test]
fn a_step_that_somebody_comes_to_twice_counts_once_and_its_keys_both_times() {
    let round = walked(1)
        .key(2, "10:00:14", pressed('0'))
        .step(3, "10:00:15", "language")
        .key(3, "10:00:18", pressed('2'))
        .step(4, "10:00:19", "orders")
        .left("10:00:30", Place::Ivr);

    assert_eq!(steps(&round), [("language".into(), 0, 1), ("orders".into(), 1, 1)]);
    assert_eq!((path(&round).as_str(), round.count(Kpi::IvrContacts)), ("1 › 0 › 2", 1));
    // Left at the step that he came back to, he left it there once.
    let back = walked(1).step(3, "10:00:15", "language").left("10:00:30", Place::Ivr);
    assert_eq!(steps(&back), [("language".into(), 1, 1), ("orders".into(), 0, 1)]);
}

#[test]
fn who_is_in_the_menu_still_has_come_and_nothing_else() {
    let there = walked(1);

    assert_eq!((way(&there), there.count(Kpi::IvrContacts)), (Way::Still, 1));
    for kpi in [Kpi::IvrContainment, Kpi::LeftInIvr, Kpi::IvrDropOutRate, Kpi::IvrTime] {
        assert_eq!(there.parts(kpi, |_| {}), [], "{kpi:?}");
    }
}

#[test]
fn steps_after_the_talk_are_no_menu() {
    let surveyed = Floor::default().call(1, "10:00:00").queued("10:00:05").answered(1, "10:00:20");
    let surveyed = surveyed.step(1, "10:03:00", "survey").key(1, "10:03:05", pressed('2')).ended("10:03:06");

    assert!(OF_IVR.iter().all(|kpi| surveyed.parts(*kpi, |_| {}).is_empty()));
    assert_eq!(path(&surveyed), "");
    let both = walked(1).queued("10:00:20").answered(1, "10:00:50").step(3, "10:03:00", "survey");
    let both = both.key(3, "10:03:05", pressed('2')).ended("10:03:06");
    assert_eq!((path(&both).as_str(), both.sides(Kpi::IvrDropOutRate)), ("1", (0, 2)));
}

#[test]
fn a_menu_outside_the_hours_counts_where_all_hours_do() {
    let night = Floor::default().call(1, "22:00:00").step(1, "22:00:02", "closed").left("22:00:09", Place::Ivr);

    assert_eq!((night.count(Kpi::IvrContacts), night.count(Kpi::AfterHoursContacts)), (0, 1));
    for kpi in OF_IVR {
        assert_eq!(night.parts(kpi, |parameters| parameters.all_hours = true).len(), 1, "{kpi:?}");
    }
}

#[test]
fn spam_a_call_of_ours_and_what_a_clause_leaves_out_count_as_ever() {
    let spam = walked(1).left("10:00:30", Place::Ivr).is("10:01:00", Class::Spam);
    assert!(OF_IVR.iter().all(|kpi| spam.parts(*kpi, |_| {}).is_empty()));
    let ours =
        Floor::default().called_out(1, 7, "10:00:00").step(1, "10:00:05", "confirm").left("10:00:30", Place::Ivr);
    assert!(OF_IVR.iter().all(|kpi| ours.parts(*kpi, |_| {}).is_empty()));
    let out = walked(1).left("10:00:30", Place::Ivr).excluded("11:00:00");
    assert!(OF_IVR.iter().all(|kpi| out.parts(*kpi, |_| {}).iter().all(|part| !part.counted)));
    assert_eq!(out.parts(Kpi::IvrDropOutRate, |_| {}).len(), 2);
}

#[test]
fn figures_of_calls_stand_at_the_last_step_of_their_menu() {
    let served = walked(1).queued("10:00:20").answered(1, "10:00:30").ended("10:02:00");
    let bare = Floor::after(served.facts.clone()).served(2, "10:10:00", "10:10:05", "10:11:00");

    for kpi in [Kpi::AnsweredContacts, Kpi::ServiceLevel, Kpi::TalkTime, Kpi::IvrContacts] {
        let step = |part: &Part| part.place.step.map(|step| step.code().to_owned());
        let steps: Vec<_> = bare.parts(kpi, |_| {}).iter().filter_map(step).collect();
        assert_eq!(steps, ["orders"], "{kpi:?}");
    }
}

#[test]
fn what_is_told_in_the_instant_of_the_end_happened_before_it() {
    let ended_first =
        walked(1).left("10:00:30", Place::Ivr).step(3, "10:00:30", "people").key(3, "10:00:30", pressed('5'));

    assert_eq!((path(&ended_first).as_str(), ended_first.sides(Kpi::IvrDropOutRate)), ("1 › 5", (1, 3)));
    let later = walked(1).left("10:00:30", Place::Ivr).step(3, "10:00:31", "people");
    assert_eq!(later.sides(Kpi::IvrDropOutRate), (1, 2));
}

#[test]
fn a_step_that_was_a_mistake_was_never_come_to() {
    let mistaken = walked(1).left("10:00:30", Place::Ivr);
    let wrong = mistaken.facts.iter().rfind(|fact| matches!(fact.fact, Fact::IvrStep(_))).unwrap().id;
    let corrected = mistaken.told("11:00:00", Fact::Corrected { event: wrong, reason: "mistake".into() });

    assert_eq!(steps(&corrected), [("language".into(), 1, 1)]);
    assert_eq!(IvrStep::of("language").ok(), corrected.parts(Kpi::LeftInIvr, |_| {})[0].place.step);
}

proptest! {
    /// Facts of a menu that were written down in another order, or twice, tell the same.
    #[test]
    fn order_and_repetition_of_what_is_told_change_nothing(
        late in proptest::collection::vec(0_i64..200, 12),
        twice in proptest::collection::vec(any::<bool>(), 12),
        on in any::<bool>(),
    ) {
        let told = walked(1)
            .key(2, "10:00:14", (Some('9'), false))
            .key(2, "10:00:14", (Some('3'), true))
            .step(3, "10:00:14", "language")
            .key(3, "10:00:18", (None, false))
            .step(4, "10:00:19", "people");
        let told = if on { told.queued("10:00:19") } else { told.left("10:00:19", Place::Ivr) };
        let mut shuffled = told.clone();
        let many = shuffled.facts.len();
        for (index, fact) in told.facts.iter().enumerate().skip(1) {
            shuffled.facts[index].recorded += chrono::Duration::seconds(late[index]);
            if twice[index] && matches!(fact.fact, Fact::IvrStep(_) | Fact::IvrKey(_)) {
                let again = shuffled.facts[index].clone();
                shuffled = shuffled.told("12:00:00", again.fact.clone());
                let last = shuffled.facts.last_mut().unwrap();
                last.at = again.at;
            }
        }
        shuffled.facts.sort_by_key(|fact| fact.recorded);

        prop_assert!(shuffled.facts.len() >= many);
        for kpi in OF_IVR {
            let sorted = |floor: &Floor| {
                let mut parts: Vec<_> = floor.parts(kpi, |_| {}).into_iter().collect();
                parts.sort_by_key(|part| (part.place.step, part.numerator));
                parts
            };
            prop_assert_eq!(sorted(&told), sorted(&shuffled), "{:?}", kpi);
        }
        prop_assert_eq!(path(&told), path(&shuffled));
    }
}
