//! What later facts change in a month that was closed: old, new, and which contacts. Pure.
//!
//! Invariant: a month to which nothing was added has no correction.

use std::collections::BTreeSet;

use kernel::Fault;
use tenants::money::difference::{Difference, difference};
use tenants::money::duties::Owed;
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

/// A duty of the shop that came to something else by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedDuty {
    /// The duty.
    pub duty: String,
    /// As it was frozen.
    pub before: Option<Owed>,
    /// As it is.
    pub after: Option<Owed>,
}

/// Everything that is otherwise than it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Results.
    pub results: Vec<Changed>,
    /// Duties of the shop.
    pub duties: Vec<ChangedDuty>,
    /// Money; nothing when it comes to the same.
    pub lines: Option<Difference>,
}

impl Correction {
    /// Whether everything is as it was.
    pub fn is_nothing(&self) -> bool {
        self.results.is_empty() && self.duties.is_empty() && self.lines.is_none()
    }
}

/// What is otherwise in `now` than it was frozen.
pub fn correction(frozen: &Statement, now: &Statement) -> Result<Correction, Fault> {
    let codes = |statement: &Statement| -> Vec<String> {
        statement.results.outcomes.iter().map(|outcome| outcome.promise.clone()).collect()
    };
    let all: BTreeSet<String> = codes(frozen).into_iter().chain(codes(now)).collect();
    let results = all.into_iter().filter_map(|promise| changed(promise, frozen, now)).collect();
    let duties = duties(frozen, now);
    Ok(Correction { results, duties, lines: difference(&frozen.invoice, &[], &now.invoice)? })
}

/// Duties whose result is another one. An answer that came after the month was closed, and too late, changes none.
fn duties(frozen: &Statement, now: &Statement) -> Vec<ChangedDuty> {
    let owed = |statement: &Statement| -> Vec<Owed> {
        statement.duties.iter().flat_map(|duties| duties.owed.iter().cloned()).collect()
    };
    let (before, after) = (owed(frozen), owed(now));
    let codes: BTreeSet<&String> = before.iter().chain(&after).map(|owed| &owed.duty).collect();
    let of = |list: &[Owed], duty: &String| list.iter().find(|owed| owed.duty == *duty).cloned();
    let each = codes.into_iter().map(|duty| (duty, of(&before, duty), of(&after, duty)));
    let result = |owed: &Option<Owed>| owed.as_ref().map(|owed| Owed { pieces: Vec::new(), ..owed.clone() });
    let changed = each.filter(|(_, before, after)| result(before) != result(after));
    changed.map(|(duty, before, after)| ChangedDuty { duty: duty.clone(), before, after }).collect()
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
