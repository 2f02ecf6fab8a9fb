//! Counts behind a share.

use std::ops::AddAssign;

use kernel::Time;

use crate::clock::{Reading, Standing};

/// Counts that add up over periods, projects and clients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were due.
    pub base: u64,
    /// How many of them were in time.
    pub good: u64,
    /// How many of the base may still change by a reopening.
    pub provisional: u64,
}

impl Tally {
    /// How many of them were late.
    pub const fn missed(self) -> u64 {
        self.base - self.good
    }

    /// The share in ten-thousandths, rounded down; nothing over an empty base.
    pub fn share_bp(self) -> Option<u16> {
        let share = u128::from(self.good) * 10_000;
        share.checked_div(u128::from(self.base)).and_then(|share| u16::try_from(share).ok())
    }

    /// Whether the share reaches the promise; nothing over an empty base. Compared without rounding.
    pub fn reaches(self, target_bp: u16) -> Option<bool> {
        let promised = u128::from(self.base) * u128::from(target_bp);
        (self.base > 0).then(|| u128::from(self.good) * 10_000 >= promised)
    }

    /// Whether there are enough for the share to be judged and not only reported.
    pub fn is_judged(self, min_sample: u32) -> bool {
        self.base > 0 && self.base >= u64::from(min_sample)
    }

    pub(super) fn add(&mut self, reading: &Reading, now: Time) {
        let good = match reading.standing {
            Standing::Met if reading.due <= now => true,
            Standing::Missed | Standing::Breached => false,
            _ => return,
        };
        *self += Self { base: 1, good: u64::from(good), provisional: u64::from(reading.provisional) };
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.base += other.base;
        self.good += other.good;
        self.provisional += other.provisional;
    }
}

/// How a period may end, seen from within.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Stopped in time, due already or not.
    pub good: u64,
    /// Late for good.
    pub missed: u64,
    /// Still open, not yet late.
    pub open: u64,
}

impl Outlook {
    pub(super) fn add(&mut self, reading: &Reading) {
        match reading.standing {
            Standing::Met => self.good += 1,
            Standing::Missed | Standing::Breached => self.missed += 1,
            Standing::Running | Standing::Warned | Standing::Paused => self.open += 1,
            Standing::Cancelled(_) => {}
        }
    }

    /// What is settled so far, due or not.
    pub fn so_far(self) -> Tally {
        Tally { base: self.good + self.missed, good: self.good, provisional: 0 }
    }

    /// The end when every open one is in time.
    pub fn at_best(self) -> Tally {
        Tally { base: self.good + self.missed + self.open, good: self.good + self.open, provisional: self.open }
    }

    /// The end when every open one is late.
    pub fn at_worst(self) -> Tally {
        Tally { good: self.good, ..self.at_best() }
    }

    /// How many of the open ones, and of `more` to come, may be late with the promise still kept.
    pub fn may_miss(self, target_bp: u16, more: u64) -> u64 {
        let base = u128::from(self.good + self.missed + self.open + more);
        let allowed = base * u128::from(10_000 - target_bp.min(10_000)) / 10_000;
        u64::try_from(allowed).unwrap_or(u64::MAX).saturating_sub(self.missed)
    }
}

/// The 95 % interval of a share in ten-thousandths (Wilson), to be shown beside it.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "shares shown, not billed"
)]
pub fn interval_95(tally: Tally) -> Option<(u16, u16)> {
    const Z: f64 = 1.959_963_985;
    if tally.base == 0 {
        return None;
    }
    let (n, p) = (tally.base as f64, tally.good as f64 / tally.base as f64);
    let centre = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    let bp = |share: f64| (share.clamp(0.0, 1.0) * 10_000.0).round() as u16;
    Some((bp((centre - spread) / whole), bp((centre + spread) / whole)))
}
