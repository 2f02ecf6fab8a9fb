//! The loop breaker: three automatic mails per thread in an hour, then silence.
//!
//! Deliberately absent: who counts. Invariant: two installations answering one another fall silent within the hour.

use chrono::Duration;
use kernel::Time;

/// Automatic mails allowed per thread and hour.
pub const MOST_AUTOMATIC: usize = 3;

/// Whether one more automatic mail may go out or be counted at `now`, when those at `sent` already did, in this thread.
pub fn allows(sent: &[Time], now: Time) -> bool {
    let recent = sent.iter().filter(|at| **at <= now && now - **at < Duration::hours(1)).count();
    recent < MOST_AUTOMATIC
}
