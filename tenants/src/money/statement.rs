//! A client's month from facts to money: results and usage of the same material, rated, adjusted, invoiced.
//!
//! Deliberately absent: what was issued; a statement is what the facts give now. Invariant: results and usage are those
//! of one version of the contract, the one in force when the month begins.

use kernel::fault::Fault;
use kernel::seal::leaf;
use kernel::{Amount, Currency};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::duties::{self, Duties};
use super::names::Names;
use super::price::{Billing, PriceList, Rated, Usage, rate};
use super::remedy::{Adjustment, assess, sum};
use super::results::{Outcome, Results, Settled};
use super::volume::{Held, Reliefs};
use super::{Month, Terms, invoice, trouble};
use crate::clock::{Agreement, Policies};
use crate::contract::file::channel_of;
use crate::kpi::{Material, Part, Period, edges, relieved_results};

/// The tag of usage beyond the volume that was agreed.
const OVERTIME: &str = "overtime";

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
    /// What volume forgave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<Held>,
    /// What the shop owed, where it owes anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duties: Option<Duties>,
}

/// What is counted beside the facts: usage that no fact tells of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extra<'a> {
    /// Usage of any month.
    pub usage: &'a [Usage],
}

/// How many earlier months a month may depend on: a cap over a year, credits won back.
const HISTORY: usize = 24;

/// The first month that a month's history reaches back to: contracts with money rule all of them.
pub fn history_of(policies: &Policies, month: Month) -> Month {
    let ruled = |earlier: &Month| in_force(policies, *earlier).is_ok();
    let earlier = std::iter::successors(Some(month), |last| Some(last.back(1))).skip(1);
    earlier.take(HISTORY).take_while(ruled).last().unwrap_or(month)
}

/// The statements of each month from the first to the last, in order: later ones remember the earlier.
pub fn statements(
    material: &Material<'_>,
    policies: &Policies,
    (first, last): (Month, Month),
    extra: Extra<'_>,
) -> Result<Vec<Statement>, Fault> {
    let mut months = Vec::new();
    let mut month = first;
    while month <= last {
        months.push(Counted::of(material, policies, month, extra)?);
        if month.next() == month {
            break;
        }
        month = month.next();
    }
    settled(&months)
}

/// A month as it was counted and rated, before credits and bonuses.
#[derive(Clone, Debug)]
pub struct Counted<'p> {
    /// The version that rules it.
    pub agreement: &'p Agreement,
    terms: &'p Terms,
    list: &'p PriceList,
    /// What was promised and what came of it, with the fees, before what duties of the shop forgive.
    pub results: Results,
    /// What was used, rated.
    pub rated: Rated,
    /// What volume forgave.
    pub volumes: Vec<Held>,
    duties: duties::Held<'p>,
}

impl<'p> Counted<'p> {
    /// Counts and rates a month.
    pub fn of(material: &Material<'_>, policies: &'p Policies, month: Month, extra: Extra<'_>) -> Result<Self, Fault> {
        let (agreement, terms) = in_force(policies, month)?;
        let period = Period::month(month.first());
        let zone = agreement.calendar.zone();
        let (from, until) = edges(period, zone);
        let own = extra.usage.iter().filter(|usage| (from..until).contains(&usage.start)).cloned();
        let reliefs = Reliefs::of(material, (policies, agreement), &terms.volumes, month);
        let mut usage: Vec<Usage> = material.usage(policies, agreement, (from, until)).into_iter().chain(own).collect();
        for one in
            usage.iter_mut().filter(|one| reliefs.overtime(one.channel.as_deref().and_then(channel_of), one.start))
        {
            one.tags.insert(OVERTIME.to_owned());
        }
        let list =
            terms.prices.as_ref().ok_or_else(|| Fault::invalid("money.prices", "is missing: nothing can be rated"))?;
        let locked = reliefs.locked();
        let billing = Billing { month, usage: &usage, locked: &locked };
        let mut rated = rate(list, terms.currency, &agreement.calendar, &billing)?;
        Names::of(&agreement.contract, terms).write(&mut rated.lines);
        let fees = rated.fees(terms.currency)?;
        let outcomes = outcomes(material, (policies, agreement), period, &reliefs);
        let results = Results { month, outcomes, fees, gains: Vec::new() };
        let duties = duties::Held::of(material, (policies, agreement), month);
        Ok(Self { agreement, terms, list, results, rated, volumes: reliefs.held(month), duties })
    }

    /// Results of it as they are judged, and what they do to its fees, given the months before it.
    pub fn settled(&self, results: &Results, history: &[Settled]) -> Result<Settled, Fault> {
        let results = self.duties.relieved(results);
        let adjustments = assess(&self.terms.remedies, self.terms.currency, &results, history)?;
        Ok(Settled { results, adjustments })
    }

    /// What the shop owed, with what that forgives of the month as it was settled.
    fn owed(&self, settled: &Settled, history: &[Settled]) -> Result<Option<Duties>, Fault> {
        let zero = Amount::zero(self.terms.currency);
        let nothing = settled.results == self.results;
        let strict = || assess(&self.terms.remedies, self.terms.currency, &self.results, history);
        let forgiven = if nothing {
            zero
        } else {
            let more = sum(&strict()?, self.terms.currency)?;
            sum(&settled.adjustments, self.terms.currency)?.minus(more).map_err(|wrong| trouble("duties", wrong))?
        };
        Ok(self.duties.told(&self.results, forgiven))
    }

    /// The currency of its terms.
    pub const fn currency(&self) -> Currency {
        self.terms.currency
    }
}

/// The statements of months that follow one another: later ones remember the earlier.
pub fn settled(months: &[Counted<'_>]) -> Result<Vec<Statement>, Fault> {
    let mut history: Vec<Settled> = Vec::with_capacity(months.len());
    let mut made = Vec::with_capacity(months.len());
    for month in months {
        let settled = month.settled(&month.results, &history)?;
        let mut invoice = invoice::invoice(month.list, month.terms.currency, &month.rated, &settled.adjustments)?;
        Names::of(&month.agreement.contract, month.terms).write(&mut invoice.lines);
        let duties = month.owed(&settled, &history)?;
        history.push(settled.clone());
        made.push(Statement {
            contract_version: month.agreement.contract.version,
            results: settled.results,
            rated: month.rated.clone(),
            adjustments: settled.adjustments,
            invoice,
            volumes: month.volumes.clone(),
            duties,
        });
    }
    Ok(made)
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

fn outcomes(
    material: &Material<'_>,
    (policies, agreement): (&Policies, &Agreement),
    period: Period,
    reliefs: &Reliefs<'_>,
) -> Vec<Outcome> {
    let forgives = |part: &Part| reliefs.forgives(part);
    let ours = relieved_results(material, (policies, agreement), period, &forgives).into_iter();
    let each = ours.filter_map(|outcome| {
        let sample = outcome.promise.min_sample.unwrap_or(agreement.contract.min_sample);
        let code = outcome.promise.code();
        let made = Outcome::of(code, &outcome.promise, &outcome.counted, sample, outcome.missed.clone())?;
        let made = made.by_window(&outcome.promise, &outcome.windows);
        Some(made.without(outcome.relieved.parts, outcome.relieved.reason))
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
