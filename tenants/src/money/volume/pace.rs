//! How fast volume comes: the instant at which a stretch had so much that it is forgiven.

use kernel::Time;

use super::{Effect, Volume, band};
use crate::money::level::Ratio;

/// When so much had come of a stretch that its band forgives, and what it does then. `came` is in the order of time.
pub fn passed(volume: &Volume, locked: Ratio, came: impl IntoIterator<Item = (Time, i64)>) -> Option<(Time, Effect)> {
    let mut sum = 0_i64;
    came.into_iter().find_map(|(at, contacts)| {
        sum = sum.saturating_add(contacts);
        // Too little forgives nothing, so only what lies above is looked at.
        let above = i128::from(sum) * i128::from(locked.den) > i128::from(locked.num);
        let effect = band::of_count(&volume.bands, sum, locked).filter(|_| above)?.effect;
        (effect >= Effect::BestEffort).then_some((at, effect))
    })
}
