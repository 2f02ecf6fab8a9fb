//! What a promise costs when it is missed, and what one more miss would cost.
//!
//! A promise names a share of contacts that is to be answered in time. What is missing to it costs so much a point, or so much a
//! contact, up to a cap. Deliberately absent: steps, bonuses, repeats and all else that a contract may say; whoever has a contract's own
//! credit takes that. Invariant: more misses never cost less, and nothing costs more than the cap.

/// A promise in money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The share that is to be answered in time, in millionths.
    pub share: u32,
    /// Minor units for each point under the share, in proportion.
    pub per_point: i64,
    /// Minor units for each contact that is missing to the share.
    pub per_miss: i64,
    /// The most that is credited.
    pub cap: i64,
}

const WHOLE: i128 = 1_000_000;

impl Terms {
    /// What is credited after so many hits and misses, in minor units.
    pub fn credit(&self, met: u64, missed: u64) -> i64 {
        let all = i128::from(met) + i128::from(missed);
        let short = i128::from(self.share) * all - WHOLE * i128::from(met);
        if short <= 0 {
            return 0;
        }
        let points = i128::from(self.per_point) * short / (all * (WHOLE / 100));
        let misses = i128::from(self.per_miss) * short / WHOLE;
        i64::try_from(points + misses).unwrap_or(i64::MAX).min(self.cap)
    }

    /// What one more miss costs against one more hit, in thousandths of a minor unit, with so many contacts still expected.
    ///
    /// The bare difference of the credit at this moment is nothing while there is spare, and everything one miss later; who steered by it
    /// would neglect a promise until it is broken. So the slope of the credit over the whole period is taken, less where misses
    /// can still be spared: by how far what is spare goes for twice what is still to come, never under an eighth. Where the cap is
    /// near, a miss costs at most its part of what is left to lose; at the cap, nothing.
    pub fn stake(&self, met: u64, missed: u64, rest: u64) -> i64 {
        let (met, missed, rest) = (i128::from(met), i128::from(missed), i128::from(rest.max(1)));
        let all = met + missed + rest;
        let slope = i128::from(self.per_point) * 100_000 / all + i128::from(self.per_miss) * 1000;
        if slope == 0 {
            return 0;
        }
        // What may still be missed, in thousandths of a contact.
        let spare = (WHOLE - i128::from(self.share)) * all / 1000 - missed * 1000;
        let lost = (-spare).max(0) * slope / 1000;
        let left = i128::from(self.cap) * 1000 - lost;
        if left <= 0 {
            return 0;
        }
        let at_risk = (rest * 1000 - spare.max(0)).max(1000);
        let steep = slope.min(left * 1000 / at_risk).max(1);
        let weight = (1000 - 2000 * spare.max(0) / (rest * 1000)).max(125);
        i64::try_from((steep * weight / 1000).max(1)).unwrap_or(i64::MAX)
    }
}
