//! The one place that reads the machine's clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::time::{Time, cut, from_micros, micros};

/// Where "now" comes from.
pub trait Clock: Send + Sync + 'static {
    /// The instant at which this is asked, in whole microseconds.
    fn now(&self) -> Time;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Time {
        cut(chrono::Utc::now())
    }
}

/// A clock that stands until it is moved: for tests, rehearsals and the demo's history.
#[derive(Clone, Debug)]
pub struct FixedClock {
    at: Arc<AtomicI64>,
    tick: Arc<AtomicI64>,
}

impl FixedClock {
    /// A clock standing at `at`.
    pub fn at(at: Time) -> Self {
        Self { at: Arc::new(AtomicI64::new(micros(at))), tick: Arc::default() }
    }

    /// Moves the clock to `at`.
    pub fn set(&self, at: Time) {
        self.at.store(micros(at), Ordering::SeqCst);
    }

    /// Moves the clock on by `by`.
    pub fn advance(&self, by: chrono::Duration) {
        self.at.fetch_add(by.num_microseconds().unwrap_or_default(), Ordering::SeqCst);
    }

    /// From now on it goes on by so much whenever somebody looks, as a real one does.
    pub fn run(&self, by: chrono::Duration) {
        self.tick.store(by.num_microseconds().unwrap_or_default(), Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Time {
        from_micros(self.at.fetch_add(self.tick.load(Ordering::SeqCst), Ordering::SeqCst))
    }
}
