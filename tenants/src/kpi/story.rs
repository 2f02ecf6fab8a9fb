//! In which queue a case is, how it ended, and in whose hands it was: by what figures are grouped beside time.
//!
//! Invariant: something of a case that belongs to an instant is the work of whoever had the case then, or of the first
//! who got it after.

use kernel::Time;
use kernel::fact::{Channel, Fact, Recorded};
use kernel::ids::{DispositionId, PersonId, ProjectId, QueueId};

use super::Place;
use crate::live::Contact;

/// Where a case was.
#[derive(Clone, Debug, Default)]
pub(super) struct Story {
    queue: Option<QueueId>,
    reason: Option<DispositionId>,
    /// Who got it, in the order of the ledger.
    hands: Vec<(Time, PersonId)>,
}

impl Story {
    /// Whether a fact says where its case is.
    pub(super) const fn is_told(fact: &Fact) -> bool {
        matches!(
            fact,
            Fact::CaseOpened { .. }
                | Fact::Queued { interaction: None, .. }
                | Fact::Moved { .. }
                | Fact::Resolved { .. }
                | Fact::Assigned { to: Some(_) }
        )
    }

    /// Takes such a fact in.
    pub(super) fn tell(&mut self, fact: &Recorded) {
        match fact.fact {
            Fact::CaseOpened { queue, .. } | Fact::Queued { queue, .. } | Fact::Moved { queue, .. } => {
                self.queue = Some(queue);
            }
            Fact::Resolved { outcome } => self.reason = outcome,
            Fact::Assigned { to: Some(agent) } => self.hands.push((fact.at, agent)),
            _ => {}
        }
    }

    /// That of a case which began as a part of this one.
    pub(super) fn part(&self) -> Self {
        Self { queue: self.queue, ..Self::default() }
    }

    /// How it ended.
    pub(super) const fn reason(&self) -> Option<DispositionId> {
        self.reason
    }

    /// Where something counts that belongs to an instant.
    pub(super) fn place(&self, beside: Place, at: Time) -> Place {
        let had = self.hands.iter().rev().find(|(since, _)| *since <= at).or(self.hands.first());
        Place { queue: self.queue, reason: self.reason, agent: had.map(|(_, agent)| *agent), ..beside }
    }
}

impl Place {
    /// Of a project and a channel, and as yet of nothing else.
    pub(super) fn of((project, channel): (Option<ProjectId>, Channel)) -> Self {
        Self { project, channel: Some(channel), ..Self::default() }
    }

    /// The queue where a call or chat was answered or lost, who answered it first, and where it was last in the menu.
    pub(super) fn of_contact(contact: &Contact) -> Self {
        let answered = contact.legs.first();
        let waits = contact.waits.iter().rev();
        let stood = waits.into_iter().find(|wait| answered.is_none_or(|leg| wait.from <= leg.from));
        let queue = stood.or(contact.waits.first()).map(|wait| wait.queue);
        let agent = answered.map(|leg| leg.agent);
        let step = contact.steps().last().map(|visit| visit.step);
        Self { queue, agent, step, ..Self::of((contact.project, contact.channel)) }
    }
}
