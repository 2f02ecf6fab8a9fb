//! What came of a simulated day.

/// What became of one contact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    /// When somebody spoke to the customer first, or when the written answer went out.
    pub answered: Option<i64>,
    /// When the customer gave up.
    pub gave_up: Option<i64>,
    /// When nothing was left to do for him.
    pub finished: Option<i64>,
    /// Who answered first.
    pub agent: Option<usize>,
    /// How often it rang out.
    pub rang_out: u32,
}

impl Fate {
    /// Whether it was answered by `due`; exactly on time counts as met.
    pub fn met(&self, due: i64) -> bool {
        self.answered.is_some_and(|at| at <= due)
    }
}

/// What must never happen, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    /// Given to somebody beyond his capacity.
    pub over_capacity: u64,
    /// Given although it did not wait: given twice, gone, or never there.
    pub not_waiting: u64,
    /// Given to somebody who may not serve it.
    pub not_eligible: u64,
    /// Given to somebody who takes nothing.
    pub not_taking: u64,
    /// Left waiting while somebody eligible was free.
    pub left_waiting: u64,
}

impl Violations {
    /// All of them.
    pub const fn total(&self) -> u64 {
        self.over_capacity + self.not_waiting + self.not_eligible + self.not_taking + self.left_waiting
    }
}

/// The whole day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Contact by contact, as they stand in the world.
    pub fates: Vec<Fate>,
    /// Things that happened.
    pub events: u64,
    /// Instants at which decisions were asked for, each of them checked.
    pub steps: u64,
    /// Decisions taken.
    pub decisions: u64,
    /// What must never happen.
    pub violations: Violations,
}
