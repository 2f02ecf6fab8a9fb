//! Tells the facts of cases in the order of the ledger and reads every clock off them.
//!
//! Deliberately absent: the facts about clocks themselves (`clock_started` and so on); they are what this function says,
//! not what it reads. Invariant: the answer depends on the facts written down by `now`, on the contracts and hours on
//! record by `now`, and on `now`.

use std::collections::HashMap;

use kernel::Time;
use kernel::fact::{Author, Class, Delivery, Fact, FactId, MoveCause, Recorded};
use kernel::ids::{CaseId, ContractId};

use super::legal::Legal;
use super::matter::{Matter, Message};
use super::past::Past;
use super::{Policies, Reading, Step};

/// Why facts cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No version was in force when the case began.
    #[error("no version of the contract is in force for case {case} at {at}")]
    NoContract {
        /// The case.
        case: CaseId,
        /// When it began.
        at: Time,
    },
    /// A fact names a version that is not there.
    #[error("version {version} of the contract, which fact {fact:?} names, is not there")]
    UnknownVersion {
        /// The fact.
        fact: FactId,
        /// The version.
        version: i32,
    },
}

/// What facts say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Every clock: by case in the order of their first fact; turns first, then the resolution.
    pub readings: Vec<Reading>,
    /// The version that counts from here on, by case, where it has an id.
    pub counted_by: HashMap<CaseId, ContractId>,
}

/// Reads every clock of the cases that these facts are about, as known at `now`.
pub fn read(facts: &[Recorded], policies: &Policies, now: Time) -> Result<Vec<Reading>, Unreadable> {
    told(facts, policies, now, &Past::of(facts, now)).map(|told| told.readings)
}

/// Reads every clock as known at `now`, and by which version each case is counted, as those who serve see it: a test
/// contact has its clock here, which no figure counts.
///
/// Facts stand in the order of the ledger, that is by record time.
pub fn tell(facts: &[Recorded], policies: &Policies, now: Time) -> Result<Told, Unreadable> {
    told(facts, policies, now, &Past::at_the_desk(facts, now))
}

fn told(facts: &[Recorded], policies: &Policies, now: Time, past: &Past) -> Result<Told, Unreadable> {
    let policies = policies.as_of(now);
    let mut story =
        Story { policies: &policies, past, matters: HashMap::new(), order: Vec::new(), legal: Legal::default() };
    for fact in facts.iter().filter(|fact| fact.recorded <= now && past.holds(fact)) {
        story.tell(fact)?;
        story.legal.tell(fact, &policies, past);
    }
    let Story { mut matters, order, legal, .. } = story;
    for (case, tracks) in legal.tracks() {
        matters.entry(case).and_modify(|matter| matter.complaints = tracks);
    }
    let version = |matter: &Matter<'_>| matter.policy.and_then(|policy| policy.contract.id);
    let counted_by = matters.values().filter_map(|matter| Some((matter.id, version(matter)?))).collect();
    let each = order.into_iter().filter_map(|case| matters.remove(&case));
    Ok(Told { readings: each.flat_map(|matter| super::reading::of(matter, now)).collect(), counted_by })
}

struct Story<'p> {
    policies: &'p Policies,
    past: &'p Past,
    matters: HashMap<CaseId, Matter<'p>>,
    order: Vec<CaseId>,
    legal: Legal<'p>,
}

impl<'p> Story<'p> {
    fn tell(&mut self, fact: &Recorded) -> Result<(), Unreadable> {
        let Some(case) = fact.case else { return Ok(()) };
        let (at, recorded) = (fact.at, fact.recorded);
        match &fact.fact {
            Fact::Arrived { interaction, customer, trusted_time, channel, .. }
                if !channel.is_live() && self.past.class(*interaction) == Class::Human =>
            {
                let message = Message { at: *trusted_time, customer: *customer, channel: *channel };
                self.arrive(self.past.home(*interaction, case), message)?;
            }
            Fact::MessageOut { .. } => self.reply(case, fact),
            Fact::PendingOn { reason } => self.matter(case).wait(*reason, at.max(recorded)),
            Fact::PendingOff => self.matter(case).resume(at.min(recorded)),
            Fact::Resolved { .. } => self.matter(case).resolve(at),
            Fact::Reopened => self.matter(case).reopen(at, recorded),
            Fact::MergedInto { into } => self.merge(case, *into, at, recorded),
            Fact::SplitFrom { from, .. } => {
                let step = Step::SplitFrom { at, from: *from };
                self.matter(case).running().for_each(|track| track.steps.push(step.clone()));
            }
            Fact::PriorityChanged { priority } => {
                let matter = self.matter(case);
                matter.priority = *priority;
                matter.resync(at, recorded, MoveCause::Priority);
            }
            Fact::PolicyApplied { contract, version } => {
                let project = self.matter(case).project;
                let named = self.policies.named(*contract, *version, project);
                let named = named.ok_or(Unreadable::UnknownVersion { fact: fact.id, version: *version })?;
                let matter = self.matter(case);
                matter.policy = Some(named);
                matter.resync(at, recorded, MoveCause::Policy);
            }
            Fact::Moved { project, .. } => {
                let policy = self.policies.in_force(Some(*project), at);
                let matter = self.matter(case);
                matter.project = Some(*project);
                matter.policy = policy.or(matter.policy);
                matter.resync(at, recorded, MoveCause::Policy);
            }
            Fact::Excluded { rule, approved_by: Some(_), interaction: None, .. } => {
                self.matter(case).excluded = Some(rule.clone());
            }
            _ => {}
        }
        Ok(())
    }

    /// The case itself, or the one that it went on in.
    fn matter(&mut self, case: CaseId) -> &mut Matter<'p> {
        let mut id = case;
        for _ in 0..self.matters.len() {
            match self.matters.get(&id).and_then(|matter| matter.merged_into) {
                Some(into) => id = into,
                None => break,
            }
        }
        let project = self.past.project(id);
        let order = &mut self.order;
        self.matters.entry(id).or_insert_with(|| {
            order.push(id);
            Matter::begin(id, project)
        })
    }

    fn arrive(&mut self, case: CaseId, message: Message) -> Result<(), Unreadable> {
        let at = message.at;
        let policies = self.policies;
        let matter = self.matter(case);
        matter.channel = matter.channel.or(Some(message.channel));
        if matter.policy.is_none() {
            matter.policy = policies.in_force(matter.project, at);
            if matter.policy.is_none() && !policies.began(matter.project, at) {
                return Err(Unreadable::NoContract { case, at });
            }
        }
        matter.first = matter.first.or(Some(at));
        matter.arrive(message);
        Ok(())
    }

    fn reply(&mut self, case: CaseId, fact: &Recorded) {
        let Fact::MessageOut { interaction, author, delivered_state, asks_back } = &fact.fact else { return };
        let (at, fate) = (fact.at, self.past.fate(*interaction));
        let matter = self.matter(case);
        if *asks_back && matter.policy.is_some_and(|policy| !policy.contract.asking_back_counts) {
            return;
        }
        match (author, delivered_state) {
            (Author::Human, Delivery::Accepted) if fate.accepted == Some((at, fact.id)) => {
                matter.answer(at, *asks_back);
            }
            (Author::Human, _) => {
                if fate.last != Some(Delivery::Undone) {
                    matter.attempt(at);
                }
                if matches!(delivered_state, Delivery::Failed | Delivery::Bounced) {
                    let step = Step::ReplyNotDelivered { at, state: *delivered_state };
                    matter.open_turn().into_iter().for_each(|turn| turn.steps.push(step.clone()));
                }
            }
            (Author::TemplateAuto | Author::Bot, Delivery::Accepted) => {
                matter.open_turn().into_iter().for_each(|turn| turn.steps.push(Step::AutomaticReply { at }));
            }
            _ => {}
        }
    }

    fn merge(&mut self, case: CaseId, into: CaseId, at: Time, recorded: Time) {
        let (from, into) = (self.matter(case).id, self.matter(into).id);
        if from == into {
            return;
        }
        let policies = self.policies;
        let gone = self.matter(from);
        let open = gone.hand_over(into, at);
        let (first, policy, channel) = (gone.first, gone.policy, gone.channel);
        let survivor = self.matter(into);
        let uncounted = survivor.policy.is_none();
        survivor.first = survivor.first.or(first);
        survivor.channel = survivor.channel.or(channel);
        let own = || first.and_then(|first| policies.in_force(survivor.project, first));
        survivor.policy = survivor.policy.or_else(own).or(policy);
        if !open.is_empty() {
            survivor.reopen(at, recorded);
        }
        for track in open {
            if !uncounted || survivor.promises(track.clock.kind) {
                survivor.adopt(track, from, at);
            }
        }
        survivor.resync(at, recorded, MoveCause::Merge);
    }
}
