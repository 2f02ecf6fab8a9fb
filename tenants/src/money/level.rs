//! Results and the levels they are held against, compared without rounding.
//!
//! Invariant: a value on a level reaches it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A level in the parts of its KPI, as contracts write it: 8000 is 80 % of a share, 20 are 20 seconds.
pub type Level = i64;

/// In what a KPI is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// A share from nothing to one; levels in ten-thousandths.
    Share,
    /// Seconds; levels in seconds.
    Time,
    /// Things; levels in things.
    Count,
    /// A mean or a ratio; levels in thousandths.
    Number,
}

impl Measured {
    /// How many parts of the unit levels are counted in.
    pub const fn parts(self) -> i64 {
        match self {
            Self::Share => 10_000,
            Self::Time | Self::Count => 1,
            Self::Number => 1_000,
        }
    }
}

/// A result as it was counted: what was good over what there was, or a sum over a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratio {
    /// The upper number.
    pub num: i64,
    /// The lower number, above zero.
    pub den: i64,
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
