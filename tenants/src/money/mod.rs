//! Money: what results and usage come to. Pure.
//!
//! `price` rates usage, `remedy` turns results into credits and bonuses, `volume` holds what came against what was
//! locked, `duties` what the shop owed and what that forgives, `invoice` adds them up, and `difference` says what a correction changes. Deliberately absent: where results come from, and
//! anything that is stored. Invariant: every amount explains itself by a code, its values and its contacts.

pub mod difference;
pub mod duties;
mod file;
pub mod invoice;
mod judged;
pub mod level;
pub mod line;
pub mod month;
mod names;
pub mod price;
mod ranges;
pub mod remedy;
pub mod results;
pub mod risk;
pub mod statement;
pub mod volume;
mod why;

use std::collections::BTreeMap;

use kernel::fault::{Fault, Reason};
use kernel::money::Wrong;
use kernel::{Amount, Currency};

pub use file::Terms;
pub use month::Month;
pub use ranges::Range;
pub use why::Why;

/// The fees of these items together; all of them when none is named.
fn fees(fees: &BTreeMap<String, Amount>, items: &[String], currency: Currency) -> Result<Amount, Wrong> {
    let named = fees.iter().filter(|(item, _)| items.is_empty() || items.contains(item));
    Amount::sum(named.map(|(_, fee)| *fee), currency)
}

/// Money that cannot be reckoned, by the place where it was tried.
fn trouble(field: &str, wrong: Wrong) -> Fault {
    Fault::invalid(field, Reason::coded("MONEY", wrong.to_string()))
}
