//! Erlang C: callers who wait as long as it takes.
//!
//! With a load of at least the agents the queue grows without end: everybody waits, nobody is answered in time.

use super::below::Below;
use super::queue::{Queue, handling_times};
use super::{Measures, share_beside};

/// What callers meet who never give up; the queue's patience is not looked at.
pub fn c(queue: &Queue, agents: u32, within_s: f64) -> Measures {
    if queue.is_silent() {
        return Measures::SILENT;
    }
    at(queue, &Below::new(queue.load()).to(agents), handling_times(queue, within_s))
}

/// The same with the agents counted; `within` in handling times.
pub(super) fn at(queue: &Queue, below: &Below, within: f64) -> Measures {
    let (load, agents) = (queue.load(), f64::from(below.agents()));
    let spare = agents - load;
    if spare <= 0.0 {
        return GROWING;
    }
    let queued = (agents / spare).ln();
    let wait = share_beside(below.ln() - queued);
    let served_at_once = share_beside(queued - below.ln());
    let late = wait * (-spare * within).exp();
    let level = if late < 0.5 { 1.0 - late } else { served_at_once - wait * (-spare * within).exp_m1() };
    Measures {
        wait,
        mean_wait_s: wait * queue.aht_s() / spare,
        level,
        level_net: level,
        occupancy: load / agents,
        ..Measures::SILENT
    }
}

const GROWING: Measures =
    Measures { wait: 1.0, mean_wait_s: f64::INFINITY, level: 0.0, level_net: 0.0, occupancy: 1.0, ..Measures::SILENT };
