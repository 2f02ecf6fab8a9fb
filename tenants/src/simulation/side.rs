//! Months under one set of contracts: every promise, what it costs, the invoice.
//!
//! Invariant: a month that has an invoice has the one that billing reckons from the same facts.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::atomic::AtomicBool;

use kernel::Amount;
use kernel::fault::Fault;
use kernel::ids::ProjectId;

use super::go_on;
use crate::clock::{Agreement, Policies};
use crate::kpi::{Material, Period, edges, results_of};
use crate::money::Month;
use crate::money::duties::Duties;
use crate::money::invoice::Invoice;
use crate::money::level::Ratio;
use crate::money::remedy::Adjustment;
use crate::money::results::Outcome;
use crate::money::statement::{Counted, Extra, Statement, history_of, settled};

/// A promise in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// How it ended, exclusions out.
    pub outcome: Outcome,
    /// What it would have come to with everything that exclusions leave out.
    pub with_excluded: Option<Ratio>,
    /// Credits and bonuses that name it.
    pub money: Option<Amount>,
}

/// A month under one contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The version.
    pub version: i32,
    /// Every promise.
    pub promises: Vec<Held>,
    /// Credits, bonuses, notices.
    pub adjustments: Vec<Adjustment>,
    /// The invoice; nothing where the version names no prices.
    pub invoice: Option<Invoice>,
    /// What the shop owed, where it owes anything and the version names prices.
    pub duties: Option<Duties>,
}

/// Months under one set of contracts, with what is needed to settle them once more.
pub(super) struct Sides<'p> {
    /// Each month that was asked for; nothing where no version rules it.
    pub(super) each: Vec<Option<Side>>,
    /// Every month with money, those of the history too.
    pub(super) counted: BTreeMap<Month, Counted<'p>>,
    /// The history of each month.
    pub(super) first: BTreeMap<Month, Month>,
}

/// The months under these contracts.
pub(super) fn sides<'p>(
    material: &Material<'_>,
    policies: &'p Policies,
    (project, months): (Option<ProjectId>, &[Month]),
    stop: &AtomicBool,
) -> Result<Sides<'p>, Fault> {
    let mut all = Sides { each: Vec::new(), counted: BTreeMap::new(), first: BTreeMap::new() };
    for month in months {
        go_on(stop)?;
        let Some(agreement) = ruling(policies, project, *month) else {
            all.each.push(None);
            continue;
        };
        let priced = agreement.contract.money.as_ref().is_some_and(|money| money.prices.is_some());
        let statement =
            if project.is_none() && priced { Some(all.statement(material, policies, *month, stop)?) } else { None };
        all.each.push(Some(side(material, (policies, agreement), *month, statement)));
    }
    Ok(all)
}

/// The version of a project, or of all, that is in force when a month begins.
fn ruling(policies: &Policies, project: Option<ProjectId>, month: Month) -> Option<&Agreement> {
    let first = |one: &Agreement| edges(Period::month(month.first()), one.calendar.zone()).0;
    let begun = |one: &&Agreement| one.contract.project == project && one.contract.effective_from <= first(one);
    let last = policies.all().iter().rev().find(begun);
    last.filter(|one| one.contract.runs(first(one)))
}

impl<'p> Sides<'p> {
    fn statement(
        &mut self,
        material: &Material<'_>,
        policies: &'p Policies,
        month: Month,
        stop: &AtomicBool,
    ) -> Result<Statement, Fault> {
        let first = history_of(policies, month);
        self.first.insert(month, first);
        for each in std::iter::successors(Some(first), |last| Some(last.next())).take_while(|each| *each <= month) {
            if let Entry::Vacant(place) = self.counted.entry(each) {
                go_on(stop)?;
                place.insert(Counted::of(material, policies, each, Extra::default())?);
            }
        }
        let story: Vec<Counted<'_>> = self.counted.range(first..=month).map(|(_, counted)| counted.clone()).collect();
        let last = settled(&story)?.pop();
        last.ok_or_else(|| Fault::invalid("month", "has no statement"))
    }
}

fn side(
    material: &Material<'_>,
    (policies, agreement): (&Policies, &Agreement),
    month: Month,
    statement: Option<Statement>,
) -> Side {
    let made = statement.map(|made| (made.adjustments, Some(made.invoice), made.duties));
    let (adjustments, invoice, duties) = made.unwrap_or_default();
    let mut promises = Vec::new();
    for result in results_of(material, (policies, agreement), Period::month(month.first())) {
        let promise = &result.promise;
        let sample = promise.min_sample.unwrap_or(agreement.contract.min_sample);
        let of = |figure, missed| Outcome::of(promise.code(), promise, figure, sample, missed);
        let with_excluded = of(&result.with_excluded, Vec::new()).and_then(|outcome| outcome.value);
        let Some(outcome) = of(&result.counted, result.missed.clone()) else { continue };
        let money = named(&adjustments, &outcome.promise);
        promises.push(Held { outcome, with_excluded, money });
    }
    Side { version: agreement.contract.version, promises, adjustments, invoice, duties }
}

/// What the adjustments that name a promise come to.
pub(super) fn named(adjustments: &[Adjustment], promise: &str) -> Option<Amount> {
    let ours = adjustments.iter().filter(|one| one.promise.as_deref() == Some(promise)).map(|one| one.amount);
    ours.reduce(|sum, amount| sum.plus(amount).unwrap_or(sum))
}
