//! How much an address may send: a bucket of tokens for each, refilled with time.
//!
//! Invariant: the memory is bounded; when too many addresses are known, those with full buckets are forgotten first.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use kernel::Time;

/// More addresses than this are not remembered.
const MOST: usize = 10_000;

/// Buckets by address.
pub struct Bucket {
    size: f64,
    per_second: f64,
    left: Mutex<HashMap<IpAddr, (f64, Time)>>,
}

impl Bucket {
    /// Buckets that hold `size` and fill up within `seconds`.
    pub fn new(size: u32, seconds: u32) -> Self {
        let size = f64::from(size);
        Self { size, per_second: size / f64::from(seconds.max(1)), left: Mutex::default() }
    }

    /// Takes one; otherwise says after how many seconds there will be one.
    pub fn take(&self, address: IpAddr, now: Time) -> Result<(), u64> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if left.len() >= MOST && !left.contains_key(&address) {
            left.retain(|_, (level, since)| self.level(*level, *since, now) < self.size);
        }
        if left.len() >= MOST && !left.contains_key(&address) {
            return Err(60);
        }
        let (level, since) = left.get(&address).copied().unwrap_or((self.size, now));
        let level = self.level(level, since, now);
        if level >= 1.0 {
            left.insert(address, (level - 1.0, now));
            return Ok(());
        }
        left.insert(address, (level, now));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small positive number of seconds"
        )]
        Err(((1.0 - level) / self.per_second).ceil() as u64)
    }

    fn level(&self, level: f64, since: Time, now: Time) -> f64 {
        let seconds = (now - since).as_seconds_f64().max(0.0);
        (level + seconds * self.per_second).min(self.size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_sends_too_much_waits_and_others_do_not() {
        let bucket = Bucket::new(3, 60);
        let now: Time = "2026-11-23T08:00:00Z".parse().unwrap();
        let (one, other) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));

        assert!((0..3).all(|_| bucket.take(one, now).is_ok()));
        assert_eq!(bucket.take(one, now), Err(20));
        assert!(bucket.take(other, now).is_ok());
        assert!(bucket.take(one, now + chrono::Duration::seconds(20)).is_ok());
    }
}
