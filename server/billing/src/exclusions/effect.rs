//! What an exclusion changes: every promise, and the money, with its contacts and without them. Pure.
//!
//! Invariant: both sides are counted by the same functions as the month itself, over facts that differ in nothing but
//! this exclusion.

use std::collections::HashSet;

use kernel::Amount;
use kernel::fact::{Actor, Fact, FactId, Recorded, SCHEMA};
use kernel::fault::Fault;
use kernel::ids::TenantId;
use kernel::time::Time;
use tenants::clock::Policies;
use tenants::kpi::{Material, Period, results};
use tenants::money::Month;
use tenants::money::level::{Level, Measured, Ratio};
use tenants::money::results::Outcome;

use super::Exclusion;
use crate::statement::reckon;

/// What a month comes to with the contacts counted, and with them left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Which month.
    pub month: Month,
    /// Every promise that counts anything in it.
    pub promises: Vec<Both>,
    /// What is owed, net: counted, left out; nothing where the contract names no prices.
    pub net: Option<(Amount, Amount)>,
}

/// A promise with the contacts counted, and with them left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    /// Its code.
    pub promise: String,
    /// Its KPI.
    pub kpi: String,
    /// In what it is given.
    pub unit: Measured,
    /// What was promised.
    pub target: Level,
    /// With the contacts counted: the value, and whether the promise is kept.
    pub counted: (Option<Ratio>, Option<bool>),
    /// With them left out.
    pub left_out: (Option<Ratio>, Option<bool>),
}

/// What an exclusion changes in the months of its contacts and in the one after, as known at a moment.
pub fn effects(
    facts: &[Recorded],
    policies: &Policies,
    exclusion: &Exclusion,
    (zone, now): (chrono_tz::Tz, Time),
) -> Result<Vec<Effect>, Fault> {
    let without = stripped(facts, exclusion);
    let mut with = without.clone();
    with.extend(assumed(exclusion, now));
    let mut months = exclusion.months(zone);
    months.extend(
        months.last().map(|month| month.next()).filter(|month| month.first() <= now.with_timezone(&zone).date_naive()),
    );
    let mut found = Vec::new();
    for month in months {
        let effect = effect(&without, &with, policies, (month, now))?;
        if found.is_empty() || effect.changes() {
            found.push(effect);
        }
    }
    Ok(found)
}

impl Effect {
    fn changes(&self) -> bool {
        let moved = self.promises.iter().any(|both| both.counted != both.left_out);
        moved || self.net.is_some_and(|(counted, left_out)| counted != left_out)
    }
}

/// The facts as if it had never been agreed on.
fn stripped(facts: &[Recorded], exclusion: &Exclusion) -> Vec<Recorded> {
    let own: HashSet<FactId> = exclusion.facts.iter().copied().collect();
    let about = |fact: &Recorded| matches!(fact.fact, Fact::Corrected { event, .. } if own.contains(&event));
    facts.iter().filter(|fact| !own.contains(&fact.id) && !about(fact)).cloned().collect()
}

/// The facts that agreeing on it writes.
fn assumed(exclusion: &Exclusion, now: Time) -> impl Iterator<Item = Recorded> {
    let (rule, by) = (exclusion.proposal.rule.word().to_owned(), exclusion.proposed.by);
    exclusion.contacts.iter().enumerate().map(move |(index, contact)| Recorded {
        id: FactId(uuid::Uuid::from_u128(index as u128 + 1)),
        schema: SCHEMA,
        tenant: TenantId::HOUSE,
        project: contact.project,
        case: contact.case,
        at: now,
        recorded: now,
        actor: Actor::System,
        fact: Fact::Excluded { rule: rule.clone(), by, approved_by: Some(by), interaction: contact.interaction },
    })
}

fn effect(
    without: &[Recorded],
    with: &[Recorded],
    policies: &Policies,
    (month, now): (Month, Time),
) -> Result<Effect, Fault> {
    let (before, after) = (outcomes(without, policies, (month, now))?, outcomes(with, policies, (month, now))?);
    let promises = before.into_iter().map(|one| {
        let other = after.iter().find(|other| other.promise == one.promise);
        Both {
            counted: (one.value, one.kept()),
            left_out: other.map_or((None, None), |other| (other.value, other.kept())),
            kpi: one.name.unwrap_or_default(),
            unit: one.unit,
            target: one.target,
            promise: one.promise,
        }
    });
    let promises = promises.collect();
    let net = |facts: &[Recorded]| {
        let reckoned = reckon(facts.to_vec(), policies, (month, now), false).ok()?;
        Some(reckoned.statement.invoice.net)
    };
    Ok(Effect { month, promises, net: net(without).zip(net(with)) })
}

/// The promises of the versions that count anything in a month; of several with one code the last counts.
fn outcomes(facts: &[Recorded], policies: &Policies, (month, now): (Month, Time)) -> Result<Vec<Outcome>, Fault> {
    let unreadable = |wrong: tenants::clock::Unreadable| Fault::invalid("contract", wrong.to_string());
    let material = Material::of(facts, policies, now).map_err(unreadable)?;
    let mut found: Vec<Outcome> = Vec::new();
    for result in results(&material, policies, Period::month(month.first())) {
        let promise = &result.promise;
        let sample = promise.min_sample.unwrap_or(result.agreement.contract.min_sample);
        let Some(outcome) = Outcome::of(promise.code(), promise, &result.counted, sample, Vec::new()) else { continue };
        if outcome.value.is_some() {
            found.retain(|known| known.promise != outcome.promise);
            found.push(outcome);
        }
    }
    Ok(found)
}
