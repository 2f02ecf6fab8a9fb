//! What can go wrong, by what the caller can do about it.

use serde::Serialize;

/// One field of an input that cannot be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// The field, in the caller's own words: `targets[0].share`.
    pub field: String,
    /// The reason, a sentence without the field's name.
    pub reason: String,
}

/// The common five faults. A subject with cases of its own has its own enum.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It does not exist, or it is not yours to know of.
    #[error("{what} is missing")]
    Missing {
        /// The noun that was looked for.
        what: &'static str,
    },
    /// It exists in your tenant, and you lack the named right.
    #[error("the right {right} is needed")]
    Denied {
        /// The right, as it stands in `roles.csv`.
        right: &'static str,
    },
    /// The input cannot be taken; every problem is named.
    #[error("invalid input: {}", .0.iter().map(|p| format!("{}: {}", p.field, p.reason)).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<FieldProblem>),
    /// Somebody else was quicker, or the thing is no longer in the state that this needs.
    #[error("conflict: {0}")]
    Conflict(String),
    /// The database or the object store failed; trying again may help.
    #[error("storage: {0}")]
    Storage(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Fault {
    /// `what` is missing.
    pub const fn missing(what: &'static str) -> Self {
        Self::Missing { what }
    }

    /// One field cannot be taken.
    pub fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid(vec![FieldProblem { field: field.into(), reason: reason.into() }])
    }

    /// The state of things does not allow it.
    pub fn conflict(reason: impl Into<String>) -> Self {
        Self::Conflict(reason.into())
    }

    /// Storage failed.
    pub fn storage(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Storage(error.into())
    }
}

/// Collects the problems of an input, so that a form hears of all of them at once.
#[derive(Debug, Default)]
pub struct Problems(Vec<FieldProblem>);

impl Problems {
    /// Nothing wrong so far.
    pub fn none() -> Self {
        Self::default()
    }

    /// Notes a problem when `bad`.
    pub fn check(&mut self, bad: bool, field: &str, reason: &str) {
        if bad {
            self.add(field, reason);
        }
    }

    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<String>, reason: impl Into<String>) {
        self.0.push(FieldProblem { field: field.into(), reason: reason.into() });
    }

    /// `Err` with every problem, or nothing.
    pub fn settle(self) -> Result<(), Fault> {
        if self.0.is_empty() { Ok(()) } else { Err(Fault::Invalid(self.0)) }
    }
}
