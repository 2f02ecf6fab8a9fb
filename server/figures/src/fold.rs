//! What the facts of some cases add up to: their contacts, their clocks, how they stand.
//!
//! A case's rows are made from its whole story each time it goes on, so it does not matter in which portions, or how
//! often, facts are delivered. Deliberately absent: shares and windows, which the KPI dictionary counts, and due
//! instants, which the facts of the clocks say. Invariant: the answer depends on the facts alone.

use std::collections::{BTreeMap, HashMap, HashSet};

use kernel::fact::{Channel, Class, ClockKind, Fact, FactId, MoveCause, PendingReason};
use kernel::ids::{CaseId, ClockId, ContractId, InteractionId, ProjectId};
use kernel::time::Time;
use store::Numbered;

use crate::words;

/// Everything that the facts of some cases say.
#[derive(Debug, Default)]
pub(crate) struct Books {
    pub(crate) matters: BTreeMap<CaseId, Matter>,
    pub(crate) contacts: BTreeMap<InteractionId, Contact>,
    pub(crate) clocks: BTreeMap<ClockId, Clock>,
}

/// A case.
#[derive(Debug)]
pub(crate) struct Matter {
    pub(crate) project: ProjectId,
    pub(crate) opened: Time,
    pub(crate) resolved: Option<Time>,
    pub(crate) assigned: bool,
    pub(crate) snoozed: Option<Time>,
    pub(crate) merged_into: Option<CaseId>,
    pub(crate) split_from: Option<CaseId>,
    pending: Option<Pending>,
    excluded: Option<String>,
}

/// A case waits for somebody else.
#[derive(Clone, Copy, Debug)]
struct Pending {
    reason: PendingReason,
    since: Time,
    seq: i64,
}

/// A message of a customer.
#[derive(Debug)]
pub(crate) struct Contact {
    pub(crate) case: CaseId,
    pub(crate) project: ProjectId,
    pub(crate) channel: Channel,
    pub(crate) class: Class,
    pub(crate) arrived: Time,
}

/// One clock, as its facts left it.
#[derive(Debug)]
pub(crate) struct Clock {
    pub(crate) case: CaseId,
    pub(crate) project: ProjectId,
    pub(crate) kind: ClockKind,
    pub(crate) turn: i32,
    pub(crate) start: Time,
    pub(crate) due: Time,
    pub(crate) stop: Option<Time>,
    pub(crate) cancelled: bool,
    pub(crate) warned: bool,
    pub(crate) contract: ContractId,
    /// When its due instant was told; one that stands still then has this much time left.
    told: Time,
    /// Where the ledger last said, not because of a pause, that it runs until another instant.
    moved: i64,
}

/// Folds facts that stand in the order of the ledger.
pub(crate) fn fold(facts: &[Numbered]) -> Books {
    let past = Past::of(facts);
    let mut books = Books::default();
    for fact in facts.iter().filter(|fact| !past.void.contains(&fact.fact.id)) {
        books.tell(fact, &past);
    }
    books.leave_out_probes();
    books
}

/// What later facts say about earlier ones.
#[derive(Default)]
struct Past {
    void: HashSet<FactId>,
    classes: HashMap<InteractionId, Class>,
    /// The cases that messages belong to which were split off.
    homes: HashMap<InteractionId, CaseId>,
}

impl Past {
    fn of(facts: &[Numbered]) -> Self {
        let mut past = Self::default();
        for fact in facts.iter().rev() {
            if let Fact::Corrected { event, .. } = fact.fact.fact
                && !past.void.contains(&fact.fact.id)
            {
                past.void.insert(event);
            }
        }
        let mut merges: HashMap<CaseId, Vec<FactId>> = HashMap::new();
        let mut probes = Vec::new();
        for fact in facts {
            let Some(case) = fact.fact.case.filter(|_| !past.void.contains(&fact.fact.id)) else { continue };
            match fact.fact.fact {
                Fact::Classified { interaction, class } => drop(past.classes.insert(interaction, class)),
                Fact::Probed { interaction } => probes.push((interaction, Class::Probe)),
                Fact::SplitFrom { interaction, .. } => drop(past.homes.insert(interaction, case)),
                Fact::MergedInto { .. } => merges.entry(case).or_default().push(fact.fact.id),
                Fact::MergeUndone { .. } => past.void.extend(merges.entry(case).or_default().pop()),
                _ => {}
            }
        }
        // Whatever those who serve took it for.
        past.classes.extend(probes);
        past
    }
}

impl Books {
    fn tell(&mut self, told: &Numbered, past: &Past) {
        let fact = &told.fact;
        let (Some(case), Some(project)) = (fact.case, fact.project) else { return };
        self.meet(case, project, fact.at);
        match &fact.fact {
            Fact::CaseOpened { .. } => self.matter(case, |matter| matter.opened = fact.at),
            Fact::Arrived { interaction, channel, trusted_time, .. } => {
                let class = past.classes.get(interaction).copied().unwrap_or(Class::Human);
                let home = past.homes.get(interaction).copied().unwrap_or(case);
                self.meet(home, project, *trusted_time);
                self.arrive(home, *interaction, (*channel, class, *trusted_time));
            }
            Fact::Assigned { to } => self.matter(case, |matter| matter.assigned = to.is_some()),
            Fact::Snoozed { until } => self.matter(case, |matter| matter.snoozed = *until),
            Fact::PendingOn { reason } => {
                let pending = Pending { reason: *reason, since: fact.at.max(fact.recorded), seq: told.seq };
                self.going_on(case, |matter| matter.pending = Some(pending));
            }
            Fact::PendingOff => self.going_on(case, |matter| matter.pending = None),
            Fact::Resolved { .. } => self.going_on(case, |matter| {
                (matter.resolved, matter.pending, matter.snoozed) = (Some(fact.at), None, None);
            }),
            Fact::Reopened => self.going_on(case, |matter| matter.resolved = None),
            Fact::MergedInto { into } => self.matter(case, |matter| {
                (matter.merged_into, matter.pending) = (Some(*into), None);
            }),
            Fact::SplitFrom { from, interaction } => {
                self.matter(case, |matter| (matter.split_from, matter.project) = (Some(*from), project));
                self.contacts.get_mut(interaction).into_iter().for_each(|contact| contact.project = project);
            }
            Fact::Moved { project, .. } => self.shift(case, *project),
            Fact::Excluded { rule, approved_by: Some(_), interaction: None, .. } => {
                self.going_on(case, |matter| matter.excluded = Some(rule.clone()));
            }
            _ => self.tick(told, case),
        }
    }

    fn meet(&mut self, case: CaseId, project: ProjectId, at: Time) {
        self.matters.entry(case).or_insert(Matter {
            project,
            opened: at,
            resolved: None,
            assigned: false,
            snoozed: None,
            merged_into: None,
            split_from: None,
            pending: None,
            excluded: None,
        });
    }

    fn matter(&mut self, case: CaseId, change: impl FnOnce(&mut Matter)) {
        if let Some(matter) = self.matters.get_mut(&case) {
            change(matter);
        }
    }

    /// Changes the case in which this one goes on.
    fn going_on(&mut self, case: CaseId, change: impl FnOnce(&mut Matter)) {
        let case = self.survivor(case);
        self.matter(case, change);
    }

    fn survivor(&self, mut case: CaseId) -> CaseId {
        for _ in 0..self.matters.len() {
            match self.matters.get(&case).and_then(|matter| matter.merged_into) {
                Some(into) if self.matters.contains_key(&into) => case = into,
                _ => break,
            }
        }
        case
    }

    fn arrive(&mut self, case: CaseId, message: InteractionId, (channel, class, arrived): (Channel, Class, Time)) {
        let Some(project) = self.matters.get(&case).map(|matter| matter.project) else { return };
        self.contacts.insert(message, Contact { case, project, channel, class, arrived });
        if class != Class::Human || channel.is_live() {
            return;
        }
        self.going_on(case, |matter| {
            matter.snoozed = None;
            matter.pending = matter.pending.filter(|pending| pending.reason != PendingReason::Customer);
        });
    }

    /// The case belongs to another project: what came in it, and what still runs, goes with it.
    fn shift(&mut self, case: CaseId, project: ProjectId) {
        self.matter(case, |matter| matter.project = project);
        self.contacts.values_mut().filter(|contact| contact.case == case).for_each(|contact| contact.project = project);
        let running = |clock: &&mut Clock| clock.case == case && clock.stop.is_none() && !clock.cancelled;
        self.clocks.values_mut().filter(running).for_each(|clock| clock.project = project);
    }

    fn tick(&mut self, told: &Numbered, case: CaseId) {
        match told.fact.fact {
            Fact::ClockStarted { clock, measures: kind, turn, start, due, contract } => {
                let Some(project) = self.matters.get(&case).map(|matter| matter.project) else { return };
                let known = self.clocks.get(&clock);
                // Told once more, it counts from another instant or by another contract.
                let warned = known.is_some_and(|known| known.warned && due <= known.due);
                let (stop, cancelled, moved, told) = (None, false, 0, told.fact.recorded);
                let begun =
                    Clock { case, project, kind, turn, start, due, stop, cancelled, warned, contract, told, moved };
                self.clocks.insert(clock, begun);
            }
            Fact::ClockMoved { clock, due, cause, .. } => self.clock(clock, |clock| {
                clock.run_to(due, told.fact.recorded);
                clock.moved = if cause == MoveCause::Pause { 0 } else { told.seq };
            }),
            Fact::ClockResumed { clock, due, .. } => {
                // What runs again counts for the project that its case is in by now.
                let project = self.matters.get(&case).map(|matter| matter.project);
                self.clock(clock, |clock| {
                    clock.project = project.unwrap_or(clock.project);
                    (clock.stop, clock.cancelled, clock.moved) = (None, false, 0);
                    clock.run_to(due, told.fact.recorded);
                });
            }
            Fact::ClockWarned { clock, .. } => self.clock(clock, |clock| clock.warned = true),
            Fact::ClockStopped { clock, stop, due, .. } => self.clock(clock, |clock| {
                (clock.stop, clock.due, clock.cancelled) = (Some(stop), due, false);
            }),
            Fact::ClockCancelled { clock, .. } => self.clock(clock, |clock| clock.cancelled = true),
            _ => {}
        }
    }

    fn clock(&mut self, id: ClockId, change: impl FnOnce(&mut Clock)) {
        if let Some(clock) = self.clocks.get_mut(&id) {
            change(clock);
        }
    }

    /// How a case stands; `void` when nothing in it counts.
    pub(crate) fn standing(matter: &Matter, void: bool) -> &'static str {
        if matter.merged_into.is_some() {
            words::standing::MERGED
        } else if void {
            words::standing::VOID
        } else if matter.resolved.is_some() {
            words::standing::RESOLVED
        } else if matter.pending.is_some() {
            words::standing::PENDING
        } else {
            words::standing::OPEN
        }
    }

    /// The cases that hold nothing but spam, tests and messages that came twice.
    pub(crate) fn void(&self) -> HashSet<CaseId> {
        let nothing = |class: Class| matches!(class, Class::Spam | Class::Duplicate | Class::Probe);
        &self.cases_with(nothing) - &self.cases_with(|class| !nothing(class))
    }

    /// The clocks of test contacts run at the desk and count nowhere.
    fn leave_out_probes(&mut self) {
        let probed = |class| class == Class::Probe;
        let probes = &self.cases_with(probed) - &self.cases_with(|class| class == Class::Human);
        self.clocks.values_mut().filter(|clock| probes.contains(&clock.case)).for_each(|clock| clock.cancelled = true);
    }

    /// The cases that hold a message of such a class, be it that of a case merged into them.
    fn cases_with(&self, wanted: impl Fn(Class) -> bool) -> HashSet<CaseId> {
        let these = self.contacts.values().filter(|contact| wanted(contact.class));
        these.flat_map(|contact| [contact.case, self.survivor(contact.case)]).collect()
    }

    /// For whom a clock's case waits, and since when, if that may hold the clock.
    pub(crate) fn hold(&self, clock: &Clock) -> Option<(PendingReason, Time)> {
        let pending = self.matters.get(&clock.case)?.pending?;
        let since = pending.since.max(clock.start).max(clock.told);
        // Moved while the case waited, and not by the waiting, it runs: pauses have an agreed most.
        let runs = clock.stop.is_some() || clock.cancelled || clock.moved > pending.seq || since >= clock.due;
        (!runs).then_some((pending.reason, since))
    }

    /// The clause by which a clock is left out.
    pub(crate) fn excluded(&self, clock: &Clock) -> Option<&str> {
        self.matters.get(&clock.case)?.excluded.as_deref()
    }
}

impl Clock {
    fn run_to(&mut self, due: Time, told: Time) {
        // Time was won: a warning may have to be given again.
        self.warned &= due <= self.due;
        (self.due, self.told) = (due, told);
    }

    /// How it ended, or that it has not. In time means: not later than the due instant in force.
    pub(crate) fn outcome(&self, held: bool) -> &'static str {
        match self.stop {
            _ if self.cancelled => words::outcome::CANCELLED,
            Some(stop) if stop <= self.due => words::outcome::MET,
            Some(_) => words::outcome::MISSED,
            None if held => words::outcome::HELD,
            None => words::outcome::OPEN,
        }
    }
}
