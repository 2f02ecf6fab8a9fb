//! What the facts of one call or chat say of it, before anything is counted.

use kernel::fact::{Class, Transfer, TransferTo};
use tenants::kpi::Kpi;

use crate::floor::Floor;

#[test]
fn nobody_is_on_hold_without_an_agent() {
    let before = Floor::default()
        .call(1, "10:00:00")
        .queued("10:00:00")
        .hold(1, "10:00:10", "10:00:40")
        .answered(1, "10:01:00")
        .transferred(1, "10:02:00", Transfer::Blind, TransferTo::Queue)
        .hold(1, "10:02:10", "10:02:40")
        .answered(2, "10:03:00")
        .ended("10:05:00");

    assert_eq!(before.seconds(Kpi::TalkTime), Some(180));
}

#[test]
fn a_contact_is_of_the_project_that_its_classification_names() {
    let floor = Floor::default().served(1, "10:00:00", "10:00:10", "10:03:00").is("10:04:00", Class::Human);
    let other = kernel::ids::ProjectId(uuid::Uuid::from_u128(77));
    let mut facts = floor.facts;
    facts.last_mut().unwrap().project = Some(other);

    let told = tenants::live::contacts(&facts, crate::floor::when("12:00:00"));
    assert_eq!(told.iter().map(|contact| contact.project).collect::<Vec<_>>(), [Some(other)]);
}
