//! Which band a volume lies in, without rounding.

use std::cmp::Ordering;

use super::VolumeBand;
use crate::money::level::Ratio;

/// All of something, in ten-thousandths.
const WHOLE: i64 = 10_000;

/// The band of a deviation `num ÷ den` from the locked value; `den` zero means more than any bound.
pub(super) fn of(bands: &[VolumeBand], num: i128, den: i128) -> Option<VolumeBand> {
    let against = |bound: i64| match den {
        0 => Ordering::Greater,
        _ => (num * i128::from(WHOLE)).cmp(&(i128::from(bound) * den)),
    };
    let above = |bound: i64| match against(bound) {
        Ordering::Greater => true,
        Ordering::Equal => bound <= 0,
        Ordering::Less => false,
    };
    let holds = |band: &&VolumeBand| band.range.from.is_none_or(above) && !band.range.until.is_some_and(above);
    bands.iter().find(holds).copied()
}

/// The band of a count against a locked value. Nothing where nothing was locked is as locked; anything is beyond.
pub(super) fn of_count(bands: &[VolumeBand], actual: i64, locked: Ratio) -> Option<VolumeBand> {
    if locked.num == 0 {
        return of(bands, 0, i128::from(actual == 0));
    }
    of(bands, i128::from(actual) * i128::from(locked.den) - i128::from(locked.num), locked.num.into())
}
