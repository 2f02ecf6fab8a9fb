//! The clock that the law gives to a complaint, told from the same facts as every other clock.
//!
//! Deliberately absent: pauses, priorities and later versions: the law knows none of them. Invariant: a complaint runs from its
//! receipt until a person's answer went out on a durable medium and the case was resolved.

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Author, CancelCause, Channel, Class, ClockKind, Delivery, Fact, Recorded};
use kernel::ids::{CaseId, CustomerId, InteractionId, ProjectId, QueueId};

use super::matter::Track;
use super::past::Past;
use super::policies::{Agreement, Policies};
use super::{Clock, Step, Terms};
use crate::calendar::Calendar;
use crate::contract::Rule;

/// Cases as the law sees them.
#[derive(Default)]
pub(super) struct Legal<'p> {
    matters: HashMap<CaseId, Complaint<'p>>,
    into: HashMap<CaseId, CaseId>,
    /// Calls and chats: what is said there is on no durable medium.
    live: HashSet<InteractionId>,
}

type Ruled<'p> = (&'p Agreement, &'p Rule);

/// A case that is, was or may become a complaint.
#[derive(Default)]
struct Complaint<'p> {
    project: Option<ProjectId>,
    channel: Option<Channel>,
    /// The customer's messages that no person has answered.
    unanswered: Vec<(Time, CustomerId)>,
    /// The customer's last message.
    last: Option<(Time, CustomerId)>,
    /// When the last answer went out that did more than ask back.
    said: Option<Time>,
    resolved: bool,
    /// By which law it is a complaint now.
    ruled: Option<Ruled<'p>>,
    tracks: Vec<Track>,
}

impl<'p> Legal<'p> {
    /// Every clock of a complaint with its case.
    pub(super) fn tracks(self) -> impl Iterator<Item = (CaseId, Vec<Track>)> {
        self.matters.into_iter().map(|(case, matter)| {
            let project = matter.project;
            (case, matter.tracks.into_iter().map(|track| Track { project, ..track }).collect())
        })
    }

    pub(super) fn tell(&mut self, fact: &Recorded, policies: &'p Policies, past: &Past) {
        if let Fact::Arrived { interaction, channel, .. } | Fact::CalledOut { interaction, channel, .. } = &fact.fact
            && channel.is_live()
        {
            self.live.insert(*interaction);
        }
        let Some(case) = fact.case else { return };
        match &fact.fact {
            Fact::Arrived { interaction, customer, trusted_time, channel, .. }
                if !channel.is_live() && past.class(*interaction) == Class::Human =>
            {
                self.matter(past.home(*interaction, case), past).arrive((*trusted_time, *customer), *channel);
            }
            Fact::MessageOut { interaction, author: Author::Human, delivered_state: Delivery::Accepted, asks_back }
                if past.fate(*interaction).accepted == Some((fact.at, fact.id)) && !self.live.contains(interaction) =>
            {
                self.matter(case, past).answer(fact.at, *asks_back);
            }
            Fact::Resolved { .. } => self.matter(case, past).resolve(true),
            Fact::Reopened => self.matter(case, past).resolve(false),
            Fact::CaseOpened { queue, .. } | Fact::Queued { queue, interaction: None } => {
                self.matter(case, past).lie_in(*queue, fact, policies);
            }
            Fact::Moved { project, queue } => {
                let matter = self.matter(case, past);
                matter.project = Some(*project);
                matter.lie_in(*queue, fact, policies);
            }
            Fact::MergedInto { into } => self.merge(case, *into, fact.at, past),
            _ => {}
        }
    }

    fn survivor(&self, mut case: CaseId) -> CaseId {
        for _ in 0..self.into.len() {
            match self.into.get(&case) {
                Some(into) => case = *into,
                None => break,
            }
        }
        case
    }

    fn matter(&mut self, case: CaseId, past: &Past) -> &mut Complaint<'p> {
        let case = self.survivor(case);
        self.matters.entry(case).or_insert_with(|| Complaint { project: past.project(case), ..Complaint::default() })
    }

    fn merge(&mut self, case: CaseId, into: CaseId, at: Time, past: &Past) {
        let (from, into) = (self.survivor(case), self.survivor(into));
        if from == into {
            return;
        }
        let gone = self.matter(from, past);
        let going = gone.running().map(|track| {
            let copy = track.clone();
            track.cancelled = Some((CancelCause::Merged, at));
            copy
        });
        let (messages, last, said) = (std::mem::take(&mut gone.unanswered), gone.last, gone.said);
        let (channel, resolved, ruled) = (gone.channel, gone.resolved, gone.ruled);
        self.into.insert(from, into);
        let survivor = self.matter(into, past);
        survivor.unanswered.extend(messages);
        survivor.unanswered.sort_by_key(|(at, _)| *at);
        (survivor.last, survivor.said) = (survivor.last.max(last), survivor.said.max(said));
        survivor.channel = survivor.channel.or(channel);
        survivor.resolved &= resolved;
        if let Some(mut track) = going {
            track.steps.push(Step::Merged { at, from, into });
            survivor.ruled = survivor.ruled.or(ruled);
            survivor.adopt(track);
        }
        survivor.settle();
    }
}

impl<'p> Complaint<'p> {
    fn running(&mut self) -> Option<&mut Track> {
        self.tracks.last_mut().filter(|track| track.running())
    }

    fn arrive(&mut self, message: (Time, CustomerId), channel: Channel) {
        self.channel = self.channel.or(Some(channel));
        self.unanswered.push(message);
        self.last = Some(message);
        self.begin();
    }

    fn answer(&mut self, at: Time, asks_back: bool) {
        self.unanswered.retain(|(came, _)| *came > at);
        if !asks_back {
            self.said = self.said.max(Some(at));
            self.settle();
        }
    }

    fn resolve(&mut self, resolved: bool) {
        self.resolved = resolved;
        self.settle();
    }

    /// The case is resolved, so its last answer was the answer.
    fn settle(&mut self) {
        let Some(said) = self.said.filter(|_| self.resolved) else { return };
        if let Some(track) = self.running().filter(|track| track.clock.start <= said) {
            track.stop = Some(said);
        }
    }

    /// It lies in a queue from now on.
    fn lie_in(&mut self, queue: QueueId, fact: &Recorded, policies: &'p Policies) {
        let agreement = policies.in_force(self.project, fact.at);
        let about = |agreement: &&Agreement| agreement.contract.scope.holds(self.channel);
        let rule = |agreement: &'p Agreement| {
            agreement.contract.laws.iter().find(|rule| rule.queues.contains(&queue)).map(|rule| (agreement, rule))
        };
        self.ruled = agreement.filter(about).and_then(rule);
        let ruled = self.ruled.is_some();
        if let Some(track) = self.tracks.last_mut().filter(|track| track.stop.is_none()) {
            let in_time = track.clock.due().is_none_or(|due| fact.recorded <= due);
            match track.cancelled {
                Some((CancelCause::Policy, _)) if ruled => track.cancelled = None,
                None if !ruled && in_time => track.cancelled = Some((CancelCause::Policy, fact.at)),
                _ => {}
            }
        }
        self.begin();
        self.settle();
    }

    /// The clock starts with the first message that waits for an answer.
    fn begin(&mut self) {
        let Some((agreement, rule)) = self.ruled.filter(|_| self.tracks.is_empty()) else { return };
        let Some((start, customer)) = self.unanswered.first().copied().or(self.last) else { return };
        let clock = Clock::begin(ClockKind::Complaint, 0, start, terms(agreement, rule, start));
        self.tracks.push(Track::of(clock, self.project, customer));
    }

    /// Takes over the clock of a case that was merged into this one; the earlier of two goes on.
    fn adopt(&mut self, theirs: Track) {
        match self.running() {
            Some(ours) if ours.clock.start <= theirs.clock.start => {}
            Some(ours) => *ours = theirs,
            None => self.tracks.push(theirs),
        }
    }
}

fn terms(agreement: &Agreement, rule: &Rule, start: Time) -> Terms {
    let calendar = &agreement.calendar;
    Terms {
        target: rule.due(calendar, start) - start,
        warn_bp: agreement.contract.warn_bp,
        minimum: Duration::zero(),
        cap: None,
        calendar: Calendar::always(calendar.zone()),
        contract: agreement.contract.id,
        version: agreement.contract.version,
        agreed_for: agreement.contract.project,
        clause: rule.clause.clone(),
    }
}
