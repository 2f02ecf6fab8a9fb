//! Work that may wait, against a slow walk second by second.

use planning::deferred::{Task, fewest, in_time, steps, waits};
use planning::{Pay, Shrinkage};
use proptest::prelude::*;

fn tasks() -> impl Strategy<Value = Vec<Task>> {
    let one = (0_u32..5_000, 1_u32..3_000, 1_u32..600);
    proptest::collection::vec(one, 1..40).prop_map(|mut list| {
        list.sort_unstable();
        let task = |(at, within, work): (u32, u32, u32)| Task {
            arrives_s: at.into(),
            within_s: within.into(),
            work_s: work.into(),
        };
        list.into_iter().map(task).collect()
    })
}

/// One person, one second at a time.
fn walked(tasks: &[Task]) -> Vec<f64> {
    let mut left: Vec<f64> = tasks.iter().map(|task| task.work_s).collect();
    let mut done = vec![0.0; tasks.len()];
    let mut second = 0.0;
    while let Some(next) = left.iter().position(|work| *work > 0.0) {
        second += 1.0;
        if tasks[next].arrives_s < second {
            left[next] -= 1.0;
            done[next] = second - tasks[next].arrives_s;
        }
    }
    done
}

proptest! {
    #[test]
    fn waits_are_those_of_a_walk_second_by_second(tasks in tasks()) {
        prop_assert_eq!(waits(&tasks, 1.0), walked(&tasks));
    }

    #[test]
    fn more_people_never_answer_less_and_the_fewest_are_enough(tasks in tasks(), share in 0.0..1.0_f64) {
        let levels: Vec<f64> = (1..20).map(|tenth| in_time(&tasks, f64::from(tenth) / 5.0)).collect();
        prop_assert!(levels.is_sorted());
        if let Some(agents) = fewest(&tasks, share) {
            prop_assert!(in_time(&tasks, agents) + 1e-9 >= share);
            prop_assert!(agents < 0.02 || in_time(&tasks, agents - 0.011) < share);
        }
    }

    #[test]
    fn a_larger_share_never_costs_less(tasks in tasks()) {
        let pay = Pay { shrinkage: Shrinkage::new(0.2, 0.1).unwrap(), per_hour: 60.0 };
        let steps = steps(&tasks, 100.0, &pay, &[0.5, 0.7, 0.9, 0.99]).unwrap();
        prop_assert!(steps.is_sorted_by(|one, next| one.cost <= next.cost));
        prop_assert!(steps.iter().all(|step| step.level + 1e-9 >= step.share && step.cost.is_finite()));
    }
}

#[test]
fn what_nobody_could_do_in_time_has_no_price() {
    let hopeless = [Task { arrives_s: 0.0, within_s: 0.0, work_s: 60.0 }];
    assert_eq!(fewest(&hopeless, 0.9), None);
    assert_eq!(fewest(&[], 1.0), Some(0.0));
    let pay = Pay { shrinkage: Shrinkage::new(0.0, 0.0).unwrap(), per_hour: 1.0 };
    let wrong = [Task { arrives_s: f64::NAN, within_s: 1.0, work_s: 1.0 }];
    assert!(steps(&wrong, 1.0, &pay, &[0.9]).unwrap_err().to_string().contains("tasks[0]"));
}
