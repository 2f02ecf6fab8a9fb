//! What a month brought: the result of every promise, the fees, gains that are shared.
//!
//! Deliberately absent: how a result was counted; that is the KPI dictionary's. Invariant: a promise that is not judged
//! costs nothing and earns nothing.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kernel::Amount;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::level::{Better, Level, Measured, Ratio};
use super::month::Month;
use super::remedy::Adjustment;

/// Why a result is reported and not judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotJudged {
    /// Fewer contacts than the contract asks for.
    MinSample,
    /// There was nothing to count.
    NothingCounted,
    /// Volume above the band in which the promise holds, served as well as could be.
    VolumeBestEffort,
    /// Volume so high that the promise was waived.
    VolumeWaived,
    /// An exclusion that both sides signed.
    Excluded,
    /// The shop did not keep a duty that this promise hangs on.
    ShopDuty,
}

impl NotJudged {
    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MinSample => "min_sample",
            Self::NothingCounted => "nothing_counted",
            Self::VolumeBestEffort => "volume_best_effort",
            Self::VolumeWaived => "volume_waived",
            Self::Excluded => "excluded",
            Self::ShopDuty => "shop_duty",
        }
    }
}

/// How a promise ended in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The promise's code.
    pub promise: String,
    /// What people call it.
    pub name: Option<String>,
    /// Where it stands in the paper.
    pub clause: Option<String>,
    /// In what it is given.
    pub unit: Measured,
    /// Which direction is good.
    pub better: Better,
    /// What was promised.
    pub target: Level,
    /// From where on it gets no worse in money.
    pub floor: Option<Level>,
    /// What was reached in the month; nothing over an empty base.
    pub value: Option<Ratio>,
    /// Of a promise by day or week: its worst one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worst: Option<Worst>,
    /// Why it is only reported, if it is.
    pub not_judged: Option<NotJudged>,
    /// The contacts that missed it.
    pub missed: Vec<Uuid>,
    /// How many parts are left out because volume was beyond what was agreed.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub relieved: u64,
    /// The duty of the shop that forgives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty: Option<String>,
}

/// The day or week by which a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worst {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// What was reached in it.
    pub value: Ratio,
    /// Whether the promise was kept in it.
    pub kept: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_nothing(count: &u64) -> bool {
    *count == 0
}

impl Outcome {
    /// The value, if it is judged; else why not.
    pub fn judged(&self) -> Result<Ratio, NotJudged> {
        match (self.not_judged, self.value) {
            (Some(reason), _) => Err(reason),
            (None, None) => Err(NotJudged::NothingCounted),
            (None, Some(value)) => Ok(value),
        }
    }

    /// Whether the promise was kept; nothing when it is not judged.
    pub fn kept(&self) -> Option<bool> {
        self.judged().ok().map(|value| self.reaches(value, self.target))
    }

    /// Whether a value reaches a level, compared without rounding.
    pub fn reaches(&self, value: Ratio, level: Level) -> bool {
        self.short(value, level) <= 0
    }

    /// How far a value falls short of a level, as parts of the unit times the value's lower number; at most zero where
    /// the level is reached.
    pub fn short(&self, value: Ratio, level: Level) -> i128 {
        let value_parts = i128::from(value.num) * i128::from(self.unit.parts());
        let above = value_parts - i128::from(level) * i128::from(value.den);
        if self.better == Better::Higher { -above } else { above }
    }
}

/// Something saved or sold, measured in money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gain {
    /// Its code, by which a rule asks for it.
    pub code: String,
    /// What was measured: the cost, or the value sold.
    pub measured: Amount,
    /// What it is made of.
    pub references: Vec<Uuid>,
}

/// A month's results.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Results {
    /// The month.
    pub month: Month,
    /// Every promise, each once.
    pub outcomes: Vec<Outcome>,
    /// The fees before adjustments, by the item of the price list.
    pub fees: BTreeMap<String, Amount>,
    /// Gains that are shared.
    pub gains: Vec<Gain>,
}

impl Results {
    /// The promise of this code.
    pub fn outcome(&self, promise: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.promise == promise)
    }
}

/// An earlier month: what it brought, and what it cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What it brought.
    pub results: Results,
    /// What was adjusted then.
    pub adjustments: Vec<Adjustment>,
}
