//! What agents' hands did: their states, and the stretches in which they worked.
//!
//! Invariant: stretches of one agent and kind are disjoint and in order; what overlaps counts once.

use std::collections::BTreeMap;

use chrono::Duration;
use kernel::Time;
use kernel::fact::{AgentState, Fact, Recorded, RingResult};
use kernel::ids::{InteractionId, PersonId};

use super::Contact;
use crate::clock::Past;

/// From an instant to the first after it.
pub type Span = (Time, Time);

/// One agent's time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hands {
    /// His states, one after the other, with the code of a break.
    pub states: Vec<(AgentState, Option<String>, Span)>,
    /// In which he worked: ringing that he took, talk, hold, work after it, help given. Disjoint, in order.
    pub working: Vec<Span>,
}

impl Hands {
    /// The stretches of a state.
    pub fn state(&self, wanted: AgentState) -> Vec<Span> {
        self.states.iter().filter(|(state, _, _)| *state == wanted).map(|(_, _, span)| *span).collect()
    }

    /// The stretches in which he was signed in.
    pub fn signed_in(&self) -> Vec<Span> {
        union(self.states.iter().filter(|(state, _, _)| *state != AgentState::Offline).map(|(_, _, span)| *span))
    }
}

/// A stretch in which an agent worked on a call or chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// Who.
    pub agent: PersonId,
    /// On what.
    pub contact: InteractionId,
    /// Whether he served the customer, or worked after it: what handling is shared from. Else it rang, or he helped.
    pub served: bool,
    /// From when.
    pub from: Time,
    /// Until when; nothing while it lasts.
    pub until: Option<Time>,
}

impl Work {
    /// Its part until `now`; it may be none.
    pub fn span(&self, now: Time) -> Span {
        (self.from, self.until.unwrap_or(now))
    }
}

impl Contact {
    /// Every stretch of work on it, legs first.
    pub fn work(&self) -> Vec<Work> {
        let of = |agent, served, from, until| Work { agent, contact: self.id, served, from, until };
        let mut work = Vec::new();
        for leg in &self.legs {
            work.push(of(leg.agent, true, leg.from, leg.until));
            work.extend(leg.wraps.iter().map(|wrap| of(leg.agent, true, wrap.from, wrap.until)));
        }
        for ring in &self.rings {
            if let Some((until, RingResult::Answered)) = ring.end {
                work.push(of(ring.agent, false, ring.from, Some(until)));
            }
        }
        work.extend(self.helps.iter().map(|help| of(help.agent, false, help.stretch.from, help.stretch.until)));
        work
    }
}

/// Every agent's time, as known at `now`.
pub fn hands(facts: &[Recorded], contacts: &[Contact], now: Time) -> BTreeMap<PersonId, Hands> {
    hands_of(facts, contacts, &Past::of(facts, now), now)
}

/// The same, where the past has been gathered already.
pub(crate) fn hands_of(facts: &[Recorded], contacts: &[Contact], past: &Past, now: Time) -> BTreeMap<PersonId, Hands> {
    let mut all: BTreeMap<PersonId, Hands> = BTreeMap::new();
    let known = |fact: &&Recorded| fact.recorded <= now && fact.at <= now && past.holds(fact);
    let mut told: Vec<&Recorded> = facts.iter().filter(known).collect();
    told.sort_by_key(|fact| fact.at);
    for fact in told {
        let Fact::AgentState { agent, state, reason } = &fact.fact else { continue };
        let states = &mut all.entry(*agent).or_default().states;
        if let Some((_, _, (_, until))) = states.last_mut() {
            *until = fact.at;
        }
        states.push((*state, reason.clone(), (fact.at, now)));
    }
    for work in contacts.iter().flat_map(Contact::work) {
        all.entry(work.agent).or_default().working.push(work.span(now));
    }
    for hands in all.values_mut() {
        hands.states.retain(|(_, _, (from, until))| from < until);
        hands.working = union(hands.working.drain(..));
    }
    all
}

/// Stretches without their overlaps, in order.
pub fn union(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.into_iter().filter(|(from, until)| from < until).collect();
    spans.sort();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for (from, until) in spans {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(until),
            _ => joined.push((from, until)),
        }
    }
    joined
}

/// What two lists of disjoint stretches in order have in common.
pub fn overlap(one: &[Span], other: &[Span]) -> Vec<Span> {
    let (mut a, mut b, mut common) = (0, 0, Vec::new());
    while let (Some(first), Some(second)) = (one.get(a), other.get(b)) {
        let (from, until) = (first.0.max(second.0), first.1.min(second.1));
        if from < until {
            common.push((from, until));
        }
        if first.1 <= second.1 { a += 1 } else { b += 1 }
    }
    common
}

/// How long stretches are in all.
pub fn length(spans: &[Span]) -> Duration {
    spans.iter().fold(Duration::zero(), |sum, (from, until)| sum + (*until - *from))
}
