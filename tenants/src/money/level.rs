//! Results and the levels they are held against, compared without rounding.
//!
//! A level is in ten-thousandths of the KPI's own unit: 8000 is 80 % of a share, 200000 is 20 seconds. Invariant: a
//! value on a level reaches it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Ten-thousandths of a KPI's unit.
pub type Level = i64;

/// How many parts of the unit a level is counted in.
pub const LEVELS: i64 = 10_000;

/// A result as it was counted: what was good over what there was, or a sum over a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratio {
    /// The upper number.
    pub num: i64,
    /// The lower number, above zero.
    pub den: i64,
}

impl Ratio {
    /// How far it lies above a level, as ten-thousandths times the lower number.
    pub(crate) fn above(self, level: Level) -> i128 {
        i128::from(self.num) * i128::from(LEVELS) - i128::from(level) * i128::from(self.den)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

/// Which direction is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// A service level, a satisfaction.
    Higher,
    /// A waiting time, an abandon rate.
    Lower,
}

impl Better {
    /// How far a value falls short of a level, as ten-thousandths times the value's lower number; at most zero when
    /// the level is reached.
    pub fn short(self, value: Ratio, level: Level) -> i128 {
        match self {
            Self::Higher => -value.above(level),
            Self::Lower => value.above(level),
        }
    }

    /// Whether a value reaches a level.
    pub fn reaches(self, value: Ratio, level: Level) -> bool {
        self.short(value, level) <= 0
    }

    /// A level made harder by so much.
    pub fn harder(self, level: Level, by: Level) -> Level {
        match self {
            Self::Higher => level.saturating_add(by),
            Self::Lower => level.saturating_sub(by),
        }
    }

    /// Whether the first level is harder to reach than the second.
    pub fn is_harder(self, one: Level, other: Level) -> bool {
        match self {
            Self::Higher => one > other,
            Self::Lower => one < other,
        }
    }
}
