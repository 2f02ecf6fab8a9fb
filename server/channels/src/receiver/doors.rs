//! Who may come in: so many at once, so many of one address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
struct Inside {
    all: usize,
    of: HashMap<IpAddr, usize>,
}

/// The doors. Clones are the same doors.
#[derive(Clone)]
pub(super) struct Doors {
    inside: Arc<Mutex<Inside>>,
    most: usize,
    most_of_one: usize,
}

/// Somebody inside; gone when dropped.
pub(super) struct Visit {
    doors: Doors,
    who: IpAddr,
}

impl Doors {
    pub(super) fn new(most: usize, most_of_one: usize) -> Self {
        Self { inside: Arc::default(), most, most_of_one }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets somebody in, where there is room.
    pub(super) fn enter(&self, address: IpAddr) -> Option<Visit> {
        let who = household(address);
        let mut inside = self.inside();
        if inside.all >= self.most || inside.of.get(&who).is_some_and(|count| *count >= self.most_of_one) {
            return None;
        }
        inside.all += 1;
        *inside.of.entry(who).or_default() += 1;
        Some(Visit { doors: self.clone(), who })
    }
}

/// One line of IPv6 has a whole network of addresses; it counts as one.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from(u128::from(v6) >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        let mut inside = self.doors.inside();
        inside.all -= 1;
        if let Some(count) = inside.of.get_mut(&self.who) {
            *count -= 1;
            if *count == 0 {
                inside.of.remove(&self.who);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_and_all_together_have_a_limit() {
        let doors = Doors::new(3, 2);
        let address = |text: &str| text.parse::<IpAddr>().unwrap();

        let one = doors.enter(address("192.0.2.1"));
        let two = doors.enter(address("192.0.2.1"));

        assert!(one.is_some() && two.is_some());
        assert!(doors.enter(address("192.0.2.1")).is_none());
        let three = doors.enter(address("2001:db8::1"));
        assert!(three.is_some());
        assert!(doors.enter(address("2001:db8::2")).is_none());
        drop(one);
        assert!(doors.enter(address("192.0.2.1")).is_some());
        drop((two, three));
        assert!(doors.inside().of.is_empty());
    }
}
