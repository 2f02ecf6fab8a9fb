//! What a point of target costs: people and money for each share that might be promised.
//!
//! Each interval keeps the promise by itself and starts in balance, so that a plan is an estimate on the safe side.
//! Deliberately absent: rosters (whole shifts, breaks) and rounding; money is in the unit of the price, and whoever makes
//! a line of it rounds once. Invariant: a larger share never costs less.

use kernel::Fault;

use crate::erlang::{self, Goal, Queue};
use crate::placed;

/// A stretch of the day with one load.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// How long it is.
    pub hours: f64,
    /// Calls that come in it.
    pub calls: f64,
    /// Mean handling time in seconds.
    pub aht_s: f64,
    /// Mean patience in seconds, where it is known.
    pub patience_s: Option<f64>,
    /// Seconds within which a caller is to be answered.
    pub within_s: f64,
}

/// Paid time in which nobody answers: what is planned (breaks, training), and of the rest what is not (sickness).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shrinkage {
    planned: f64,
    unplanned: f64,
}

/// Which time is paid, and what an hour of it costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pay {
    /// Paid time in which nobody answers.
    pub shrinkage: Shrinkage,
    /// The price of a paid hour, in any unit.
    pub per_hour: f64,
}

/// What it takes to promise a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The share that is promised.
    pub share: f64,
    /// The share of all calls that is then answered in time.
    pub level: f64,
    /// The most agents of any interval, at their desks.
    pub most_agents: u32,
    /// The people to be planned for that.
    pub most_heads: f64,
    /// Hours of agents at their desks.
    pub agent_hours: f64,
    /// Hours to be paid.
    pub paid_hours: f64,
    /// Paid hours at their price.
    pub cost: f64,
    /// What each percentage point above the share before has cost; nothing for the first.
    pub cost_of_point: Option<f64>,
}

impl Shrinkage {
    /// Both are shares from 0 to below 1.
    pub fn new(planned: f64, unplanned: f64) -> Result<Self, Fault> {
        for (field, share) in [("planned", planned), ("unplanned", unplanned)] {
            if !(0.0..1.0).contains(&share) {
                return Err(Fault::invalid(field, "is a share from 0 to below 1"));
            }
        }
        Ok(Self { planned, unplanned })
    }

    /// Base ÷ ((1 − planned) · (1 − unplanned)): the people to be planned so that `base` are at their desks.
    pub fn heads(&self, base: f64) -> f64 {
        base / ((1.0 - self.planned) * (1.0 - self.unplanned))
    }
}

/// What each share of the list takes; shares ascend.
pub fn steps(profile: &[Interval], pay: &Pay, shares: &[f64]) -> Result<Vec<Step>, Fault> {
    if !(pay.per_hour.is_finite() && pay.per_hour >= 0.0) {
        return Err(Fault::invalid("per_hour", "is a price, not below 0"));
    }
    if !shares.is_sorted_by(|one, next| one < next) {
        return Err(Fault::invalid("shares", "ascend, each once"));
    }
    let queues = profile.iter().enumerate().map(|(at, one)| one.queue(at)).collect::<Result<Vec<_>, _>>()?;
    let mut steps: Vec<Step> = Vec::with_capacity(shares.len());
    for &share in shares {
        let mut step = step(profile, &queues, pay, share)?;
        step.cost_of_point = steps.last().map(|less| (step.cost - less.cost) / (100.0 * (share - less.share)));
        steps.push(step);
    }
    Ok(steps)
}

fn step(profile: &[Interval], queues: &[Queue], pay: &Pay, share: f64) -> Result<Step, Fault> {
    let (mut agent_hours, mut most_agents, mut calls, mut in_time) = (0.0, 0, 0.0, 0.0);
    for (interval, queue) in profile.iter().zip(queues) {
        let agents = erlang::fewest(queue, &Goal::new(share, interval.within_s)?);
        agent_hours += f64::from(agents) * interval.hours;
        most_agents = most_agents.max(agents);
        calls += interval.calls;
        in_time += interval.calls * erlang::measures(queue, agents, interval.within_s).level;
    }
    let paid_hours = pay.shrinkage.heads(agent_hours);
    Ok(Step {
        share,
        level: if calls > 0.0 { in_time / calls } else { 1.0 },
        most_agents,
        most_heads: pay.shrinkage.heads(f64::from(most_agents)),
        agent_hours,
        paid_hours,
        cost: paid_hours * pay.per_hour,
        cost_of_point: None,
    })
}

impl Interval {
    fn queue(&self, at: usize) -> Result<Queue, Fault> {
        if !(self.hours.is_finite() && self.hours > 0.0) {
            return Err(Fault::invalid(format!("profile[{at}].hours"), "is a length in hours, above 0"));
        }
        let queue = Queue::new(self.calls / self.hours, self.aht_s);
        let queue = queue.and_then(|queue| self.patience_s.map_or(Ok(queue), |patience| queue.with_patience(patience)));
        queue.map_err(|fault| placed(&format!("profile[{at}]."), fault))
    }
}
