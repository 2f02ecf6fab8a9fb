//! One queue, its agents, and what its callers meet: Erlang's B, C and A.
//!
//! Calls come at random and are handled in the order of their arrival; handling times and patience are exponential.
//! Deliberately absent: load that changes within the interval, several skills, callers who try again. Invariant: every
//! share is a quotient of sums of positive terms, so that the smallest is as exact as the largest.

mod below;
mod fewest;
mod panels;
mod patient;
mod queue;
mod virtual_wait;
mod waiting;

pub use fewest::fewest;
pub use patient::c;
pub use queue::{Goal, Queue};
pub use waiting::a;

use below::Below;

/// What the callers of a queue meet, and how busy its agents are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Share of callers who find no agent free.
    pub wait: f64,
    /// Mean wait in seconds of all callers, those who give up included; infinite where a queue without patience grows.
    pub mean_wait_s: f64,
    /// Share of callers who are answered in time. Who gives up was not answered.
    pub level: f64,
    /// The same, of the callers who did not give up within that time.
    pub level_net: f64,
    /// Share of callers who give up.
    pub abandon: f64,
    /// Share of callers who give up within the time.
    pub abandon_within: f64,
    /// Share of their time that agents are handling.
    pub occupancy: f64,
}

impl Measures {
    /// Nobody calls, so nobody waits.
    const SILENT: Self = Self {
        wait: 0.0,
        mean_wait_s: 0.0,
        level: 1.0,
        level_net: 1.0,
        abandon: 0.0,
        abandon_within: 0.0,
        occupancy: 0.0,
    };
}

/// Erlang B: the share of calls that find every line taken and are lost. `load` in erlang; nothing offered, nothing lost.
pub fn blocking(load: f64, lines: u32) -> f64 {
    if queue::is_silent(load) { 0.0 } else { Below::new(load).to(lines).full() }
}

/// What callers meet: Erlang A where the queue's patience is known, Erlang C where it is not.
pub fn measures(queue: &Queue, agents: u32, within_s: f64) -> Measures {
    if queue.is_silent() {
        return Measures::SILENT;
    }
    at(queue, &Below::new(queue.load()).to(agents), within_s)
}

fn at(queue: &Queue, below: &Below, within_s: f64) -> Measures {
    let within = queue::handling_times(queue, within_s);
    match queue.patience_s() {
        None => patient::at(queue, below, within),
        Some(patience) => waiting::at(queue, patience, below, within),
    }
}

/// 1 ÷ (1 + e^x) without overflow: the share of a part whose rest is e^x times as large.
fn share_beside(x: f64) -> f64 {
    if x > 0.0 { (-x).exp() / (1.0 + (-x).exp()) } else { 1.0 / (1.0 + x.exp()) }
}
