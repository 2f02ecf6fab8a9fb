//! The invoice of a month: rated lines and adjustments, net, tax by rate, gross.
//!
//! Invariant: net is the sum of the lines, and tax is rounded once for each rate.

use std::collections::BTreeMap;

use kernel::fault::Fault;
use kernel::money::Wrong;
use kernel::{Amount, Currency};
use serde::{Deserialize, Serialize};

use super::line::{Line, LineKind};
use super::month::Month;
use super::price::{PriceList, Rated};
use super::remedy::{Adjustment, Kind};
use super::trouble;

/// Tax at one rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vat {
    /// The rate's name.
    pub rate: String,
    /// The rate, in ten-thousandths.
    pub rate_bp: i64,
    /// What is taxed.
    pub net: Amount,
    /// The tax.
    pub tax: Amount,
}

/// An invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoice {
    /// The month.
    pub month: Month,
    /// Its currency.
    pub currency: Currency,
    /// Its lines: rated ones, then adjustments.
    pub lines: Vec<Line>,
    /// The sum of the lines.
    pub net: Amount,
    /// Tax by rate, in order of their names.
    pub vat: Vec<Vat>,
    /// Net and tax.
    pub gross: Amount,
}

/// The invoice of a rated month with its adjustments. Notices and adjustments of nothing make no line.
pub fn invoice(
    list: &PriceList,
    currency: Currency,
    rated: &Rated,
    adjustments: &[Adjustment],
) -> Result<Invoice, Fault> {
    let adjusted = adjustments.iter().filter(|line| !line.amount.is_zero()).filter_map(|line| adjusted(list, line));
    let lines: Vec<Line> = rated.lines.iter().cloned().chain(adjusted).collect();
    let rates = |name: &str| list.vat.get(name).copied();
    totals(&lines, currency, rates).map_err(|wrong| trouble("invoice", wrong)).map(|(net, vat, gross)| {
        let month = rated.month;
        Invoice { month, currency, lines, net, vat, gross }
    })
}

fn adjusted(list: &PriceList, adjustment: &Adjustment) -> Option<Line> {
    let kind = match adjustment.kind {
        Kind::Credit => LineKind::Credit,
        Kind::Bonus => LineKind::Bonus,
        Kind::EarnBack => LineKind::EarnBack,
        Kind::Notice => return None,
    };
    let line = Line::of(kind, &adjustment.rule, adjustment.amount, list.vat_of(None), adjustment.why.clone());
    Some(Line { part: adjustment.promise.clone(), references: adjustment.references.iter().copied().collect(), ..line })
}

/// Net, tax by rate, and gross.
fn totals(
    lines: &[Line],
    currency: Currency,
    rate: impl Fn(&str) -> Option<i64>,
) -> Result<(Amount, Vec<Vat>, Amount), Wrong> {
    let zero = Amount::zero(currency);
    let mut by_rate: BTreeMap<&str, Amount> = BTreeMap::new();
    for line in lines {
        let net = by_rate.entry(&line.vat).or_insert(zero);
        *net = net.plus(line.amount)?;
    }
    let (mut net, mut gross, mut vat) = (zero, zero, Vec::new());
    for (name, taxed) in by_rate {
        let rate_bp = rate(name).unwrap_or(0);
        let tax = taxed.share(rate_bp)?;
        net = net.plus(taxed)?;
        gross = gross.plus(taxed)?.plus(tax)?;
        vat.push(Vat { rate: name.to_owned(), rate_bp, net: taxed, tax });
    }
    Ok((net, vat, gross))
}
