//! A client's month from facts to money: results and usage of the same material, rated, adjusted, invoiced.
//!
//! Deliberately absent: what was issued; a statement is what the facts give now. Invariant: results and usage are those
//! of one version of the contract, the one in force when the month begins.

use chrono::Months;
use kernel::fault::Fault;
use kernel::seal::leaf;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::price::{Billing, Rated, Usage, rate};
use super::remedy::{Adjustment, assess};
use super::results::{Outcome, Results, Settled};
use super::{Month, Terms, invoice};
use crate::clock::{Agreement, Policies};
use crate::kpi::{Material, Period, edges, results_of};

/// A month's money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The version of the contract.
    pub contract_version: i32,
    /// What was promised and what came of it, with the fees.
    pub results: Results,
    /// What was used, rated.
    pub rated: Rated,
    /// Credits and bonuses.
    pub adjustments: Vec<Adjustment>,
    /// Everything added up.
    pub invoice: invoice::Invoice,
}

/// What is counted beside the facts: usage that no fact tells of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extra<'a> {
    /// Usage of any month.
    pub usage: &'a [Usage],
}

/// The statements of each month from the first to the last, in order: later ones remember the earlier.
pub fn statements(
    material: &Material<'_>,
    policies: &Policies,
    (first, last): (Month, Month),
    extra: Extra<'_>,
) -> Result<Vec<Statement>, Fault> {
    let mut made: Vec<Statement> = Vec::new();
    let mut history: Vec<Settled> = Vec::new();
    let mut month = first;
    while month <= last {
        let statement = one(material, policies, month, (extra, &history))?;
        history.push(Settled { results: statement.results.clone(), adjustments: statement.adjustments.clone() });
        made.push(statement);
        month = Month::of(month.first().checked_add_months(Months::new(1)).unwrap_or(month.first()));
        if made.last().is_some_and(|statement| statement.results.month == month) {
            break;
        }
    }
    Ok(made)
}

fn one(
    material: &Material<'_>,
    policies: &Policies,
    month: Month,
    (extra, history): (Extra<'_>, &[Settled]),
) -> Result<Statement, Fault> {
    let (agreement, terms) = in_force(policies, month)?;
    let period = Period::month(month.first());
    let zone = agreement.calendar.zone();
    let (from, until) = edges(period, zone);
    let own = extra.usage.iter().filter(|usage| (from..until).contains(&usage.start)).cloned();
    let usage: Vec<Usage> = material.usage(policies, agreement, (from, until)).into_iter().chain(own).collect();
    let list =
        terms.prices.as_ref().ok_or_else(|| Fault::invalid("money.prices", "is missing: nothing can be rated"))?;
    let billing = Billing { month, usage: &usage, locked: None };
    let rated = rate(list, terms.currency, &agreement.calendar, &billing)?;
    let fees = rated.fees(terms.currency)?;
    let results = Results { month, outcomes: outcomes(material, policies, agreement, period), fees, gains: Vec::new() };
    let adjustments = assess(&terms.remedies, terms.currency, &results, history)?;
    let invoice = invoice::invoice(list, terms.currency, &rated, &adjustments)?;
    Ok(Statement { contract_version: agreement.contract.version, results, rated, adjustments, invoice })
}

/// The version of every project that is in force when the month begins; it must speak of money.
pub fn in_force(policies: &Policies, month: Month) -> Result<(&Agreement, &Terms), Fault> {
    let first = |agreement: &Agreement| edges(Period::month(month.first()), agreement.calendar.zone()).0;
    let begun = |agreement: &&Agreement| {
        agreement.contract.project.is_none() && agreement.contract.effective_from <= first(agreement)
    };
    let last = policies.all().iter().rev().find(begun);
    let found = last.filter(|agreement| agreement.contract.runs(first(agreement)));
    let agreement =
        found.ok_or_else(|| Fault::invalid("month", format!("no version is in force when {month} begins")))?;
    let money = agreement.contract.money.as_ref();
    let version = agreement.contract.version;
    let terms =
        money.ok_or_else(|| Fault::invalid("money", format!("version {version} of the contract names no money")))?;
    Ok((agreement, terms))
}

fn outcomes(material: &Material<'_>, policies: &Policies, agreement: &Agreement, period: Period) -> Vec<Outcome> {
    let ours = results_of(material, (policies, agreement), period).into_iter();
    let each = ours.filter_map(|outcome| {
        let sample = outcome.promise.min_sample.unwrap_or(agreement.contract.min_sample);
        Outcome::of(outcome.promise.code(), &outcome.promise, &outcome.counted, sample, outcome.missed.clone())
    });
    each.collect()
}

/// An id that is always the same for the same things.
pub(crate) fn id_of(kind: &str, of: Uuid, number: i64) -> Uuid {
    let hash = leaf(&[kind.as_bytes(), of.as_bytes().as_slice(), &number.to_be_bytes()].concat());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.0[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
