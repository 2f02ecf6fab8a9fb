//! What later facts change in a month that was closed: old, new, and which contacts. Pure.
//!
//! Invariant: a month to which nothing was added has no correction.

use std::collections::BTreeSet;

use kernel::Fault;
use tenants::money::difference::{Difference, difference};
use tenants::money::results::Outcome;
use tenants::money::statement::Statement;
use uuid::Uuid;

/// A promise whose result is another one by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The promise.
    pub promise: String,
    /// As it was frozen.
    pub before: Option<Outcome>,
    /// As it is.
    pub after: Option<Outcome>,
    /// Contacts that miss it now and did not.
    pub came: Vec<Uuid>,
    /// Contacts that missed it and do not any more.
    pub went: Vec<Uuid>,
}

/// Everything that is otherwise than it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Results.
    pub results: Vec<Changed>,
    /// Money; nothing when it comes to the same.
    pub lines: Option<Difference>,
}

impl Correction {
    /// Whether everything is as it was.
    pub fn is_nothing(&self) -> bool {
        self.results.is_empty() && self.lines.is_none()
    }
}

/// What is otherwise in `now` than it was frozen.
pub fn correction(frozen: &Statement, now: &Statement) -> Result<Correction, Fault> {
    let codes = |statement: &Statement| -> Vec<String> {
        statement.results.outcomes.iter().map(|outcome| outcome.promise.clone()).collect()
    };
    let all: BTreeSet<String> = codes(frozen).into_iter().chain(codes(now)).collect();
    let results = all.into_iter().filter_map(|promise| changed(promise, frozen, now)).collect();
    Ok(Correction { results, lines: difference(&frozen.invoice, &[], &now.invoice)? })
}

fn changed(promise: String, frozen: &Statement, now: &Statement) -> Option<Changed> {
    let before = frozen.results.outcome(&promise).cloned();
    let after = now.results.outcome(&promise).cloned();
    if before == after {
        return None;
    }
    let missed = |outcome: &Option<Outcome>| -> BTreeSet<Uuid> {
        outcome.iter().flat_map(|outcome| outcome.missed.iter().copied()).collect()
    };
    let (old, new) = (missed(&before), missed(&after));
    let came = new.difference(&old).copied().collect();
    let went = old.difference(&new).copied().collect();
    Some(Changed { promise, before, after, came, went })
}
