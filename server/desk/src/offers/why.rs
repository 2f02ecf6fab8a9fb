//! Why something came to somebody, in codes and numbers that a screen words.

use serde::{Deserialize, Serialize};

/// The reasons of one decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The rule that decided.
    pub rule: String,
    /// Seconds until the promise breaks; negative: it is broken.
    pub left: Option<i64>,
    /// What one more miss would cost this month, with its currency.
    pub stake: Option<String>,
    /// Seconds for which it has waited.
    pub waited: i64,
    /// How many others waited.
    pub others: i64,
    /// How many people could have taken it.
    pub eligible: i64,
}
