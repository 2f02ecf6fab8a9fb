//! A decision and its reason, in codes and numbers: a screen says it in the reader's language.

use kernel::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::work::WorkId;

/// Who gets what. It holds at once: the work waits no longer, and the agent carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What.
    pub work: WorkId,
    /// To whom.
    pub agent: PersonId,
    /// Why this, and why him.
    pub why: Why,
}

/// The rule that put this work before others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// It was passed on to him by name.
    OnlyYou,
    /// He spoke with the customer last.
    LastAgent,
    /// It waited longer than anything may.
    WaitedTooLong,
    /// Its client would have fallen under its floor.
    ClientsFloor,
    /// The promise that would cost most to miss, and how near it was.
    DeadlineAndStake,
    /// Nothing can be missed with it any more, or nothing is at stake: the most urgent, then the oldest.
    Age,
}

/// Why a decision fell as it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The rule that decided.
    pub rule: Rule,
    /// Milliseconds up to the deadline; below zero when it had passed; nothing without a promise.
    pub left_ms: Option<i64>,
    /// What a miss would have cost.
    pub stake: i64,
    /// How likely it would have been missed had it been left, in thousandths; nothing where nothing could be missed any more.
    pub risk: Option<u32>,
    /// Milliseconds that the customer had waited.
    pub age_ms: i64,
    /// Other work that waited, that he might have been given, and that was passed over.
    pub others: u32,
    /// People who could have taken it at that moment, he included.
    pub eligible: u32,
    /// His level in the project; nothing where it was his whatever his level.
    pub level: Option<u8>,
    /// The level that was asked for, as it stood by then.
    pub wanted_level: u8,
    /// How many steps had asked for less by then.
    pub steps: u32,
}
