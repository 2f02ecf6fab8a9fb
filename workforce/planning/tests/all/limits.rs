//! The edges: nobody calls, nobody answers, too much load, figures near the smallest that there are.

use assert_matches::assert_matches;
use kernel::Fault;
use planning::erlang::{a, blocking, c, fewest};
use planning::{Goal, Queue};

fn queue(load: f64) -> Queue {
    Queue::new(load * 20.0, 180.0).unwrap()
}

fn exactly(ours: f64, theirs: f64) -> bool {
    ours.to_bits() == theirs.to_bits()
}

#[test]
fn nobody_is_needed_where_nobody_calls() {
    let silent = queue(0.0);

    let (patient, waiting) = (c(&silent, 0, 20.0), a(&silent.with_patience(60.0).unwrap(), 3, 20.0));

    assert_eq!(fewest(&silent, &Goal::new(0.99, 0.0).unwrap()), 0);
    assert!(exactly(patient.level, 1.0) && exactly(waiting.level, 1.0) && exactly(blocking(0.0, 0), 0.0));
    assert!(exactly(patient.wait, 0.0) && exactly(patient.occupancy, 0.0));
}

#[test]
fn without_agents_every_caller_gives_up_when_patience_ends() {
    let all = a(&queue(5.0).with_patience(60.0).unwrap(), 0, 60.0);

    assert!(exactly(all.wait, 1.0) && exactly(all.abandon, 1.0) && exactly(all.mean_wait_s, 60.0));
    assert!(exactly(all.level, 0.0) && exactly(all.level_net, 0.0) && exactly(all.occupancy, 0.0));
    assert!((all.abandon_within - (1.0 - (-1f64).exp())).abs() < 1e-15);
    assert!(exactly(blocking(5.0, 0), 1.0));
}

#[test]
fn a_queue_without_patience_grows_under_a_load_of_all_agents() {
    for agents in [0, 7, 10] {
        let all = c(&queue(10.0), agents, 1e9);

        assert!(exactly(all.level, 0.0) && exactly(all.wait, 1.0) && exactly(all.occupancy, 1.0));
        assert!(all.mean_wait_s.is_infinite());
    }
}

#[test]
fn a_load_of_exactly_all_agents_is_borne_with_patience() {
    for patience in [1e-9, 1.0, 180.0, 1e6, 1e15] {
        let [less, same, more] =
            [10.0 - 1e-9, 10.0, 10.0 + 1e-9].map(|load| a(&queue(load).with_patience(patience).unwrap(), 10, 20.0));

        for (one, other) in [(less, same), (same, more)] {
            assert!(
                (one.wait - other.wait).abs() < 1e-6 && (one.level - other.level).abs() < 1e-4,
                "{one:?} {other:?}"
            );
        }
    }
}

#[test]
fn the_smallest_figures_keep_their_digits() {
    // worked with 60 digits
    let (lost, waits) = (5.069_014_380_208_211e-308, 6.823_906_794_903_671e-297);

    let all = c(&queue(1.0), 165, 20.0);

    assert!((blocking(1.0, 170) / lost - 1.0).abs() < 1e-12, "{:e}", blocking(1.0, 170));
    assert!((all.wait / waits - 1.0).abs() < 1e-12 && exactly(all.level, 1.0), "{all:?}");
}

#[test]
fn a_hundred_thousand_agents_are_counted_like_ten() {
    let large = queue(100_000.0);
    let goal = Goal::new(0.8, 20.0).unwrap();

    let (patient, waiting) = (fewest(&large, &goal), fewest(&large.with_patience(120.0).unwrap(), &goal));

    assert!((100_001..100_500).contains(&patient), "{patient}");
    assert!((80_000..100_000).contains(&waiting), "{waiting}");
}

#[test]
fn what_no_queue_has_is_refused_by_field() {
    let field = |fault: Fault| match fault {
        Fault::Invalid(problems) => problems[0].field.clone(),
        other => panic!("{other}"),
    };

    for (calls, aht, named) in [
        (-1.0, 180.0, "calls_per_hour"),
        (f64::NAN, 180.0, "calls_per_hour"),
        (f64::INFINITY, 180.0, "calls_per_hour"),
        (1e12, 3600.0, "calls_per_hour"),
        (1.0, 0.0, "aht_s"),
        (1.0, f64::NAN, "aht_s"),
        (1.0, -5.0, "aht_s"),
    ] {
        assert_eq!(field(Queue::new(calls, aht).unwrap_err()), named);
    }
    for patience in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(field(queue(1.0).with_patience(patience).unwrap_err()), "patience_s");
    }
    for share in [0.0, 1.0, -0.1, 80.0, f64::NAN] {
        assert_eq!(field(Goal::new(share, 20.0).unwrap_err()), "target_sl");
    }
    assert_matches!(Goal::new(0.8, -1.0), Err(Fault::Invalid(_)));
}
