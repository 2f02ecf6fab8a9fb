//! Waits that grow: twice as long after each failure, with chance in them so that hundreds do not come back at once.

use std::time::Duration;

/// A growing wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// After the first failure.
    pub first: Duration,
    /// Never longer than this.
    pub most: Duration,
}

impl Delay {
    /// The wait after `failures` in a row; `chance` between 0 and 1 takes up to half of it away.
    pub fn after(self, failures: u32, chance: f64) -> Duration {
        let doubled = self.first.saturating_mul(1u32.checked_shl(failures.saturating_sub(1)).unwrap_or(u32::MAX));
        doubled.min(self.most).mul_f64(1.0 - chance.clamp(0.0, 1.0) / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let delay = Delay { first: Duration::from_secs(1), most: Duration::from_mins(1) };

        let waits: Vec<u64> = [1, 2, 3, 6, 7, 40, u32::MAX].map(|n| delay.after(n, 0.0).as_secs()).to_vec();

        assert_eq!(waits, [1, 2, 4, 32, 60, 60, 60]);
    }

    #[test]
    fn chance_takes_half_at_most() {
        let delay = Delay { first: Duration::from_secs(10), most: Duration::from_mins(1) };

        assert_eq!(delay.after(1, 1.0), Duration::from_secs(5));
    }
}
