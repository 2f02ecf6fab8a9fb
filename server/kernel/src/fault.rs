//! What can go wrong, by what the caller can do about it.

use serde::Serialize;

/// One field of an input that cannot be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// The field, in the caller's own words: `targets[0].share`.
    pub field: String,
    /// The reason, a sentence without the field's name, or a code of the closed list that screens know.
    pub reason: String,
    /// The code, where the reason is a sentence for files and logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// What belongs to the code, by name: `least`, `most`, `first`, `second` …
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<(&'static str, String)>,
}

impl FieldProblem {
    /// Why, to be told again below another name.
    pub fn why(self) -> Reason {
        Reason { text: self.reason, code: self.code, values: self.values }
    }

    /// What a screen goes by: the code, or the reason where that is one.
    pub fn spoken(&self) -> &str {
        self.code.unwrap_or(&self.reason)
    }
}

/// Why a field cannot be taken: a sentence for files and logs, and the code with its values for screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    text: String,
    code: Option<&'static str>,
    values: Vec<(&'static str, String)>,
}

impl Reason {
    /// A code of the closed list, and the sentence that says the same.
    pub fn coded(code: &'static str, text: impl Into<String>) -> Self {
        Self { text: text.into(), code: Some(code), values: Vec::new() }
    }

    /// With something that belongs to the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// With other words for files and logs.
    #[must_use]
    pub fn said(self, text: impl FnOnce(&str) -> String) -> Self {
        Self { text: text(&self.text), ..self }
    }

    fn of(self, field: impl Into<String>) -> FieldProblem {
        FieldProblem { field: field.into(), reason: self.text, code: self.code, values: self.values }
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<&str> for Reason {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Reason {
    fn from(text: String) -> Self {
        Self { text, code: None, values: Vec::new() }
    }
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
    pub fn invalid(field: impl Into<String>, reason: impl Into<Reason>) -> Self {
        Self::Invalid(vec![reason.into().of(field)])
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
    pub fn check(&mut self, bad: bool, field: &str, reason: impl Into<Reason>) {
        if bad {
            self.add(field, reason);
        }
    }

    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<String>, reason: impl Into<Reason>) {
        self.0.push(reason.into().of(field));
    }

    /// `Err` with every problem, or nothing.
    pub fn settle(self) -> Result<(), Fault> {
        if self.0.is_empty() { Ok(()) } else { Err(Fault::Invalid(self.0)) }
    }
}
