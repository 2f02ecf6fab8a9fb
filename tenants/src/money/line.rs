//! A line of an invoice.

use std::collections::BTreeSet;

use kernel::{Amount, Price};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::price::Unit;
use super::why::Why;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A fee that does not hang on quantity.
    Fee,
    /// Quantity at a price.
    Usage,
    /// What a base gives back.
    Reduction,
    /// More for a tag.
    Surcharge,
    /// What is missing to a minimum.
    Minimum,
    /// A credit.
    Credit,
    /// A bonus.
    Bonus,
    /// A credit won back.
    EarnBack,
}

impl LineKind {
    /// Whether it is what a result does to the fee, and not what is paid for usage.
    pub const fn is_adjustment(self) -> bool {
        matches!(self, Self::Credit | Self::Bonus | Self::EarnBack)
    }
}

/// One line: quantity ÷ per × unit price × times ÷ 10000 = amount, where it has a price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The item, minimum or remedy.
    pub item: String,
    /// What the contract calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    pub kind: LineKind,
    /// Which part of the item: a repeat, a surcharge.
    pub part: Option<String>,
    /// What the contract calls that: a surcharge, a promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_name: Option<String>,
    /// What the price is for.
    pub unit: Option<Unit>,
    /// How much.
    pub quantity: i64,
    /// How many of that make a unit.
    pub per: i64,
    /// The price of a unit.
    pub unit_price: Option<Price>,
    /// The share of the price that is paid, in ten-thousandths.
    pub times_bp: i64,
    /// The money.
    pub amount: Amount,
    /// The rate of tax, by name.
    pub vat: String,
    /// The contacts behind it.
    pub references: BTreeSet<Uuid>,
    /// Why it is this much.
    pub why: Why,
}

impl Line {
    /// A line without quantity.
    pub fn of(kind: LineKind, item: &str, amount: Amount, vat: String, why: Why) -> Self {
        let (item, part, references) = (item.to_owned(), None, BTreeSet::new());
        let (unit, quantity, per, unit_price, times_bp) = (None, 0, 1, None, 10_000);
        let (name, part_name) = (None, None);
        Self {
            item,
            name,
            kind,
            part,
            part_name,
            unit,
            quantity,
            per,
            unit_price,
            times_bp,
            amount,
            vat,
            references,
            why,
        }
    }

    /// What makes two lines of two documents the same line.
    pub(super) fn key(&self) -> Key {
        let price = (self.unit_price, self.times_bp, self.per);
        (self.item.clone(), self.kind, self.part.clone(), price, self.vat.clone())
    }
}

/// What makes two lines the same: item, kind, part, price, tax.
pub(super) type Key = (String, LineKind, Option<String>, (Option<Price>, i64, i64), String);
