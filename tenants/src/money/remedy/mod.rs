//! What a missed or exceeded promise does to the fee.
//!
//! Deliberately absent: quality gates such as a data breach, which are no price. Invariant: where a remedy hangs on one
//! promise, a better result never costs more.

mod assess;
mod cap;
mod check;
mod draft;
mod history;
mod promise;
mod score;

use std::collections::BTreeMap;

use kernel::fault::Fault;
use kernel::{Amount, Currency};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::level::{Better, Level, Ratio};
use super::ranges::Range;
use super::results::Outcome;
use super::trouble;
use super::why::Why;

pub use assess::assess;
pub use check::check_against;
pub(crate) use check::note_outcome;

/// A stretch of results and the share of the fee that it costs or earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The stretch. A value on a bound belongs to the better side.
    #[serde(flatten)]
    pub range: Range,
    /// The share of the fee, in ten-thousandths.
    pub share_bp: i64,
}

impl Step {
    /// Whether a value lies in it.
    pub fn holds(&self, value: Ratio, outcome: &Outcome) -> bool {
        let reaches = |level| outcome.reaches(value, level);
        match outcome.better {
            Better::Higher => self.range.from.is_none_or(reaches) && !self.range.until.is_some_and(reaches),
            Better::Lower => self.range.until.is_none_or(reaches) && !self.range.from.is_some_and(reaches),
        }
    }
}

/// A stretch of scores and the share of the fee that is paid for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The stretch, in ten-thousandths, the lower end within.
    #[serde(flatten)]
    pub range: Range,
    /// The share that is paid, in ten-thousandths.
    pub pay_bp: i64,
}

/// How a distance is counted in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// Parts of a point count as parts.
    #[default]
    Exact,
    /// Only whole points count.
    Whole,
    /// A point that has begun counts whole.
    Begun,
}

/// From where a linear credit counts, once the deadband is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CountFrom {
    /// From the target.
    #[default]
    Target,
    /// From the deadband.
    Deadband,
}

/// How a promise counts in a scorecard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Attained {
    /// Wholly when kept, else not at all.
    #[default]
    Kept,
    /// As value over target, or target over value where lower is better.
    Ratio,
}

/// A scorecard: promises and what they weigh.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scorecard {
    /// The weights by promise.
    pub weights: BTreeMap<String, i64>,
    /// How each counts.
    pub attained: Attained,
    /// The most that one promise may attain, in ten-thousandths.
    pub most_bp: i64,
}

/// The pattern of a remedy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "pattern", rename_all = "snake_case")]
pub enum Pattern {
    /// Shares of the fee by stretches of the result. A deadband is what lies between the target and the first step.
    Steps {
        /// The promise.
        promise: String,
        /// What a worse result costs.
        credits: Vec<Step>,
        /// What a better result earns.
        bonuses: Vec<Step>,
    },
    /// A share of the fee for each point below the target, down to the floor.
    Linear {
        /// The promise.
        promise: String,
        /// How much of the KPI's unit is a point, as a level.
        point: Level,
        /// The share of the fee for a point, in ten-thousandths.
        share_bp: i64,
        /// How parts of a point count.
        count: Count,
        /// Nothing is due while this level is reached.
        deadband: Option<Level>,
        /// From where points are counted.
        count_from: CountFrom,
    },
    /// Points for each promise missed; their sum decides.
    Points {
        /// The points by promise.
        points: BTreeMap<String, i64>,
        /// What a sum of points costs, the lower end within.
        steps: Vec<Step>,
    },
    /// A fixed sum for each contact that missed the promise.
    PerMiss {
        /// The promise.
        promise: String,
        /// The sum.
        amount: Amount,
        /// How many are forgiven in a month.
        free: i64,
    },
    /// The fee is paid in a share that follows a composite score.
    Composite {
        /// The scorecard.
        scorecard: Scorecard,
        /// What is paid for a score.
        bands: Vec<Band>,
    },
    /// A part of the fee is paid only by scorecard.
    AtRisk {
        /// The part of the fee, in ten-thousandths.
        pool_bp: i64,
        /// The scorecard.
        scorecard: Scorecard,
        /// What of the pool is paid for a score; empty: the score itself.
        bands: Vec<Band>,
    },
    /// A share of what was saved or sold beyond a baseline.
    GainShare {
        /// The gain's code.
        gain: String,
        /// The baseline.
        baseline: Amount,
        /// Which direction is good: lower for a cost, higher for sales.
        better: Better,
        /// The share, in ten-thousandths.
        share_bp: i64,
    },
}

impl Pattern {
    /// The one promise that it hangs on.
    pub fn promise(&self) -> Option<&str> {
        match self {
            Self::Steps { promise, .. } | Self::Linear { promise, .. } | Self::PerMiss { promise, .. } => Some(promise),
            _ => None,
        }
    }

    /// Every promise that it names.
    pub fn promises(&self) -> Vec<&str> {
        check::named(self).into_iter().map(|(_, promise)| promise.as_str()).collect()
    }
}

/// From which miss in a row a credit counts how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Repeat {
    /// From the how manieth miss in a row.
    pub from: u32,
    /// How often it counts, in ten-thousandths: 20000 is twice.
    pub times_bp: i64,
}

/// How a credit is won back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct EarnBack {
    /// In each of how many next months the promise must be exceeded.
    pub months: u32,
    /// By how much the target must be exceeded.
    pub margin: Level,
    /// What share of the credit comes back, in ten-thousandths.
    pub share_bp: i64,
}

/// One remedy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remedy {
    /// Its code, unique.
    pub code: String,
    /// What people call it.
    pub name: Option<String>,
    /// The items whose fees it is a share of; empty: all.
    pub base: Vec<String>,
    /// What it does.
    #[serde(flatten)]
    pub pattern: Pattern,
    /// How repeats count.
    pub repeats: Vec<Repeat>,
    /// How it is won back.
    pub earn_back: Option<EarnBack>,
}

/// The stretch of time that a cap counts over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// A month.
    Month,
    /// A quarter of the calendar year.
    Quarter,
    /// A calendar year.
    Year,
}

/// The most that credits may come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cap {
    /// Its code, unique.
    pub code: String,
    /// Counted over what.
    pub over: Over,
    /// A share of the fees of the stretch so far, in ten-thousandths.
    pub share_bp: Option<i64>,
    /// A fixed sum.
    pub amount: Option<Amount>,
    /// The items whose fees the share is of; empty: all.
    pub base: Vec<String>,
    /// The remedies that it holds; empty: all.
    pub remedies: Vec<String>,
}

/// When the client may end the agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Termination {
    /// Its code, unique.
    pub code: String,
    /// The promise.
    pub promise: String,
    /// After so many misses …
    pub misses: u32,
    /// … within so many months, this one included.
    pub months: u32,
}

/// Everything that results do to fees.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Remedies {
    /// The remedies, in the order in which a cap lets them through.
    pub remedies: Vec<Remedy>,
    /// Their caps.
    pub caps: Vec<Cap>,
    /// Rights to end the agreement.
    pub terminations: Vec<Termination>,
}

/// What an adjustment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Money back to the client; below zero.
    Credit,
    /// Money for exceeding; above zero.
    Bonus,
    /// A credit won back; above zero.
    EarnBack,
    /// No money: something to be told.
    Notice,
}

/// A change of the fee that explains itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// The remedy's code.
    pub rule: String,
    /// What it is.
    pub kind: Kind,
    /// The promise, where it is about one.
    pub promise: Option<String>,
    /// Where the promise stands in the paper.
    pub clause: Option<String>,
    /// The money.
    pub amount: Amount,
    /// Why it is this much.
    pub why: Why,
    /// The contacts behind it.
    pub references: Vec<Uuid>,
}

/// What adjustments come to.
pub(super) fn sum(adjustments: &[Adjustment], currency: Currency) -> Result<Amount, Fault> {
    let counted = adjustments.iter().filter(|one| one.kind != Kind::Notice).map(|one| one.amount);
    Amount::sum(counted, currency).map_err(|wrong| trouble("adjustments", wrong))
}
