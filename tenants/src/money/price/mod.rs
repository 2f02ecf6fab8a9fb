//! What usage costs: the price list, and how usage becomes rated lines.
//!
//! Deliberately absent: indexation, which is a new version of the contract, and guards that only warn (case mix,
//! occupancy). Invariant: each usage is paid by one item at most, and the order in which usage is given changes nothing.

mod anchor;
mod check;
mod measure;
mod minimum;
mod place;
mod rate;
mod surcharge;
mod tags;
mod usage;

use std::collections::BTreeMap;

use kernel::{Amount, Price};
use serde::Serialize;

use super::ranges::Range;

pub use rate::{Billing, Rated, rate};
pub use tags::{HOLIDAY, NIGHT, TimeRules, WEEKEND, tags};
pub use usage::{LeftOut, Usage, What};

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A contact that was handled.
    Contact,
    /// A second of handling.
    Second,
    /// A minute of handling.
    Minute,
    /// An hour in which somebody was available or at work.
    ProductiveHour,
    /// A full-time person or seat for a month.
    FteMonth,
    /// A matter that was resolved.
    Resolved,
    /// A sale, an order confirmed, a survey.
    Outcome,
    /// Something with a price of its own: a change request, a training.
    Fixed,
}

impl Unit {
    /// The usage that it is counted from.
    pub const fn what(self) -> What {
        match self {
            Self::Contact => What::Contact,
            Self::Second | Self::Minute => What::Second,
            Self::ProductiveHour => What::ProductiveHour,
            Self::FteMonth => What::FteMonth,
            Self::Resolved => What::Resolved,
            Self::Outcome => What::Outcome,
            Self::Fixed => What::Fixed,
        }
    }

    /// How many of what is counted make one.
    pub const fn per(self) -> i64 {
        match self {
            Self::Minute => 60,
            Self::ProductiveHour => 3_600,
            Self::FteMonth => 10_000,
            _ => 1,
        }
    }
}

/// A stretch of quantity, in whole units, and its price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tier {
    /// The stretch, the lower end within.
    #[serde(flatten)]
    pub range: Range,
    /// The price of a unit.
    pub price: Price,
}

/// How quantity becomes money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "model", rename_all = "snake_case")]
pub enum Pricing {
    /// One price.
    Flat {
        /// The price of a unit.
        price: Price,
    },
    /// Each stretch of the month's quantity at its own price.
    Graduated {
        /// The stretches.
        tiers: Vec<Tier>,
    },
    /// The whole quantity at the price of the stretch that it ends in.
    Banded {
        /// The stretches.
        tiers: Vec<Tier>,
    },
    /// A fee for a base volume, a price for more, and one back for less.
    Base {
        /// The base volume, in whole units.
        included: i64,
        /// The fee for it.
        fee: Amount,
        /// The price of a unit above it (additional resource charge).
        arc: Price,
        /// What a unit below it gives back (reduced resource credit).
        rrc: Price,
        /// The volume below which nothing more is given back.
        least: i64,
        /// The agreement about volume whose locked month is the base, with the fee in proportion; absent: it is fixed.
        #[serde(skip_serializing_if = "Option::is_none")]
        volume: Option<String>,
    },
    /// A fee for the month, whatever was used.
    Monthly {
        /// The fee.
        fee: Amount,
    },
}

/// What a contact costs that follows another on the same matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RepeatRule {
    /// Within how many times 24 hours.
    pub days: u32,
    /// The share of the price that is paid, in ten-thousandths: 0 is free.
    pub pay_bp: i64,
}

/// How the seconds of one contact are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TimeRule {
    /// Up to a multiple of so many seconds,
    pub step_seconds: i64,
    /// then up to at least so many,
    pub least_seconds: i64,
    /// then down to at most so many.
    pub most_seconds: Option<i64>,
}

impl Default for TimeRule {
    fn default() -> Self {
        Self { step_seconds: 1, least_seconds: 0, most_seconds: None }
    }
}

/// Where an amount is rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Once for the line.
    #[default]
    Line,
    /// For each usage; the line is their sum.
    Usage,
}

/// Whether contacts that were merged into another are paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Merged {
    /// Together, once.
    #[default]
    Once,
    /// Each.
    Each,
}

/// One item of the price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its code, unique.
    pub code: String,
    /// What people call it.
    pub name: Option<String>,
    /// What its price is for.
    pub unit: Unit,
    /// Only usage of these channels; empty: any.
    pub channels: Vec<String>,
    /// Only usage of these types; empty: any.
    pub types: Vec<String>,
    /// How quantity becomes money.
    #[serde(flatten)]
    pub pricing: Pricing,
    /// What repeats cost.
    pub repeat: Option<RepeatRule>,
    /// Whether merged contacts are paid.
    pub merged: Merged,
    /// How seconds are rounded.
    pub time: TimeRule,
    /// Within how many times 24 hours another contact undoes a resolve.
    pub hold_days: Option<u32>,
    /// Within how many times 24 hours an outcome may be taken back.
    pub claw_back_days: Option<u32>,
    /// Where amounts are rounded.
    pub rounding: Rounding,
    /// The rate of its tax, by name; absent: the usual one.
    pub vat: Option<String>,
}

/// More for usage with a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Surcharge {
    /// Its code, unique.
    pub code: String,
    /// What people call it.
    pub name: Option<String>,
    /// The tag: `night`, `weekend`, `holiday`, or one that usage brings.
    pub tag: String,
    /// A share of the price, in ten-thousandths.
    pub share_bp: Option<i64>,
    /// A price for a unit.
    pub price: Option<Price>,
    /// The items that it is for; empty: all.
    pub items: Vec<String>,
}

/// What happens when several surcharges by share meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Combine {
    /// All are paid.
    #[default]
    Add,
    /// Only the highest is; of equal ones the first.
    Highest,
}

/// The least that is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Least {
    /// A share of a volume, at a price.
    Volume {
        /// The volume committed to; absent: what was locked for the month.
        commitment: Option<i64>,
        /// The share of it, in ten-thousandths.
        share_bp: i64,
        /// The price of a unit that is missing.
        price: Price,
    },
    /// A share of a sum.
    Fee {
        /// The sum committed to.
        commitment: Amount,
        /// The share of it, in ten-thousandths.
        share_bp: i64,
    },
}

/// A minimum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minimum {
    /// Its code, unique among items and minimums.
    pub code: String,
    /// What people call it.
    pub name: Option<String>,
    /// The items that count towards it; empty: all.
    pub items: Vec<String>,
    /// The least that is paid.
    #[serde(flatten)]
    pub least: Least,
    /// The rate of its tax, by name; absent: the usual one.
    pub vat: Option<String>,
}

/// A price list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PriceList {
    /// Its items; the first that fits a usage pays it.
    pub items: Vec<Item>,
    /// Its surcharges.
    pub surcharges: Vec<Surcharge>,
    /// What happens when several meet.
    pub combine: Combine,
    /// Its minimums.
    pub minimums: Vec<Minimum>,
    /// When it is night, weekend, holiday.
    pub times: TimeRules,
    /// Rates of tax by name, in ten-thousandths.
    pub vat: BTreeMap<String, i64>,
    /// The usual one, also of adjustments.
    pub usual_vat: String,
}

impl PriceList {
    /// The name of a rate of tax, or the usual one.
    pub(super) fn vat_of(&self, named: Option<&String>) -> String {
        named.unwrap_or(&self.usual_vat).clone()
    }
}
