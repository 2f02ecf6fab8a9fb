//! What a point of target costs: numbers by hand, and what holds for every profile.

use kernel::Fault;
use planning::{Interval, Pay, Shrinkage, steps};
use proptest::prelude::*;

/// Half an hour of the textbook: 100 calls of three minutes.
const HALF_HOUR: Interval = Interval { hours: 0.5, calls: 100.0, aht_s: 180.0, patience_s: None, within_s: 20.0 };

fn pay(planned: f64, unplanned: f64, per_hour: f64) -> Pay {
    Pay { shrinkage: Shrinkage::new(planned, unplanned).unwrap(), per_hour }
}

fn close(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() < 1e-9 * theirs.abs().max(1.0)
}

#[test]
fn shrinkage_divides() {
    let shrinkage = Shrinkage::new(0.2, 0.1).unwrap();

    assert!(close(shrinkage.heads(72.0), 100.0));
    for (planned, unplanned) in [(1.0, 0.0), (0.0, 1.0), (-0.1, 0.0), (0.0, f64::NAN)] {
        assert!(Shrinkage::new(planned, unplanned).is_err());
    }
}

#[test]
fn the_textbook_half_hour_costs_its_fourteen_agents() {
    let night = Interval { calls: 0.0, ..HALF_HOUR };

    // 13 agents answer 79.6 % in time, 14 answer 88.8 %, 15 answer 94.1 %
    let steps = steps(&[HALF_HOUR, night], &pay(0.2, 0.1, 36.0), &[0.79, 0.80, 0.90]).unwrap();

    assert_eq!(steps.iter().map(|step| step.most_agents).collect::<Vec<_>>(), [13, 14, 15]);
    assert!(close(steps[1].agent_hours, 7.0) && close(steps[1].paid_hours, 7.0 / 0.72));
    assert!(close(steps[1].most_heads, 14.0 / 0.72) && close(steps[1].cost, 350.0));
    assert!((steps[1].level - 0.888_350_019_179_467).abs() < 1e-12);
    assert_eq!(steps[0].cost_of_point, None);
    assert!(close(steps[1].cost_of_point.unwrap(), 25.0) && close(steps[2].cost_of_point.unwrap(), 2.5));
}

#[test]
fn a_profile_that_cannot_be_is_refused_by_place_and_field() {
    let none = pay(0.0, 0.0, 1.0);
    let field = |result: Result<_, Fault>| match result {
        Err(Fault::Invalid(problems)) => problems[0].field.clone(),
        Err(other) => panic!("{other}"),
        Ok(()) => String::new(),
    };
    let tried = |profile: &[Interval], pay: &Pay, shares: &[f64]| field(steps(profile, pay, shares).map(drop));

    assert_eq!(tried(&[HALF_HOUR, Interval { hours: 0.0, ..HALF_HOUR }], &none, &[0.8]), "profile[1].hours");
    assert_eq!(tried(&[Interval { calls: -1.0, ..HALF_HOUR }], &none, &[0.8]), "profile[0].calls_per_hour");
    assert_eq!(tried(&[Interval { patience_s: Some(0.0), ..HALF_HOUR }], &none, &[0.8]), "profile[0].patience_s");
    assert_eq!(tried(&[Interval { within_s: -1.0, ..HALF_HOUR }], &none, &[0.8]), "target_s");
    assert_eq!(tried(&[HALF_HOUR], &none, &[0.8, 0.8]), "shares");
    assert_eq!(tried(&[HALF_HOUR], &none, &[0.8, 1.0]), "target_sl");
    assert_eq!(tried(&[HALF_HOUR], &Pay { per_hour: f64::NAN, ..none }, &[0.8]), "per_hour");
}

proptest! {
    #[test]
    fn a_larger_share_never_costs_less_and_is_kept(
        calls in proptest::collection::vec(0.0..400.0f64, 1..12),
        patience_s in proptest::option::of(10.0..900.0f64),
    ) {
        let profile: Vec<_> = calls.iter().map(|&calls| Interval { calls, patience_s, ..HALF_HOUR }).collect();

        let steps = steps(&profile, &pay(0.15, 0.08, 31.5), &[0.5, 0.7, 0.8, 0.9, 0.95]).unwrap();

        prop_assert!(steps.iter().all(|step| step.level >= step.share && step.paid_hours >= step.agent_hours));
        prop_assert!(steps.windows(2).all(|pair| pair[0].cost <= pair[1].cost && pair[0].level <= pair[1].level));
    }
}
