//! What figures are made from: clocks, live contacts, agents' time, arrivals, cases and orders, gathered once from facts.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Channel, Class, ClockKind, Fact, Recorded};
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, ProjectId};

use super::Place;
use super::orders::{Order, Told};
use super::story::Story;
use super::surveys::Answers;
use super::volume::planned;
use super::waits::{Wait, Waits};
use crate::clock::{Agreement, Past, Policies, Reading, Unreadable, read};
use crate::live::{self, Contact, Hands};
use crate::money::volume::Forecast;

/// Everything that figures are made from, as known at a moment.
pub struct Material<'a> {
    pub(super) facts: &'a [Recorded],
    pub(super) policies: &'a Policies,
    /// The moment.
    pub now: Time,
    /// Every clock.
    pub readings: Vec<Reading>,
    /// Every call and chat.
    pub contacts: Vec<Contact>,
    /// Every agent's time.
    pub hands: BTreeMap<PersonId, Hands>,
    /// Everything of a customer that reached us.
    pub arrivals: Vec<Arrival>,
    /// Every case that has a customer.
    pub cases: BTreeMap<CaseId, Case>,
    /// Every order that was placed.
    pub orders: Vec<Order>,
    /// What customers answered.
    pub(super) answers: Answers,
    /// The volume that was planned, by agreement, in the order in which it was entered.
    pub(super) plans: Vec<(String, Forecast)>,
    /// When cases waited for the shop.
    waits: Waits,
    /// The cases that a clause leaves out.
    pub(super) excluded: HashSet<CaseId>,
    /// The case that each merged one went on in.
    merged: HashMap<CaseId, CaseId>,
    /// Where cases were moved to.
    moved: HashMap<CaseId, ProjectId>,
    stories: HashMap<CaseId, Story>,
    /// Every clock by stricter terms; nothing where no reply only asks back: they would be the same.
    useful: OnceCell<Option<Vec<Reading>>>,
    shares: OnceCell<HashMap<InteractionId, Duration>>,
    arrivals_by: OnceCell<HashMap<CustomerId, Vec<usize>>>,
    contacts_by: OnceCell<HashMap<CustomerId, Vec<usize>>>,
}

/// Something of a customer that reached us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The message, call or chat.
    pub id: InteractionId,
    /// Who.
    pub customer: CustomerId,
    /// Its case, where it has one.
    pub case: Option<CaseId>,
    /// The project that it counts for.
    pub project: Option<ProjectId>,
    /// By which way.
    pub channel: Channel,
    /// When.
    pub at: Time,
    /// Whether it counts: no spam, no test, nothing that a machine wrote or that came twice.
    pub counts: bool,
    /// Whether it wants something: no mere thank-you.
    pub asks: bool,
}

/// A case and how often it was resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its first customer.
    pub customer: CustomerId,
    /// The channel of its first message.
    pub channel: Channel,
    /// When its first message came.
    pub began: Time,
    /// The project that it counts for.
    pub project: Option<ProjectId>,
    /// The case that it went on in.
    pub merged_into: Option<CaseId>,
    /// When it was resolved (true) and opened again (false), in the order of the ledger.
    pub steps: Vec<(Time, bool)>,
}

impl Case {
    /// When it was resolved for good, as far as is known: a reopening within so many days takes a resolve back.
    pub fn resolved(&self, reopen_days: u16) -> Option<Time> {
        let window = Duration::days(i64::from(reopen_days));
        self.steps.iter().fold(None, |resolved: Option<Time>, (at, yes)| match (yes, resolved) {
            (true, _) => Some(*at),
            (false, Some(before)) if *at - before > window => Some(before),
            (false, _) => None,
        })
    }
}

impl<'a> Material<'a> {
    /// Gathers what the facts say, as known at `now`.
    pub fn of(facts: &'a [Recorded], policies: &'a Policies, now: Time) -> Result<Self, Unreadable> {
        let past = Past::of(facts, now);
        let readings = read(facts, policies, now)?;
        let contacts = live::contacts_of(facts, &past, now);
        let hands = live::hands_of(facts, &contacts, &past, now);
        let mut material = Self {
            facts,
            policies,
            now,
            excluded: HashSet::new(),
            merged: HashMap::new(),
            moved: HashMap::new(),
            readings,
            contacts,
            hands,
            arrivals: Vec::new(),
            cases: BTreeMap::new(),
            orders: Vec::new(),
            answers: Answers::default(),
            plans: Vec::new(),
            waits: Waits::default(),
            stories: HashMap::new(),
            useful: OnceCell::new(),
            shares: OnceCell::new(),
            arrivals_by: OnceCell::new(),
            contacts_by: OnceCell::new(),
        };
        let known = || facts.iter().filter(|fact| fact.recorded <= now && past.holds(fact));
        known().for_each(|fact| material.note(fact, &past));
        known().for_each(|fact| material.answers.note(fact, now));
        let mut told = Told::default();
        known().filter(|fact| fact.at <= now).for_each(|fact| told.note(fact));
        material.orders = told.orders();
        material.arrivals.sort_by_key(|arrival| (arrival.at, arrival.id));
        Ok(material)
    }

    /// When cases waited for the shop, in the order in which it was told.
    pub fn waits(&self) -> &[Wait] {
        self.waits.all()
    }

    /// Where a clock counts.
    pub(super) fn place(&self, reading: &Reading) -> Place {
        let channel = self.cases.get(&reading.case).map_or(Channel::Email, |case| case.channel);
        self.stands(reading.case, (reading.project, channel), reading.stop.unwrap_or(reading.due))
    }

    /// Where something of a case counts that belongs to an instant.
    pub(super) fn stands(&self, case: CaseId, beside: (Option<ProjectId>, Channel), at: Time) -> Place {
        let place = Place::of(beside);
        self.stories.get(&case).map_or(place, |story| story.place(place, at))
    }

    /// Where a call or chat counts.
    pub(super) fn place_of(&self, contact: &Contact) -> Place {
        let story = self.case_of(contact).and_then(|case| self.stories.get(&case));
        Place { reason: story.and_then(Story::reason), ..Place::of_contact(contact) }
    }

    /// The case of a call or chat as it goes on.
    pub(super) fn case_of(&self, contact: &Contact) -> Option<CaseId> {
        contact.case.map(|case| self.survivor(case))
    }

    /// The case that this one went on in, or itself.
    pub(super) fn survivor(&self, mut case: CaseId) -> CaseId {
        for _ in 0..self.merged.len() {
            match self.merged.get(&case) {
                Some(into) => case = *into,
                None => break,
            }
        }
        case
    }

    /// One case goes on in another; one that was open opens it again.
    fn join(&mut self, from: CaseId, into: CaseId, at: Time, past: &Past) {
        if from == into {
            return;
        }
        self.merged.insert(from, into);
        self.waits.merge(from, at);
        let Some(gone) = self.cases.get_mut(&from) else { return };
        gone.merged_into = Some(into);
        let first = (gone.customer, gone.channel, gone.began);
        let open = gone.steps.last().is_none_or(|(_, resolved)| !resolved);
        let begun = self.begun(into, first, past);
        let survivor = self.cases.entry(into).or_insert(begun);
        if open {
            survivor.steps.push((at, false));
        }
    }

    fn begun(&self, id: CaseId, (customer, channel, began): (CustomerId, Channel, Time), past: &Past) -> Case {
        let project = self.moved.get(&id).copied().or_else(|| past.project(id));
        Case { customer, channel, began, project, merged_into: None, steps: Vec::new() }
    }

    fn tell(&mut self, case: CaseId, fact: &Recorded) {
        if let Fact::SplitFrom { from, .. } = fact.fact {
            let begun = self.stories.get(&self.survivor(from)).map(Story::part).unwrap_or_default();
            self.stories.insert(case, begun);
        } else if Story::is_told(&fact.fact) {
            self.stories.entry(case).or_default().tell(fact);
        }
    }

    fn note(&mut self, fact: &Recorded, past: &Past) {
        if let Fact::Arrived { interaction, customer, channel, trusted_time, .. } = &fact.fact {
            let home = fact.case.map(|case| past.home(*interaction, case));
            let (id, customer, case) = (*interaction, *customer, home);
            let (project, channel, at) = (fact.project, *channel, *trusted_time);
            let class = past.class(id);
            let counts = matches!(class, Class::Human | Class::NoAnswerNeeded);
            let asks = class == Class::Human;
            self.arrivals.push(Arrival { id, customer, case, project, channel, at, counts, asks });
            if let Some(home) = home.filter(|_| asks).map(|home| self.survivor(home)) {
                let begun = self.begun(home, (customer, channel, at), past);
                self.cases.entry(home).or_insert(begun);
            }
        }
        self.plans.extend(planned(fact));
        if let Some(case) = fact.case.map(|case| self.survivor(case)) {
            self.tell(case, fact);
            let moved = &self.moved;
            self.waits.tell(case, fact, || moved.get(&case).copied().or_else(|| past.project(case)));
            self.note_of(case, fact, past);
        }
    }

    fn note_of(&mut self, id: CaseId, fact: &Recorded, past: &Past) {
        let case = self.cases.get_mut(&id);
        match &fact.fact {
            Fact::Resolved { .. } => case.into_iter().for_each(|case| case.steps.push((fact.at, true))),
            Fact::Reopened => case.into_iter().for_each(|case| case.steps.push((fact.at, false))),
            Fact::Moved { project, .. } => {
                if let Some(case) = case {
                    case.project = Some(*project);
                }
                self.moved.insert(id, *project);
            }
            Fact::MergedInto { into } => self.join(id, self.survivor(*into), fact.at, past),
            Fact::Excluded { approved_by: Some(_), interaction: None, .. } => {
                self.excluded.insert(id);
            }
            _ => {}
        }
    }

    /// The clocks of replies, where a reply that only asks back is none.
    pub(super) fn useful(&self) -> impl Iterator<Item = &Reading> {
        let asks_back = |fact: &Recorded| matches!(fact.fact, Fact::MessageOut { asks_back: true, .. });
        let told = self.useful.get_or_init(|| self.facts.iter().any(asks_back).then(|| self.read_strictly()));
        let readings = told.as_ref().unwrap_or(&self.readings);
        readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply)
    }

    fn read_strictly(&self) -> Vec<Reading> {
        let strict = |agreement: &Agreement| {
            let mut agreement = agreement.clone();
            agreement.contract.asking_back_counts = false;
            agreement
        };
        let policies = Policies::new(self.policies.all().iter().map(strict).collect());
        read(self.facts, &policies, self.now).unwrap_or_default()
    }

    /// What each contact took of its agents' time: of a stretch with several at once each has its part.
    pub(super) fn share(&self, contact: InteractionId) -> Duration {
        let shares = self.shares.get_or_init(|| super::shares(self.contacts.iter().flat_map(Contact::work), self.now));
        shares.get(&contact).copied().unwrap_or_default()
    }

    /// Where a customer's arrivals stand, in order.
    pub(super) fn by_customer(&self, customer: CustomerId) -> &[usize] {
        let by = self.arrivals_by.get_or_init(|| places(self.arrivals.iter().map(|arrival| arrival.customer)));
        by.get(&customer).map_or(&[], Vec::as_slice)
    }

    /// Every instant at which an answer that is told ahead of it begins to count.
    pub fn answer_instants(&self) -> impl Iterator<Item = Time> + '_ {
        self.answers.ahead().iter().copied()
    }

    /// A customer's calls and chats, ours to him included.
    pub(super) fn contacts_of(&self, customer: CustomerId) -> impl Iterator<Item = &Contact> {
        let by = self.contacts_by.get_or_init(|| places(self.contacts.iter().map(|contact| contact.customer)));
        by.get(&customer).into_iter().flatten().filter_map(|index| self.contacts.get(*index))
    }
}

fn places(customers: impl Iterator<Item = CustomerId>) -> HashMap<CustomerId, Vec<usize>> {
    let mut by: HashMap<CustomerId, Vec<usize>> = HashMap::new();
    customers.enumerate().for_each(|(index, customer)| by.entry(customer).or_default().push(index));
    by
}
