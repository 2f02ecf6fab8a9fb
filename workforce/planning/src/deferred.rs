//! Work that may wait, mail: how many people answer a share of it in time.
//!
//! One queue in the order of arrival, looked at in open time only. People's work adds up: two at their desks do two
//! seconds of work a second, and half of one is somebody who does other work the other half. Deliberately absent:
//! priorities, batches, people who come and go; a plan is made in `cost`. Invariant: more people never answer less in time.

use kernel::Fault;

use crate::cost::{Pay, Step};

/// The most people that are tried.
const MOST: f64 = 10_000.0;
/// How exactly the fewest are found: a hundredth of a person.
const EXACT: f64 = 0.01;

/// Something that is to be answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Task {
    /// When it came, in seconds of open time since the beginning.
    pub arrives_s: f64,
    /// Within how many seconds of open time it is to be done.
    pub within_s: f64,
    /// How many seconds of one person's work it takes.
    pub work_s: f64,
}

/// How long each waits until it is done; tasks stand in the order of arrival.
pub fn waits(tasks: &[Task], agents: f64) -> Vec<f64> {
    let mut free = 0.0_f64;
    let done = tasks.iter().map(|task| {
        free = free.max(task.arrives_s) + task.work_s / agents;
        free - task.arrives_s
    });
    done.collect()
}

/// The share that is done in time; of nothing, all.
pub fn in_time(tasks: &[Task], agents: f64) -> f64 {
    if tasks.is_empty() {
        return 1.0;
    }
    let good = waits(tasks, agents).iter().zip(tasks).filter(|(wait, task)| **wait <= task.within_s).count();
    whole(good) / whole(tasks.len())
}

/// The fewest people by whom a share is done in time; nothing where no number of them could.
pub fn fewest(tasks: &[Task], share: f64) -> Option<f64> {
    if tasks.is_empty() {
        return Some(0.0);
    }
    // Shares are counts over counts: one that was reached is not missed for a rounding.
    let enough = |agents: f64| in_time(tasks, agents) + 1e-9 >= share;
    let (mut low, mut high) = (0.0, 1.0);
    while !enough(high) {
        (low, high) = (high, high * 2.0);
        if high > MOST {
            return None;
        }
    }
    while high - low > EXACT {
        let middle = f64::midpoint(low, high);
        if enough(middle) { high = middle } else { low = middle }
    }
    Some(high)
}

/// What each share of the list takes, where it can be had at all; shares ascend.
pub fn steps(tasks: &[Task], open_hours: f64, pay: &Pay, shares: &[f64]) -> Result<Vec<Step>, Fault> {
    let sound = |value: f64| value.is_finite() && value >= 0.0;
    if let Some(at) = tasks.iter().position(|one| ![one.arrives_s, one.within_s, one.work_s].into_iter().all(sound)) {
        return Err(Fault::invalid(format!("tasks[{at}]"), "is not in seconds from 0 on"));
    }
    if !tasks.is_sorted_by(|one, next| one.arrives_s <= next.arrives_s) {
        return Err(Fault::invalid("tasks", "stand in the order of arrival"));
    }
    let mut steps: Vec<Step> = Vec::with_capacity(shares.len());
    for &share in shares {
        let Some(agents) = fewest(tasks, share) else { break };
        let agent_hours = agents * open_hours;
        let paid_hours = pay.shrinkage.heads(agent_hours);
        let cost = paid_hours * pay.per_hour;
        let before = steps.last().map(|less| (cost - less.cost) / (100.0 * (share - less.share)));
        steps.push(Step {
            share,
            level: in_time(tasks, agents),
            most_agents: ceiling(agents),
            most_heads: pay.shrinkage.heads(agents),
            agent_hours,
            paid_hours,
            cost,
            cost_of_point: before,
        });
    }
    Ok(steps)
}

fn whole(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at most ten thousand, never below nothing"
)]
fn ceiling(agents: f64) -> u32 {
    agents.ceil() as u32
}
