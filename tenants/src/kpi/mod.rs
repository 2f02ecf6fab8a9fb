//! The KPI dictionary: one function per figure, and the only one.
//!
//! Deliberately absent: any way to average shares; figures add up counts and divide once. Invariant: a month's tally is
//! the sum of its days' tallies.

mod heat;
mod period;
mod tally;

pub use heat::{Heat, heat};
pub use period::{Period, days, months};
pub use tally::{Outlook, Tally, interval_95};

use kernel::Time;
use kernel::fact::ClockKind;

use crate::clock::Reading;

/// A figure with its two sides: what counts, and what would count without exclusions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Exclusions out.
    pub counted: Tally,
    /// Exclusions in.
    pub all: Tally,
    /// The counted side with what is not yet due.
    pub outlook: Outlook,
}

/// E-mail reply level: turns answered in time ÷ turns due.
///
/// A turn belongs to the period of its last effective due. The base holds turns that need an answer and are due by
/// `now`; an open overdue turn is a miss at its due.
pub fn reply_level<'a>(readings: impl IntoIterator<Item = &'a Reading>, period: Period, now: Time) -> Level {
    level(readings, ClockKind::FirstReply, period, now)
}

/// Resolution level: cases resolved in time ÷ cases due. Provisional ones are counted as they stand and said to be so.
pub fn resolution_level<'a>(readings: impl IntoIterator<Item = &'a Reading>, period: Period, now: Time) -> Level {
    level(readings, ClockKind::Resolution, period, now)
}

/// The level of one kind of clock.
pub fn level<'a>(readings: impl IntoIterator<Item = &'a Reading>, kind: ClockKind, period: Period, now: Time) -> Level {
    let mut level = Level::default();
    for reading in readings.into_iter().filter(|reading| reading.kind == kind && period.holds(reading.due_date())) {
        level.all.add(reading, now);
        if reading.excluded.is_none() {
            level.counted.add(reading, now);
            level.outlook.add(reading);
        }
    }
    level
}
