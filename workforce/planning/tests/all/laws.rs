//! What holds for every queue, from one call in a thousand hours to a hundred thousand at once.

use planning::erlang::{a, blocking, c, fewest, measures};
use planning::{Goal, Measures, Queue};
use proptest::prelude::*;

/// Rounding, no more.
const HAIR: f64 = 1e-11;

fn power(exponents: std::ops::Range<f64>) -> impl Strategy<Value = f64> {
    exponents.prop_map(|exponent| 10f64.powf(exponent))
}

/// A load in erlang with agents near it or far from it.
fn staffed() -> impl Strategy<Value = (f64, u32)> {
    let agents = |load: f64| {
        let near = (-5.0..20.0f64).prop_map(move |spread| load + spread * load.sqrt());
        let far = power(-1.5..1.5).prop_map(move |times| load * times);
        (Just(load), prop_oneof![near, far].prop_map(|agents| whole(agents.clamp(0.0, 3e5))))
    };
    prop_oneof![power(-3.0..3.0), power(-3.0..5.0)].prop_flat_map(agents)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "loads of these tests are small")]
fn whole(number: f64) -> u32 {
    number as u32
}

fn queue(load: f64, aht: f64, patience: Option<f64>) -> Queue {
    let queue = Queue::new(load / aht * 3600.0, aht).unwrap();
    patience.map_or(queue, |patience| queue.with_patience(patience).unwrap())
}

fn is_share(value: f64) -> bool {
    (0.0..=1.0 + HAIR).contains(&value)
}

fn is_sound(all: &Measures) -> bool {
    [all.wait, all.level, all.level_net, all.abandon, all.abandon_within, all.occupancy].into_iter().all(is_share)
        && all.mean_wait_s >= 0.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_figure_is_a_share(
        (load, agents) in staffed(),
        aht in power(-2.0..5.0),
        patience in proptest::option::of(power(-12.0..12.0)),
        within in prop_oneof![Just(0.0), power(-6.0..8.0)],
    ) {
        let all = measures(&queue(load, aht, patience), agents, within);

        prop_assert!(is_sound(&all), "{all:?}");
        prop_assert!(all.level <= all.level_net + HAIR, "{all:?}");
        prop_assert!(all.abandon_within <= all.abandon + HAIR, "{all:?}");
        prop_assert!(all.level + all.abandon_within <= 1.0 + HAIR, "{all:?}");
        if let Some(patience) = patience {
            prop_assert!((all.abandon * patience - all.mean_wait_s).abs() <= HAIR * all.mean_wait_s.max(1e-290), "{all:?}");
        }
    }

    #[test]
    fn one_agent_more_never_hurts(
        (load, agents) in staffed(),
        patience in proptest::option::of(power(-4.0..6.0)),
        within in prop_oneof![Just(0.0), power(-2.0..5.0)],
    ) {
        let queue = queue(load, 180.0, patience);

        let (few, more) = (measures(&queue, agents, within), measures(&queue, agents + 1, within));

        prop_assert!(more.level >= few.level * (1.0 - HAIR), "{few:?} {more:?}");
        prop_assert!(more.wait <= few.wait * (1.0 + HAIR) && more.abandon <= few.abandon * (1.0 + HAIR));
        prop_assert!(more.mean_wait_s <= few.mean_wait_s * (1.0 + HAIR), "{few:?} {more:?}");
        prop_assert!(blocking(load, agents + 1) <= blocking(load, agents));
    }

    #[test]
    fn the_fewest_keep_the_promise_and_one_less_does_not(
        (load, _) in staffed(),
        patience in proptest::option::of(power(-2.0..5.0)),
        share in prop_oneof![0.01..0.99f64, power(-12.0..-2.0), power(-12.0..-2.0).prop_map(|rest| 1.0 - rest)],
        within in prop_oneof![Just(0.0), power(-1.0..4.0)],
    ) {
        let queue = queue(load, 180.0, patience);

        let agents = fewest(&queue, &Goal::new(share, within).unwrap());

        prop_assert!(measures(&queue, agents, within).level >= share);
        prop_assert!(agents > 0 && measures(&queue, agents - 1, within).level < share);
    }

    #[test]
    fn long_patience_comes_to_endless_patience(
        (load, agents) in staffed().prop_filter("more agents than load", |(load, agents)| f64::from(*agents) > load * 1.001),
        within in prop_oneof![Just(0.0), power(-2.0..3.0)],
    ) {
        let queue = queue(load, 180.0, None);

        let (long, endless) = (a(&queue.with_patience(1e25).unwrap(), agents, within), c(&queue, agents, within));

        for (long, endless) in [
            (long.wait, endless.wait),
            (long.mean_wait_s, endless.mean_wait_s),
            (long.level, endless.level),
            (long.level_net, endless.level),
            (long.occupancy, endless.occupancy),
        ] {
            prop_assert!((long - endless).abs() <= 1e-9 * endless.max(1e-290), "{long} {endless}");
        }
    }

    #[test]
    fn short_patience_comes_to_losing_who_cannot_be_taken((load, agents) in staffed(), within in power(-2.0..3.0)) {
        let queue = queue(load, 180.0, Some(1e-22));

        let all = a(&queue, agents, within);

        let lost = blocking(load, agents);
        prop_assert!((all.abandon - lost).abs() <= 1e-9 * lost.max(1e-290), "{all:?} {lost}");
        prop_assert!((all.level - (1.0 - lost)).abs() <= 1e-9);
    }
}
