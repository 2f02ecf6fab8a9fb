//! Erlang A: callers who give up when their patience ends.
//!
//! With D = P(agents free) + P(all taken), both measured against the moment when the last agent is taken, every figure is
//! a part of D. Where D's two sides are far apart they are scaled by the larger.

use super::below::Below;
use super::queue::{Queue, handling_times};
use super::virtual_wait::VirtualWait;
use super::{Measures, patient};

/// Beyond these, patience is as good as none, or endless.
const THETA: std::ops::RangeInclusive<f64> = 1e-30..=1e30;

/// What callers meet who give up; those of a queue without patience never do, which is Erlang C.
pub fn a(queue: &Queue, agents: u32, within_s: f64) -> Measures {
    match queue.patience_s() {
        None => patient::c(queue, agents, within_s),
        Some(_) if queue.is_silent() => Measures::SILENT,
        Some(patience) => at(queue, patience, &Below::new(queue.load()).to(agents), handling_times(queue, within_s)),
    }
}

/// The same with the agents counted; `within` in handling times.
pub(super) fn at(queue: &Queue, patience_s: f64, below: &Below, within: f64) -> Measures {
    let theta = (queue.aht_s() / patience_s).clamp(*THETA.start(), *THETA.end());
    if below.agents() == 0 {
        return nobody_there(patience_s, theta * within);
    }
    let (load, agents) = (queue.load(), f64::from(below.agents()));
    let density = VirtualWait::new(load, agents, theta);
    let (soon, late) = density.parts(within);
    let scale = below.ln().max(density.climb());
    let (free, taken) = ((below.ln() - scale).exp(), (density.climb() - scale).exp() * agents);
    let whole = free + taken * (soon.all + late.all);
    let of = |part: f64| part / whole;

    let still_there = (-theta * within).exp();
    let in_time = of(free + taken * soon.there);
    let missed = of(taken * (theta * soon.waited + late.all));
    let waited = of(taken * (soon.waited + late.waited));
    let waiting_on = of(taken * late.all) * still_there;
    let level = if missed < 0.5 { 1.0 - missed } else { in_time };
    Measures {
        wait: of(taken * (soon.all + late.all)),
        mean_wait_s: waited * queue.aht_s(),
        level,
        level_net: if in_time > 0.0 { in_time / (in_time + waiting_on) } else { 0.0 },
        abandon: (theta * waited).min(1.0),
        abandon_within: of(taken * (theta * soon.waited - late.all * (-theta * within).exp_m1())).min(1.0),
        occupancy: (load / agents * of(free + taken * (soon.there + late.there))).min(1.0),
    }
}

/// Nobody answers: every caller waits until patience ends.
fn nobody_there(patience_s: f64, patiences: f64) -> Measures {
    let abandon_within = -(-patiences).exp_m1();
    Measures {
        wait: 1.0,
        mean_wait_s: patience_s,
        level: 0.0,
        level_net: 0.0,
        abandon: 1.0,
        abandon_within,
        occupancy: 0.0,
    }
}
