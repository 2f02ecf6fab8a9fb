//! What later facts say about earlier ones: corrections, classes, splits, merges taken back, replies that came back.
//!
//! Gathered before the facts are told in order, so that the story is told as it is known now. Invariant: a fact that
//! was corrected, and is not corrected back, is as if it had never been.

use std::collections::{HashMap, HashSet};

use kernel::Time;
use kernel::fact::{Author, Class, Delivery, Fact, FactId, Recorded};
use kernel::ids::{CaseId, InteractionId, ProjectId};

/// What became of a message that a person sent.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fate {
    /// When the next server took it, unless it came back; and which fact says so.
    pub(super) accepted: Option<(Time, FactId)>,
    /// The last step of its way after it was queued.
    pub(super) last: Option<Delivery>,
}

/// Everything known about the past at `now`.
#[derive(Default)]
pub(crate) struct Past {
    void: HashSet<FactId>,
    classes: HashMap<InteractionId, Class>,
    probes: HashSet<InteractionId>,
    homes: HashMap<InteractionId, CaseId>,
    undone: HashSet<FactId>,
    fates: HashMap<InteractionId, Fate>,
    projects: HashMap<CaseId, ProjectId>,
}

impl Past {
    /// The past as those who serve know it: test contacts are like any other.
    pub(crate) fn at_the_desk(facts: &[Recorded], now: Time) -> Self {
        Self { probes: HashSet::new(), ..Self::of(facts, now) }
    }

    /// Reads all facts that were written down by `now`, in the order of the ledger.
    pub(crate) fn of(facts: &[Recorded], now: Time) -> Self {
        let mut past = Self::default();
        let known = || facts.iter().filter(|fact| fact.recorded <= now);
        for fact in known().rev() {
            if let Fact::Corrected { event, .. } = fact.fact
                && !past.void.contains(&fact.id)
            {
                past.void.insert(event);
            }
        }
        let mut merges: HashMap<CaseId, Vec<FactId>> = HashMap::new();
        for fact in known() {
            if !past.void.contains(&fact.id) {
                past.note(fact, &mut merges);
            }
        }
        past
    }

    fn note(&mut self, fact: &Recorded, merges: &mut HashMap<CaseId, Vec<FactId>>) {
        if let (Some(case), Some(project)) = (fact.case, fact.project) {
            self.projects.entry(case).or_insert(project);
        }
        match (&fact.fact, fact.case) {
            (Fact::Classified { interaction, class }, _) => {
                self.classes.insert(*interaction, *class);
            }
            (Fact::Probed { interaction }, _) => {
                self.probes.insert(*interaction);
            }
            (Fact::SplitFrom { interaction, .. }, Some(case)) => {
                self.homes.insert(*interaction, case);
            }
            (Fact::MergedInto { .. }, Some(case)) => merges.entry(case).or_default().push(fact.id),
            (Fact::MergeUndone { .. }, Some(case)) => {
                self.undone.extend(merges.entry(case).or_default().pop());
            }
            (Fact::MessageOut { interaction, author: Author::Human, delivered_state, .. }, _) => {
                let fate = self.fates.entry(*interaction).or_default();
                // Queued says nothing, wherever it stands.
                if *delivered_state != Delivery::Queued {
                    fate.last = Some(*delivered_state);
                }
                match delivered_state {
                    Delivery::Accepted if fate.accepted.is_none() => fate.accepted = Some((fact.at, fact.id)),
                    Delivery::Failed | Delivery::Bounced | Delivery::Undone => fate.accepted = None,
                    Delivery::Accepted | Delivery::Queued => {}
                }
            }
            _ => {}
        }
    }

    /// Whether a fact still holds.
    pub(crate) fn holds(&self, fact: &Recorded) -> bool {
        !self.void.contains(&fact.id) && !self.undone.contains(&fact.id)
    }

    /// What a message turned out to be.
    pub(crate) fn class(&self, message: InteractionId) -> Class {
        if self.probes.contains(&message) {
            return Class::Probe;
        }
        self.classes.get(&message).copied().unwrap_or(Class::Human)
    }

    /// The case that a message belongs to now.
    pub(crate) fn home(&self, message: InteractionId, arrived: CaseId) -> CaseId {
        self.homes.get(&message).copied().unwrap_or(arrived)
    }

    /// What became of a message of ours.
    pub(super) fn fate(&self, message: InteractionId) -> Fate {
        self.fates.get(&message).copied().unwrap_or_default()
    }

    /// The project in which a case began.
    pub(crate) fn project(&self, case: CaseId) -> Option<ProjectId> {
        self.projects.get(&case).copied()
    }
}
