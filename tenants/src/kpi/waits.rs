//! When cases waited for the shop: the stretches in which somebody of ours could not go on without its answer.
//!
//! They begin and end at the instants at which a clock that waiting for the shop pauses stands still and runs again. Deliberately
//! absent: until when the answer was owed, which is a duty's. Invariant: of one case no two stretches overlap.

use std::collections::HashMap;

use kernel::Time;
use kernel::fact::{Fact, PendingReason, Recorded};
use kernel::ids::{CaseId, ProjectId};

/// A case that waits for the shop, or waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The case.
    pub case: CaseId,
    /// The project in which it stood when the wait began.
    pub project: Option<ProjectId>,
    /// From when.
    pub from: Time,
    /// Until when; nothing while it lasts.
    pub until: Option<Time>,
    /// Whether it ended because the case went on in another.
    pub merged: bool,
}

/// Every wait, in the order in which they were told.
#[derive(Default)]
pub(super) struct Waits {
    all: Vec<Wait>,
    open: HashMap<CaseId, usize>,
}

impl Waits {
    /// All of them.
    pub(super) fn all(&self) -> &[Wait] {
        &self.all
    }

    /// Tells a fact of a case, which stands in a project then.
    pub(super) fn tell(&mut self, case: CaseId, fact: &Recorded, project: impl FnOnce() -> Option<ProjectId>) {
        let (at, recorded) = (fact.at, fact.recorded);
        match &fact.fact {
            Fact::PendingOn { reason: PendingReason::Client } if self.open.contains_key(&case) => {}
            Fact::PendingOn { reason: PendingReason::Client } => {
                let (from, project) = (at.max(recorded), project());
                self.open.insert(case, self.all.len());
                self.all.push(Wait { case, project, from, until: None, merged: false });
            }
            Fact::PendingOn { .. } => self.end(case, at.max(recorded), false),
            Fact::PendingOff => self.end(case, at.min(recorded), false),
            Fact::Resolved { .. } => self.end(case, at, false),
            _ => {}
        }
    }

    /// The case went on in another, which waits or does not.
    pub(super) fn merge(&mut self, case: CaseId, at: Time) {
        self.end(case, at, true);
    }

    fn end(&mut self, case: CaseId, at: Time, merged: bool) {
        if let Some(wait) = self.open.remove(&case).and_then(|place| self.all.get_mut(place)) {
            (wait.until, wait.merged) = (Some(at.max(wait.from)), merged);
        }
    }
}
