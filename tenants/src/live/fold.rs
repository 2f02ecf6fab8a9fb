//! Tells the story of each live contact, fact by fact in the order of their own instants.

use std::collections::HashMap;

use kernel::Time;
use kernel::fact::{Author, Channel, Delivery, Fact, Leg, Recorded, RingResult};
use kernel::ids::{CustomerId, InteractionId, PersonId};

use super::{Contact, Flow, Help, Menu, Passing, Ring, Serving, Stretch, Wait};
use crate::clock::Past;

/// Every live contact that the facts known at `now` tell of, by their arrival.
pub fn contacts(facts: &[Recorded], now: Time) -> Vec<Contact> {
    contacts_of(facts, &Past::of(facts, now), now)
}

/// The same, where the past has been gathered already.
pub(crate) fn contacts_of(facts: &[Recorded], past: &Past, now: Time) -> Vec<Contact> {
    let known = |fact: &&Recorded| fact.recorded <= now && fact.at <= now && past.holds(fact);
    let mut told: Vec<&Recorded> = facts.iter().filter(known).collect();
    told.sort_by_key(|fact| fact.at);
    let mut stories = Stories { past, known: HashMap::new(), contacts: Vec::new() };
    for fact in told {
        stories.tell(fact);
    }
    stories.contacts
}

struct Stories<'p> {
    past: &'p Past,
    known: HashMap<InteractionId, usize>,
    contacts: Vec<Contact>,
}

impl Stories<'_> {
    fn tell(&mut self, fact: &Recorded) {
        match &fact.fact {
            Fact::Arrived { interaction, customer, channel, .. } if channel.is_live() => {
                self.begin(fact, (*interaction, *customer, *channel), false);
            }
            Fact::CalledOut { interaction, customer, channel } => {
                self.begin(fact, (*interaction, *customer, *channel), true);
            }
            other => {
                let Some(contact) = other.interaction().and_then(|id| self.known.get(&id)) else { return };
                let contact = &mut self.contacts[*contact];
                contact.case = contact.case.or(fact.case);
                contact.project = fact.project.or(contact.project);
                contact.tell(other, fact.at);
            }
        }
    }

    fn begin(
        &mut self,
        fact: &Recorded,
        (id, customer, channel): (InteractionId, CustomerId, Channel),
        outbound: bool,
    ) {
        if self.known.contains_key(&id) {
            return;
        }
        self.known.insert(id, self.contacts.len());
        self.contacts.push(Contact {
            id,
            case: fact.case,
            project: fact.project,
            customer,
            channel,
            outbound,
            class: self.past.class(id),
            arrived: fact.at,
            menu: Menu::default(),
            waits: Vec::new(),
            rings: Vec::new(),
            legs: Vec::new(),
            helps: Vec::new(),
            spoke: None,
            left: None,
            flowed: None,
            transfers: Vec::new(),
            ended: None,
            ender: None,
            excluded: None,
        });
    }
}

/// What may be told of a contact that is over: the work after it, and that it is left out.
const fn goes_on_after_the_end(fact: &Fact) -> bool {
    matches!(fact, Fact::WrapOn(_) | Fact::WrapOff(_) | Fact::Excluded { .. })
}

impl Contact {
    fn tell(&mut self, fact: &Fact, at: Time) {
        match fact {
            // What happened in the very instant of the end happened before it.
            Fact::IvrStep(visit) if self.ended.is_none_or(|ended| at <= ended) => self.menu.visit(visit, at),
            Fact::IvrKey(press) if self.ended.is_none_or(|ended| at <= ended) => self.menu.press(press, at),
            _ if self.ended.is_some() && !goes_on_after_the_end(fact) => {}
            _ => self.go_on(fact, at),
        }
    }

    fn go_on(&mut self, fact: &Fact, at: Time) {
        match fact {
            Fact::Queued { queue, .. } => {
                self.leave_queue(at);
                self.waits.push(Wait { queue: *queue, from: at, until: None });
            }
            Fact::Offered { agent, .. } => self.ring(*agent, at),
            Fact::RingEnded { agent, result, .. } => self.ring_ends(*agent, at, *result),
            Fact::Answered(leg) => self.answer(*leg, at),
            Fact::MessageOut { author: Author::Human, delivered_state: Delivery::Accepted, .. } => {
                self.spoke = self.spoke.or(Some(at));
            }
            Fact::HoldOn(leg) => self.serving(leg.agent, |serving| serving.hold(at)),
            Fact::HoldOff(leg) => self.serving(leg.agent, |serving| close(&mut serving.holds, at)),
            Fact::ConsultOn(leg) => {
                self.helps.push(Help { agent: leg.agent, stretch: Stretch { from: at, until: None } });
            }
            Fact::ConsultOff(leg) => self.help_ends(Some(leg.agent), at),
            Fact::Transferred { agent, how, to, .. } => {
                self.transfers.push(Passing { how: *how, to: *to, at });
                self.serving(*agent, |serving| serving.end(at));
            }
            Fact::LegEnded(leg) => self.serving(leg.agent, |serving| serving.end(at)),
            Fact::CustomerLeft { place, .. } => {
                self.left = Some((*place, at));
                self.end(at);
            }
            Fact::FlowedOut { way, chosen, promised, .. } => {
                self.leave_queue(at);
                let flow = Flow { way: *way, chosen: *chosen, at, promised: *promised };
                self.flowed = self.flowed.or(Some(flow));
            }
            Fact::Ended { ender, .. } => {
                self.ender = Some(*ender);
                self.end(at);
            }
            Fact::WrapOn(leg) => self.serving(leg.agent, |serving| open(&mut serving.wraps, at)),
            Fact::WrapOff(leg) => self.serving(leg.agent, |serving| close(&mut serving.wraps, at)),
            Fact::Excluded { rule, approved_by: Some(_), .. } => self.excluded = Some(rule.clone()),
            _ => {}
        }
    }

    fn answer(&mut self, leg: Leg, at: Time) {
        self.leave_queue(at);
        self.ring_ends(leg.agent, at, RingResult::Answered);
        if self.legs.iter().any(|serving| serving.agent == leg.agent && serving.until.is_none()) {
            return;
        }
        let serving = Serving { agent: leg.agent, from: at, until: None, holds: Vec::new(), wraps: Vec::new() };
        self.legs.push(serving);
    }

    /// The last part of an agent.
    fn serving(&mut self, agent: PersonId, change: impl FnOnce(&mut Serving)) {
        if let Some(serving) = self.legs.iter_mut().rev().find(|serving| serving.agent == agent) {
            change(serving);
        }
    }

    fn leave_queue(&mut self, at: Time) {
        self.waits.iter_mut().filter(|wait| wait.until.is_none()).for_each(|wait| wait.until = Some(at));
    }

    fn ring(&mut self, agent: PersonId, at: Time) {
        if !self.rings.iter().any(|ring| ring.agent == agent && ring.end.is_none()) {
            self.rings.push(Ring { agent, from: at, end: None });
        }
    }

    fn ring_ends(&mut self, agent: PersonId, at: Time, result: RingResult) {
        let open = self.rings.iter_mut().rev().find(|ring| ring.agent == agent && ring.end.is_none());
        if let Some(ring) = open {
            ring.end = Some((at, result));
        }
    }

    fn help_ends(&mut self, agent: Option<PersonId>, at: Time) {
        let mine = |help: &&mut Help| help.stretch.until.is_none() && agent.is_none_or(|agent| help.agent == agent);
        self.helps.iter_mut().filter(mine).for_each(|help| help.stretch.until = Some(at));
    }

    fn end(&mut self, at: Time) {
        self.leave_queue(at);
        let open = self.rings.iter_mut().filter(|ring| ring.end.is_none());
        open.for_each(|ring| ring.end = Some((at, RingResult::CustomerLeft)));
        self.legs.iter_mut().for_each(|serving| serving.end(at));
        self.help_ends(None, at);
        self.ended = self.ended.or(Some(at));
    }
}

impl Serving {
    fn hold(&mut self, at: Time) {
        if self.until.is_none() {
            open(&mut self.holds, at);
        }
    }

    fn end(&mut self, at: Time) {
        close(&mut self.holds, at);
        self.until = self.until.or(Some(at));
    }
}

fn open(stretches: &mut Vec<Stretch>, at: Time) {
    if stretches.last().is_none_or(|last| last.until.is_some()) {
        stretches.push(Stretch { from: at, until: None });
    }
}

fn close(stretches: &mut [Stretch], at: Time) {
    stretches.iter_mut().filter(|stretch| stretch.until.is_none()).for_each(|stretch| stretch.until = Some(at));
}
