//! When customers write: weekday by hour, in the client's zone.

use chrono::{Datelike, Timelike};
use chrono_tz::Tz;
use kernel::Time;

/// Arrivals by weekday, Monday first, and hour of the local day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heat(pub [[u32; 24]; 7]);

impl Heat {
    /// The fullest hour's count.
    pub fn most(&self) -> u32 {
        self.0.iter().flatten().copied().max().unwrap_or_default()
    }

    /// All of them.
    pub fn total(&self) -> u32 {
        self.0.iter().flatten().sum()
    }
}

/// Counts arrivals. The hour that comes twice when clocks go back holds both.
pub fn heat(arrivals: impl IntoIterator<Item = Time>, zone: Tz) -> Heat {
    let mut heat = Heat::default();
    for at in arrivals {
        let local = at.with_timezone(&zone);
        heat.0[local.weekday().num_days_from_monday() as usize][local.hour() as usize] += 1;
    }
    heat
}
