//! How much somebody may send: a bucket of tokens for each address, person or client, refilled with time.
//!
//! Invariant: the memory is bounded; when too many are known, those with full buckets are forgotten first.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

use kernel::Time;

/// More than so many are not remembered.
const MOST: usize = 10_000;

/// A bucket for each.
pub struct Bucket<K> {
    size: f64,
    per_second: f64,
    left: Mutex<HashMap<K, (f64, Time)>>,
}

/// Whose address it is: of IPv6 a whole network, because one line has as many addresses as it likes.
pub fn line(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(ip) => {
            let ip = ip.to_ipv4_mapped().map_or(IpAddr::V6(ip), IpAddr::V4);
            match ip {
                IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64)),
                mapped @ IpAddr::V4(_) => mapped,
            }
        }
    }
}

impl<K: Hash + Eq + Clone> Bucket<K> {
    /// Buckets that hold `size` and fill up within `seconds`.
    pub fn new(size: u32, seconds: u32) -> Self {
        let size = f64::from(size);
        Self { size, per_second: size / f64::from(seconds.max(1)), left: Mutex::default() }
    }

    /// Takes one; otherwise says after how many seconds there will be one.
    pub fn take(&self, who: &K, now: Time) -> Result<(), u64> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if left.len() >= MOST && !left.contains_key(who) {
            left.retain(|_, (level, since)| self.level(*level, *since, now) < self.size);
        }
        if left.len() >= MOST && !left.contains_key(who) {
            return Err(60);
        }
        let (level, since) = left.get(who).copied().unwrap_or((self.size, now));
        let level = self.level(level, since, now);
        if level >= 1.0 {
            left.insert(who.clone(), (level - 1.0, now));
            return Ok(());
        }
        left.insert(who.clone(), (level, now));
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

        assert!((0..3).all(|_| bucket.take(&one, now).is_ok()));
        assert_eq!(bucket.take(&one, now), Err(20));
        assert!(bucket.take(&other, now).is_ok());
        assert!(bucket.take(&one, now + chrono::Duration::seconds(20)).is_ok());
    }

    #[test]
    fn one_line_has_one_bucket_however_many_addresses_it_has() {
        let same = |one: &str, other: &str| line(one.parse().unwrap()) == line(other.parse().unwrap());

        assert!(same("2001:4860:1:2::1", "2001:4860:1:2:ffff::9"));
        assert!(!same("2001:4860:1:2::1", "2001:4860:1:3::1"));
        assert!(same("::ffff:10.0.0.1", "10.0.0.1"));
        assert!(!same("10.0.0.1", "10.0.0.2"));
    }
}
