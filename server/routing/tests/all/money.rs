//! What a promise costs.

use proptest::prelude::*;
use routing::Terms;

#[test]
fn points_that_are_missing_are_paid_in_proportion_up_to_the_cap() {
    let terms = Terms { share: 800_000, per_point: 1_000, per_miss: 0, cap: 25_000 };

    assert_eq!(terms.credit(80, 20), 0);
    assert_eq!(terms.credit(79, 21), 1_000);
    assert_eq!(terms.credit(799, 201), 100);
    assert_eq!(terms.credit(0, 100), 25_000);
    assert_eq!(terms.credit(0, 0), 0);
}

#[test]
fn a_miss_too_many_is_paid_by_the_piece() {
    let terms = Terms { share: 900_000, per_point: 0, per_miss: 500, cap: i64::MAX };

    assert_eq!(terms.credit(90, 10), 0);
    assert_eq!(terms.credit(88, 12), 1_000);
}

#[test]
fn nothing_is_at_stake_once_the_cap_is_reached() {
    let terms = Terms { share: 800_000, per_point: 1_000, per_miss: 0, cap: 5_000 };

    assert_eq!(terms.stake(0, 100, 10), 0);
    assert!(terms.stake(80, 20, 100) > terms.stake(100, 0, 100));
    assert!(terms.stake(100, 0, 100) > 0);
}

proptest! {
    #[test]
    fn more_misses_never_cost_less_and_nothing_costs_more_than_the_cap(
        share in 0..=1_000_000_u32, per_point in 0..1_000_000_i64, per_miss in 0..100_000_i64, cap in 0..10_000_000_i64,
        met in 1..100_000_u64, missed in 0..100_000_u64, rest in 0..200_000_u64,
    ) {
        let terms = Terms { share, per_point, per_miss, cap };
        prop_assert!(terms.credit(met, missed) <= terms.credit(met - 1, missed + 1));
        prop_assert!(terms.credit(met, missed) <= terms.credit(met, missed + 1));
        prop_assert!((0..=cap).contains(&terms.credit(met, missed)));
        prop_assert!(terms.stake(met, missed, rest) >= 0);
    }
}
