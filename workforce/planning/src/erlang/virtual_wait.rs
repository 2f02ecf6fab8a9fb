//! How long a caller with endless patience would wait who comes while all agents are taken.
//!
//! In units of the handling time, with n agents, load a, and callers giving up at the rate θ, the density of that wait is
//! in proportion to g(s) = exp(−n·s + (a÷θ)·(1 − e^(−θs))). It has one peak and falls faster and faster on its left, so it
//! is integrated outward from its largest point, in panels over which it falls by a fixed factor at most.
//! Invariant: exponents are measured from the peak as sums of terms of one sign, so that nothing cancels.

use super::panels::panel;

/// By how much the exponent falls in a panel.
const FALL: f64 = 8.0;
/// What lies so far below the largest value is left out.
const NOTHING: f64 = 42.0;
/// A part that begins so far below the peak is nothing in any quotient.
const VANISHED: f64 = 745.0;
/// In units of the patience: how wide a panel may be, and from where patience has run out for sure.
const WIDEST: f64 = 2.0;
const RUN_OUT: f64 = 45.0;

/// The density, measured from its peak.
pub(super) struct VirtualWait {
    /// θ: handling time ÷ patience.
    theta: f64,
    /// Agents beyond the load, or none.
    slack: f64,
    /// The lesser of agents and load: what bends the exponent.
    bend: f64,
    /// Where the peak lies, in units of the patience.
    peak: f64,
}

/// The integral of the density over a part, of it times the time that patience lets callers wait of it, and of it times
/// the share of callers who are still there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub all: f64,
    pub waited: f64,
    pub there: f64,
}

impl VirtualWait {
    pub fn new(load: f64, agents: f64, theta: f64) -> Self {
        let over = load - agents;
        let peak = if over > 0.0 { (over / agents).ln_1p() } else { 0.0 };
        Self { theta, slack: (-over).max(0.0), bend: load.min(agents), peak }
    }

    /// By how much the exponent falls from the peak to a wait of nothing.
    pub fn climb(&self) -> f64 {
        self.fall(-self.peak / self.theta)
    }

    /// The parts of waits up to `within`, and of those beyond it; the density is 1 at its peak.
    pub fn parts(&self, within: f64) -> (Part, Part) {
        let (start, cut) = (-self.peak / self.theta, within - self.peak / self.theta);
        (self.part(start, cut), self.part(cut, f64::INFINITY))
    }

    /// Integrates from `from` to `to`, both counted from the peak.
    fn part(&self, from: f64, to: f64) -> Part {
        let mut sums = [0.0; 3];
        let largest = 0f64.max(from).min(to);
        let floor = self.fall(largest) + NOTHING;
        if floor < VANISHED + NOTHING {
            let mut at = largest;
            while at < to && self.fall(at) < floor {
                let next = (at + self.width(at)).min(to);
                self.add(&mut sums, at, next);
                at = next;
            }
            at = largest;
            while at > from && self.fall(at) < floor {
                let next = (at - self.width(at)).max(from);
                self.add(&mut sums, next, at);
                at = next;
            }
        }
        let [all, waited, there] = sums;
        Part { all, waited, there }
    }

    fn add(&self, sums: &mut [f64; 3], from: f64, to: f64) {
        let here = panel(from, to, |u| self.values(u));
        for (sum, value) in sums.iter_mut().zip(here) {
            *sum += value;
        }
    }

    fn values(&self, u: f64) -> [f64; 3] {
        let density = (-self.fall(u)).exp();
        let patiences = (self.peak + self.theta * u).max(0.0);
        let waited = -(-patiences).exp_m1() / self.theta;
        [density, density * waited, density * (-patiences).exp()]
    }

    /// By how much the exponent has fallen at `u` from the peak.
    fn fall(&self, u: f64) -> f64 {
        self.slack * u + self.bend * u * (self.theta * u) * bent(self.theta * u)
    }

    /// How far the next panel reaches from `u`, away from the peak.
    fn width(&self, u: f64) -> f64 {
        let patience = (-self.theta * u).exp();
        let slope = (self.slack - self.bend * (-self.theta * u).exp_m1()).abs();
        let bend = self.bend * self.theta * patience;
        let width = 2.0 * FALL / (slope + (slope * slope + 2.0 * bend * FALL).sqrt());
        let most = if u < 0.0 || self.peak > 0.0 && u == 0.0 { WIDEST / 2.0 } else { WIDEST };
        if self.theta * u < RUN_OUT { width.min(most / self.theta) } else { width }
    }
}

/// (x − 1 + e^(−x)) ÷ x², which is ½ at 0.
fn bent(x: f64) -> f64 {
    if x.abs() > 0.5 {
        return (x + (-x).exp_m1()) / x / x;
    }
    // ½ − x÷3! · 1 + x²÷4! − …, from the smallest term
    let series = (3..=15).rev().fold(1.0, |sum, k| 1.0 - x / f64::from(k) * sum);
    series / 2.0
}

#[cfg(test)]
mod tests {
    use super::bent;

    #[test]
    fn series_and_formula_meet() {
        for x in [-0.5, 0.5] {
            let beyond = x * (1.0 + 1e-15);
            assert!((bent(x) / bent(beyond) - 1.0).abs() < 2e-15, "{} {}", bent(x), bent(beyond));
        }
        assert_eq!(bent(0.0).to_bits(), 0.5f64.to_bits());
    }
}
