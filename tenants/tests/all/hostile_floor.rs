//! Facts about calls and chats in any order, doubled, missing, at any instant: figures come, and the office does not burn.

use chrono::Duration;
use kernel::fact::{AgentState, Author, Class, Outflow, Place, Recorded, RingResult, Transfer, TransferTo};
use kernel::ids::InteractionId;
use proptest::prelude::*;
use tenants::clock::{Agreement, Policies};
use tenants::kpi::dictionary::DICTIONARY;
use tenants::kpi::{Figure, Kpi, Material, Period, every_figure};
use uuid::Uuid;

use crate::floor::{EVENING, Floor};
use crate::tale::{at, contract, office};

/// A bit of everything.
fn everything() -> Vec<Recorded> {
    let floor = Floor::default()
        .state(1, "09:00:00", AgentState::Available)
        .call_of(1, 1, "10:00:00")
        .queued("10:00:05")
        .rings(1, "10:00:06")
        .rung(1, "10:00:16", RingResult::Timeout)
        .answered(2, "10:00:20")
        .hold(2, "10:01:00", "10:01:20")
        .consults(1, "10:01:00", "10:01:30")
        .transferred(2, "10:02:00", Transfer::Blind, TransferTo::Queue)
        .queued("10:02:00")
        .answered(1, "10:02:30")
        .ended("10:05:00")
        .wrap(1, "10:05:00", "10:06:00")
        .call_of(2, 1, "10:10:00")
        .queued("10:10:00")
        .left("10:11:00", Place::Queue)
        .chat(3, "10:12:00")
        .queued("10:12:05")
        .answered(1, "10:12:10")
        .spoke("10:12:30", Author::Human)
        .chat(4, "10:12:40")
        .queued("10:12:40")
        .answered(1, "10:12:45")
        .spoke("10:13:00", Author::Human)
        .ended("10:20:00")
        .with(3)
        .ended("10:21:00")
        .call_of(5, 2, "10:30:00")
        .queued("10:30:00")
        .call_back_at("10:31:00", "11:00:00")
        .answered(1, "11:01:00")
        .ended("11:03:00")
        .call_of(6, 3, "11:10:00")
        .queued("11:10:05")
        .flowed("11:10:06", Outflow::DropAndCallBack, false)
        .answered(2, "11:10:40")
        .ended("11:12:00")
        .called_out(7, 1, "11:20:00")
        .answered(1, "11:20:10")
        .ended("11:21:00")
        .call_of(8, 4, "21:00:00")
        .left("21:00:09", Place::Greeting)
        .is("21:00:10", Class::Probe)
        .pause(1, "11:30:00", "lunch")
        .state(1, "17:00:00", AgentState::Offline);
    floor.facts
}

/// What is done to a fact: left out, told twice, or told at another instant.
#[derive(Clone, Debug)]
enum Deed {
    Drop,
    Double,
    Shift(i64),
}

fn deeds() -> impl Strategy<Value = Vec<(prop::sample::Index, Deed)>> {
    let deed = prop_oneof![
        Just(Deed::Drop),
        Just(Deed::Double),
        (-90_000_i64..90_000).prop_map(Deed::Shift),
        Just(Deed::Shift(-1_700_000_000)),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), deed), 0..12)
}

fn changed(deeds: &[(prop::sample::Index, Deed)]) -> Vec<Recorded> {
    let mut facts = everything();
    for (place, deed) in deeds {
        let index = place.index(facts.len());
        match deed {
            Deed::Drop => drop(facts.remove(index)),
            Deed::Double => {
                let twin = facts[index].clone();
                facts.push(twin);
            }
            Deed::Shift(seconds) => facts[index].at += Duration::seconds(*seconds),
        }
    }
    for (number, fact) in (1..).zip(&mut facts) {
        fact.id = kernel::FactId(Uuid::from_u128(number));
    }
    facts
}

/// Every figure of November.
fn figures(facts: &[Recorded]) -> Vec<(Kpi, Figure)> {
    let policies = Policies::new(vec![Agreement { contract: contract(), calendar: office() }]);
    let material = Material::of(facts, &policies, at(EVENING)).unwrap();
    let all = every_figure(&material, &policies, Period::month("2026-11-15".parse().unwrap()));
    all.into_iter().map(|(_, kpi, figure, _)| (kpi, figure)).collect()
}

fn of(figures: &[(Kpi, Figure)], kpi: Kpi) -> i128 {
    figures.iter().find(|(known, _)| *known == kpi).unwrap().1.numerator
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn figures_of_any_story_are_possible(deeds in deeds()) {
        let figures = figures(&changed(&deeds));

        prop_assert_eq!(figures.len(), DICTIONARY.len());
        for (kpi, figure) in &figures {
            prop_assert!(figure.numerator >= 0, "{kpi:?} {figure:?}");
            let share = kpi.definition().unit == tenants::kpi::dictionary::Unit::Share;
            prop_assert!(!share || figure.numerator <= figure.denominator, "{kpi:?} {figure:?}");
        }
        // Whoever was offered was answered, gave up, flowed out, or waits.
        let of = |kpi| of(&figures, kpi);
        let ended = of(Kpi::AnsweredContacts) + of(Kpi::AbandonedContacts) + of(Kpi::ShortAbandonedContacts) + of(Kpi::FlowedOutContacts);
        prop_assert!(ended <= of(Kpi::OfferedContacts));
        let known = of(Kpi::OfferedContacts) + of(Kpi::LeftBeforeQueue) + of(Kpi::AfterHoursContacts);
        prop_assert!(known <= of(Kpi::IncomingContacts));
    }

    #[test]
    fn the_order_of_writing_makes_no_difference_to_live_contacts(deeds in deeds(), seed in any::<u64>()) {
        let facts = changed(&deeds);
        // Facts of one instant keep their order: nothing else tells which came first.
        let mut turned = facts.clone();
        turned.sort_by_key(|fact| (fact.at.timestamp_micros() ^ i64::from_ne_bytes(seed.to_ne_bytes())) & 0xffff_ffff);

        prop_assert_eq!(figures(&facts), figures(&turned));
    }

    #[test]
    fn a_fact_that_was_corrected_is_as_if_it_had_never_been(place in any::<prop::sample::Index>()) {
        let facts = everything();
        let index = place.index(facts.len());
        let mut without = facts.clone();
        without.remove(index);
        let mut corrected = facts.clone();
        let (id, last) = (facts[index].id, facts.last().unwrap().clone());
        let fact = kernel::Fact::Corrected { event: id, reason: "mistake".into() };
        corrected.push(Recorded { id: kernel::FactId(Uuid::from_u128(9)), fact, ..last });

        prop_assert_eq!(figures(&corrected), figures(&without));
    }
}

#[test]
fn an_unknown_contact_is_nobodys() {
    let mut facts = everything();
    facts.retain(|fact| !matches!(fact.fact, kernel::Fact::Arrived { interaction: InteractionId(_), .. }));

    assert_eq!(of(&figures(&facts), Kpi::IncomingContacts), 0);
}
