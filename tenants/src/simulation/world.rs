//! The contracts as if a draft had been signed.
//!
//! Invariant: a draft that says what was signed changes nothing; cases that facts put under a version by name stay under it.

use kernel::Time;

use crate::clock::{Agreement, Policies};
use crate::contract::Contract;
use crate::kpi::{Period, edges};
use crate::money::Month;

/// Every version of the draft's project that rules a month from the first one on says what the draft says; times and
/// numbers stay. Where none does, the draft begins with that month.
pub fn as_if(signed: &Policies, draft: &Agreement, first: Month) -> Policies {
    let begins = |agreement: &Agreement| edges(Period::month(first.first()), agreement.calendar.zone()).0;
    let ours = |agreement: &&Agreement| agreement.contract.project == draft.contract.project;
    let runs = |one: &&Agreement| one.contract.effective_from <= begins(one) && one.contract.runs(begins(one));
    let earlier = signed.all().iter().filter(ours).filter(runs);
    let rules = earlier.map(|one| one.contract.effective_from).max();
    let mut all: Vec<Agreement> = signed.all().to_vec();
    let from = rules.unwrap_or_else(|| begins(draft));
    for agreement in all.iter_mut().filter(|one| one.contract.project == draft.contract.project) {
        if agreement.contract.effective_from >= from {
            *agreement = replaced(agreement, draft);
        }
    }
    if rules.is_none() {
        all.push(first_of_all(signed, draft, from));
    }
    Policies::new(all)
}

fn replaced(signed: &Agreement, draft: &Agreement) -> Agreement {
    let Contract { id, version, effective_from, recorded, ends, succession, .. } = signed.contract;
    let contract = Contract { id, version, effective_from, ends, succession, recorded, ..draft.contract.clone() };
    Agreement { contract, calendar: draft.calendar.clone() }
}

/// The draft as a version before all others, under a number that nothing names.
fn first_of_all(signed: &Policies, draft: &Agreement, from: Time) -> Agreement {
    let last = signed.all().iter().map(|one| one.contract.version).max().unwrap_or_default();
    let contract = Contract {
        version: draft.contract.version.max(last.saturating_add(1)),
        effective_from: from,
        recorded: None,
        ..draft.contract.clone()
    };
    Agreement { contract, calendar: draft.calendar.clone() }
}
