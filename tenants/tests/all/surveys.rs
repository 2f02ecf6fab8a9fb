//! Customers' own answers: whether their matter was solved.

use kernel::fact::{Class, Fact, Question, SurveyAnswer};
use kernel::ids::CaseId;
use tenants::kpi::Kpi;

use crate::floor::{Floor, contact};
use crate::tale::{Tale, case};

/// A call answers.
fn answered(floor: Floor, number: u128, time: &str, answer: u8) -> Floor {
    let interaction = Some(contact(number));
    floor.told(time, Fact::SurveyAnswered(SurveyAnswer { interaction, question: Question::Solved, answer }))
}

/// A case answers.
fn case_answered(floor: Floor, of: CaseId, time: &str, answer: u8) -> Floor {
    let interaction = None;
    let told = floor.told(time, Fact::SurveyAnswered(SurveyAnswer { interaction, question: Question::Solved, answer }));
    told.of_case(of)
}

fn served() -> Floor {
    (1..=4).fold(Floor::default(), |floor, number| floor.served(number, "10:00:00", "10:00:10", "10:03:00"))
}

#[test]
fn solved_is_what_customers_say_at_the_first_contact_or_after_several() {
    let asked = [1, 2, 3]
        .into_iter()
        .zip(1..)
        .fold(served(), |floor, (answer, number)| answered(floor, number, "10:04:00", answer));

    // The fourth did not answer, and counts nowhere.
    assert_eq!((asked.sides(Kpi::SolvedByCustomers), asked.sides(Kpi::SolvedFirstTime)), ((2, 3), (1, 3)));
    let interval = asked.figure(Kpi::SolvedByCustomers).interval;
    assert!(interval.is_some_and(|(low, high)| low < 6_666 && high > 6_666), "{interval:?}");
    let silent = served();
    assert_eq!(silent.figure(Kpi::SolvedByCustomers).value, None);
}

#[test]
fn the_last_answer_about_a_call_counts_once_whenever_it_was_written_down() {
    let again = answered(answered(served(), 1, "10:04:00", 1), 1, "10:09:00", 3);
    assert_eq!(again.sides(Kpi::SolvedByCustomers), (0, 1));
    // Told first, said last.
    let late = answered(answered(served(), 1, "10:09:00", 3), 1, "10:04:00", 1);
    assert_eq!(late.sides(Kpi::SolvedByCustomers), (0, 1));
    let twice = answered(answered(served(), 1, "10:04:00", 2), 1, "10:04:00", 2);
    assert_eq!((twice.sides(Kpi::SolvedByCustomers), twice.sides(Kpi::SolvedFirstTime)), ((1, 1), (0, 1)));
}

#[test]
fn an_answer_that_was_a_mistake_leaves_the_one_before() {
    let mistaken = answered(answered(served(), 1, "10:04:00", 1), 1, "10:09:00", 3);
    let event = mistaken.facts.last().unwrap().id;
    let corrected = mistaken.told("11:00:00", Fact::Corrected { event, reason: "mistake".into() });

    assert_eq!(corrected.sides(Kpi::SolvedByCustomers), (1, 1));
}

#[test]
fn an_answer_about_a_case_is_of_the_case_as_it_goes_on() {
    let written = Tale::of_case(1).arrived(1, "2026-11-02 08:00").case(2).arrived(2, "2026-11-02 08:30");
    let merged = written.case(1).told("2026-11-02 09:00", Fact::MergedInto { into: case(2) });
    let both = case_answered(Floor::after(merged.facts), case(1), "10:00:00", 1);
    let both = case_answered(both, case(2), "10:30:00", 3);

    let parts = both.parts(Kpi::SolvedByCustomers, |_| {});
    assert!(parts.iter().all(|part| part.case == Some(case(2)) && part.denominator == 1), "{parts:#?}");
    assert_eq!(both.sides(Kpi::SolvedByCustomers), (1, 2));
}

#[test]
fn what_is_about_nothing_known_says_nothing() {
    let stranger = answered(served(), 9, "10:04:00", 1);
    let lost = case_answered(stranger, case(7), "10:05:00", 1);
    let spam = answered(lost, 2, "10:06:00", 1).with(2).is("10:07:00", Class::Spam);
    let interaction = None;
    let neither = spam
        .told("10:08:00", Fact::SurveyAnswered(SurveyAnswer { interaction, question: Question::Solved, answer: 1 }));

    assert_eq!(neither.parts(Kpi::SolvedByCustomers, |_| {}), []);
}

#[test]
fn an_answer_belongs_to_its_own_day_and_is_not_known_before() {
    let tomorrow = answered(served(), 1, "2026-11-03 09:00", 2);

    assert_eq!(tomorrow.parts_at(Kpi::SolvedByCustomers, |_| {}, "2026-11-03 08:59").len(), 0);
    let parts = tomorrow.parts_at(Kpi::SolvedByCustomers, |_| {}, "2026-11-03 09:00");
    assert_eq!(parts[0].at, crate::floor::when("2026-11-03 09:00"));
    let out = answered(served(), 1, "10:04:00", 3).with(1).excluded("11:00:00");
    assert!(!out.parts(Kpi::SolvedByCustomers, |_| {})[0].counted);
}
