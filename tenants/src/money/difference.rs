//! What a re-rating changes: a document of its own, never a silent change of the first.
//!
//! Invariant: the invoice and every difference issued for it add up to the month as known now; so a difference that
//! was issued is not issued again.

use std::collections::{BTreeMap, BTreeSet};

use kernel::fault::{Fault, Reason};
use kernel::money::Wrong;
use kernel::{Amount, Currency};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::invoice::{Invoice, Vat};
use super::line::{Key, Line};
use super::month::Month;
use super::trouble;

/// A line of a difference: how much more, or less, than was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The line as it is by now, or was; its quantity and amount are differences, its references those that came in.
    pub line: Line,
    /// References that went out.
    pub removed: BTreeSet<Uuid>,
}

/// A credit or debit note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// The month of the invoice.
    pub month: Month,
    /// Its currency.
    pub currency: Currency,
    /// What changed.
    pub changes: Vec<Change>,
    /// Below zero: a credit note.
    pub net: Amount,
    /// Tax by rate, as it changes.
    pub vat: Vec<Vat>,
    /// Net and tax.
    pub gross: Amount,
}

/// What has to be issued so that the invoice and the differences issued since add up to `now`; nothing when they do.
pub fn difference(issued: &Invoice, since: &[Difference], now: &Invoice) -> Result<Option<Difference>, Fault> {
    let (month, currency) = (now.month, now.currency);
    let known = std::iter::once((issued.month, issued.currency));
    let known = known.chain(since.iter().map(|note| (note.month, note.currency)));
    for (index, other) in known.enumerate() {
        if other != (month, currency) {
            let text = format!("is for {} in {}, not for {month} in {currency}", other.0, other.1);
            return Err(Fault::invalid(format!("issued[{index}]"), Reason::coded("OTHER_MONTH", text)));
        }
    }
    let reckon = || -> Result<_, Wrong> { Ok((changes(issued, since, now)?, taxes(issued, since, now)?)) };
    let (changes, vat) = reckon().map_err(|wrong| trouble("difference", wrong))?;
    if changes.is_empty() && vat.is_empty() {
        return Ok(None);
    }
    let zero = Amount::zero(currency);
    let sum = |amounts: Vec<Amount>| Amount::sum(amounts, currency).map_err(|wrong| trouble("difference", wrong));
    let net = sum(changes.iter().map(|change| change.line.amount).collect())?;
    let gross = sum(vat.iter().map(|vat| vat.tax).chain([zero, net]).collect())?;
    Ok(Some(Difference { month, currency, changes, net, vat, gross }))
}

/// What stands on the documents so far under one key.
struct Standing {
    line: Line,
    quantity: i64,
    amount: Amount,
    references: BTreeSet<Uuid>,
}

impl Standing {
    fn none(line: &Line) -> Self {
        let zero = Amount::zero(line.amount.currency);
        Self { line: line.clone(), quantity: 0, amount: zero, references: BTreeSet::new() }
    }

    fn add(&mut self, line: &Line) -> Result<(), Wrong> {
        self.quantity = self.quantity.checked_add(line.quantity).ok_or(Wrong::Overflow)?;
        self.amount = self.amount.plus(line.amount)?;
        self.references.extend(&line.references);
        self.line.why = line.why.clone();
        Ok(())
    }
}

fn collect<'a>(lines: impl Iterator<Item = &'a Line>) -> Result<BTreeMap<Key, Standing>, Wrong> {
    let mut all = BTreeMap::new();
    for line in lines {
        all.entry(line.key()).or_insert_with(|| Standing::none(line)).add(line)?;
    }
    Ok(all)
}

fn changes(issued: &Invoice, since: &[Difference], now: &Invoice) -> Result<Vec<Change>, Wrong> {
    let mut before = collect(issued.lines.iter())?;
    for change in since.iter().flat_map(|note| &note.changes) {
        let standing = before.entry(change.line.key()).or_insert_with(|| Standing::none(&change.line));
        standing.add(&change.line)?;
        standing.references.retain(|reference| !change.removed.contains(reference));
    }
    let mut after = collect(now.lines.iter())?;
    let keys: BTreeSet<Key> = before.keys().chain(after.keys()).cloned().collect();
    let mut changes = Vec::new();
    for key in keys {
        changes.extend(change(before.remove(&key), after.remove(&key))?);
    }
    Ok(changes)
}

fn change(before: Option<Standing>, after: Option<Standing>) -> Result<Option<Change>, Wrong> {
    let Some(known) = after.as_ref().or(before.as_ref()) else { return Ok(None) };
    let line = known.line.clone();
    let (before, after) = (before.unwrap_or(Standing::none(&line)), after.unwrap_or(Standing::none(&line)));
    let quantity = after.quantity.checked_sub(before.quantity).ok_or(Wrong::Overflow)?;
    let amount = after.amount.minus(before.amount)?;
    let references: BTreeSet<Uuid> = after.references.difference(&before.references).copied().collect();
    let removed: BTreeSet<Uuid> = before.references.difference(&after.references).copied().collect();
    let same = quantity == 0 && amount.is_zero() && references.is_empty() && removed.is_empty();
    let line = Line { quantity, amount, references, ..line };
    Ok((!same).then_some(Change { line, removed }))
}

fn taxes(issued: &Invoice, since: &[Difference], now: &Invoice) -> Result<Vec<Vat>, Wrong> {
    let zero = Amount::zero(now.currency);
    let mut rates: BTreeMap<(&str, i64), (Amount, Amount)> = BTreeMap::new();
    let before = issued.vat.iter().chain(since.iter().flat_map(|note| &note.vat)).map(|vat| (vat, true));
    for (vat, issued) in before.chain(now.vat.iter().map(|vat| (vat, false))) {
        let (net, tax) = rates.entry((&vat.rate, vat.rate_bp)).or_insert((zero, zero));
        let signed = |amount: Amount| if issued { amount.negated() } else { Ok(amount) };
        *net = net.plus(signed(vat.net)?)?;
        *tax = tax.plus(signed(vat.tax)?)?;
    }
    let changed = rates.into_iter().filter(|(_, (net, tax))| !net.is_zero() || !tax.is_zero());
    let vat = changed.map(|((rate, rate_bp), (net, tax))| Vat { rate: rate.to_owned(), rate_bp, net, tax });
    Ok(vat.collect())
}
