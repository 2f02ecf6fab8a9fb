//! What facts change about the floor: which work, which people, or everything.

use std::collections::HashSet;

use kernel::fact::{Actor, Channel, Fact, Place};
use kernel::ids::{CaseId, InteractionId, PersonId, TenantId};
use store::Numbered;

/// How many facts are taken in at a time; after more than half of that at once everything is read anew.
pub(super) const MOST: u64 = 2_000;

/// What changed.
#[derive(Debug, Default)]
pub(super) struct News {
    pub(super) everything: bool,
    pub(super) cases: HashSet<(TenantId, CaseId)>,
    pub(super) chats: HashSet<(TenantId, InteractionId)>,
    pub(super) people: HashSet<PersonId>,
    /// Contacts whose customers gave up.
    pub(super) left: Vec<(TenantId, Channel)>,
    /// Contacts that somebody took.
    pub(super) served: Vec<(TenantId, Channel)>,
}

impl News {
    pub(super) fn of(batch: &[Numbered]) -> Self {
        let mut news = Self { everything: batch.len() as u64 > MOST / 2, ..Self::default() };
        for one in batch {
            news.hear(one);
        }
        news
    }

    fn hear(&mut self, one: &Numbered) {
        let (tenant, told) = (one.fact.tenant, &one.fact);
        self.cases.extend(told.case.map(|case| (tenant, case)));
        self.chats.extend(told.fact.conversation().map(|chat| (tenant, chat)));
        if let (Actor::Person { person, .. }, true) = (told.actor, told.case.is_some()) {
            self.people.insert(person);
        }
        match &told.fact {
            Fact::PersonAssigned(_) | Fact::ContractSigned(_) | Fact::CalendarChanged { .. } => self.everything = true,
            Fact::AgentState { agent, .. }
            | Fact::Offered { agent, .. }
            | Fact::Skipped { agent, .. }
            | Fact::RingEnded { agent, .. }
            | Fact::Transferred { agent, .. } => {
                self.people.insert(*agent);
            }
            Fact::Answered(leg) => {
                self.people.insert(leg.agent);
                self.served.push((tenant, Channel::Chat));
            }
            Fact::LegEnded(leg) | Fact::WrapOn(leg) | Fact::WrapOff(leg) => {
                self.people.insert(leg.agent);
            }
            Fact::Assigned { to: Some(person) } => {
                self.people.insert(*person);
                self.served.push((tenant, Channel::Email));
            }
            Fact::CustomerLeft { place: Place::Queue | Place::Ring, .. } => self.left.push((tenant, Channel::Chat)),
            _ => {}
        }
    }
}
