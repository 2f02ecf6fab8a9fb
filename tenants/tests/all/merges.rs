//! Merges into cases of which little is known: no project, or no version yet.

use kernel::fact::{Class, ClockKind};
use tenants::clock::{Agreement, Policies};
use tenants::contract::Contract;

use crate::tale::{Tale, at, contract, office, policies, project, promise, turn_of};

const LATER: &str = "2026-11-30 00:00";

#[test]
fn the_earlier_clock_goes_on_in_its_own_project_where_the_case_has_none() {
    let mut tale = Tale::of_case(2).arrived(2, "2026-11-02 08:00").case(1).arrived(1, "2026-11-02 09:00");
    tale.facts[1].project = None;
    let tale = tale.case(2).merged_into(1, "2026-11-02 10:00");

    let reading = turn_of(&tale.under(&policies(contract(), office()), LATER), 1, 1);

    assert_eq!((reading.start, reading.project), (at("2026-11-02 08:00"), Some(project(1))));
}

#[test]
fn a_case_that_no_version_counts_takes_the_one_of_a_merged_case_without_a_message() {
    let newer = Contract::of(2, at("2026-11-01 00:00"), vec![promise(ClockKind::FirstReply, 60)]);
    let both = [contract(), newer].map(|contract| Agreement { contract, calendar: office() });
    let tale = Tale::of_case(1)
        .arrived(1, "2026-11-02 08:00")
        .classified(1, "2026-11-02 08:00", Class::Spam)
        .case(2)
        .arrived(2, "2026-11-02 08:10")
        .classified(2, "2026-11-02 08:10", Class::Bounce)
        .policy("2026-11-02 08:20", 1)
        .merged_into(1, "2026-11-02 09:00")
        .case(1)
        .arrived(3, "2026-11-02 10:00");

    let reading = turn_of(&tale.under(&Policies::new(both.into()), LATER), 1, 1);

    assert_eq!((reading.versions, reading.due), (vec![1], at("2026-11-02 15:00")));
}
