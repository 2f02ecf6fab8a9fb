//! Instants: UTC, to the microsecond, the same on every database.
//!
//! Invariant: an instant survives `micros` → `from_micros` unchanged, because every instant is cut to microseconds
//! where it is born.

use chrono::{DateTime, TimeZone, Utc};

/// An instant of the ledger and of every clock.
pub type Time = DateTime<Utc>;

/// Microseconds since 1970, the way instants are stored.
pub fn micros(at: Time) -> i64 {
    at.timestamp_micros()
}

/// The instant stored as `micros`; instants outside the calendar's range are clamped to 1970.
pub fn from_micros(micros: i64) -> Time {
    Utc.timestamp_micros(micros).single().unwrap_or_default()
}

/// Cuts an instant to whole microseconds.
pub fn cut(at: Time) -> Time {
    from_micros(micros(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_survives_storage() {
        let at = cut(DateTime::parse_from_rfc3339("2026-11-27T11:00:00.123456789Z").unwrap().to_utc());

        assert_eq!(from_micros(micros(at)), at);
    }
}
