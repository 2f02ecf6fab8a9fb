//! What was promised to a client: one version of a contract.
//!
//! Deliberately absent: any reckoning of results or money, which `kpi` and `money` do. Invariant: a version is never changed once signed; a change is
//! a new version with its own effective time, and every figure names the version it used.

pub mod diff;
pub mod duty;
pub(crate) mod file;
pub mod law;
mod promise;
pub mod scope;
pub mod stock;
pub mod succession;

use std::collections::{BTreeMap, BTreeSet};

use kernel::Time;
use kernel::fact::{ClockKind, PendingReason, Priority};
use kernel::fault::{Fault, Problems, Reason};
use kernel::ids::{ContractId, ProjectId};

use crate::calendar::Calendar;
use crate::kpi::Figure;
use crate::money::Terms;
use crate::money::remedy::check_against;
use crate::money::results::Outcome;

pub use duty::Duty;
pub use law::{Law, Rule};
pub use promise::Promise;
pub(crate) use promise::note_clause;
pub use scope::Scope;
pub use succession::Succession;

/// The most minutes that a target may have: a year.
pub const MOST_MINUTES: u32 = 366 * 24 * 60;

/// The stretch of time over which a share is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Window {
    /// A calendar month in the client's zone.
    Month,
    /// A week from Monday.
    Week,
    /// A day.
    Day,
}

/// Which time a target counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Counts {
    /// The client's business time.
    Business,
    /// All time.
    Calendar,
}

/// Which turns of a case have a reply clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turns {
    /// Every one.
    All,
    /// Only the first.
    First,
}

/// From which of several unanswered messages a turn's clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TurnFrom {
    /// The first.
    First,
    /// The last.
    Last,
}

/// What another version or project does to a running clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnChange {
    /// Elapsed time is kept: the new target counts from the original start.
    Keep,
    /// The clock starts anew.
    Restart,
}

/// What resolving a case does to a turn that nobody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unanswered {
    /// The turn needed no answer and is not counted.
    Cancel,
    /// Its clock runs on.
    Run,
}

/// One promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What the two sides call it; nothing: as the dictionary does.
    pub name: Option<String>,
    /// What is measured.
    pub measures: ClockKind,
    /// Within how many minutes.
    pub minutes: u32,
    /// Minutes of which time.
    pub counts: Counts,
    /// Other minutes for cases of some priority.
    pub by_priority: BTreeMap<Urgency, u32>,
    /// In how many of ten thousand cases.
    pub share_bp: u16,
    /// Counted over what.
    pub window: Window,
    /// Where it stands in the paper.
    pub clause: Option<String>,
}

/// A priority, ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Can wait.
    Low,
    /// As it comes.
    Normal,
    /// Before others.
    High,
    /// Now.
    Urgent,
}

impl From<Priority> for Urgency {
    fn from(priority: Priority) -> Self {
        match priority {
            Priority::Low => Self::Low,
            Priority::Normal => Self::Normal,
            Priority::High => Self::High,
            Priority::Urgent => Self::Urgent,
        }
    }
}

/// Which clocks stand still while a case waits, by whom it waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PauseRules {
    /// For the customer.
    pub customer: Vec<ClockKind>,
    /// For the client shop.
    pub client: Vec<ClockKind>,
    /// For somebody else.
    pub third_party: Vec<ClockKind>,
    /// The most business minutes that one clock may stand still in all.
    pub cap_minutes: Option<u32>,
}

impl Default for PauseRules {
    fn default() -> Self {
        let customer = vec![ClockKind::Resolution];
        Self { customer, client: Vec::new(), third_party: Vec::new(), cap_minutes: None }
    }
}

impl PauseRules {
    /// Whether waiting for `reason` stops a clock of this kind.
    pub fn stops(&self, kind: ClockKind, reason: PendingReason) -> bool {
        match reason {
            PendingReason::Customer => &self.customer,
            PendingReason::Client => &self.client,
            PendingReason::ThirdParty => &self.third_party,
        }
        .contains(&kind)
    }
}

/// One version of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Its id in the ledger, where it has one.
    pub id: Option<ContractId>,
    /// Its number, rising.
    pub version: i32,
    /// From when it is in force.
    pub effective_from: Time,
    /// When it ends, whether another follows or not; absent means when another takes its place.
    pub ends: Option<Time>,
    /// How it comes after the version before it.
    pub succession: Succession,
    /// When it was written down; absent means it was always known.
    pub recorded: Option<Time>,
    /// The project it is for; absent means every one that has none of its own.
    pub project: Option<ProjectId>,
    /// What it is about.
    pub scope: Scope,
    /// The promises, at most one of each kind.
    pub targets: Vec<Target>,
    /// What the law asks, whatever was agreed.
    pub laws: Vec<Rule>,
    /// The promises over other KPIs.
    pub kpis: Vec<Promise>,
    /// What the shop owes in turn.
    pub duties: Vec<Duty>,
    /// What results and usage cost.
    pub money: Option<Terms>,
    /// After how many ten-thousandths of the target a warning is given.
    pub warn_bp: u16,
    /// Which turns have a clock.
    pub turns: Turns,
    /// From which message a turn runs.
    pub turn_from: TurnFrom,
    /// Whether a reply that only asks back stops the clock.
    pub asking_back_counts: bool,
    /// What resolving does to an unanswered turn.
    pub unanswered: Unanswered,
    /// What pauses a clock.
    pub pauses: PauseRules,
    /// The business minutes that are left at least when a target is changed in mid-case.
    pub minimum_minutes: u32,
    /// What another version does to a running clock.
    pub on_change: OnChange,
    /// Within how many times 24 hours a reopening cancels a resolve.
    pub reopen_days: u16,
    /// The fewest contacts for which a share is judged.
    pub min_sample: u32,
}

impl Contract {
    /// A version with these promises and every rule as by default.
    pub fn of(version: i32, effective_from: Time, targets: Vec<Target>) -> Self {
        Self {
            id: None,
            version,
            effective_from,
            ends: None,
            succession: Succession::Seamless,
            recorded: None,
            project: None,
            scope: Scope::default(),
            targets,
            laws: Vec::new(),
            kpis: Vec::new(),
            duties: Vec::new(),
            money: None,
            warn_bp: 7_500,
            turns: Turns::All,
            turn_from: TurnFrom::First,
            asking_back_counts: true,
            unanswered: Unanswered::Cancel,
            pauses: PauseRules::default(),
            minimum_minutes: 0,
            on_change: OnChange::Keep,
            reopen_days: 7,
            min_sample: 0,
        }
    }

    /// The promise of this kind.
    pub fn target(&self, kind: ClockKind) -> Option<&Target> {
        self.targets.iter().find(|target| target.measures == kind)
    }

    /// Every problem of the version, each named by its field.
    pub fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        self.note(&mut problems);
        problems.settle()
    }

    fn note(&self, problems: &mut Problems) {
        problems.check(self.version < 1, "version", "is below 1");
        let over = self.ends.is_some_and(|ends| ends <= self.effective_from);
        self.scope.note(problems);
        law::note(self, problems);
        problems.check(over, "ends", Reason::coded("ENDS_BEFORE_START", "is not after its start"));
        problems.check(
            self.targets.is_empty() && self.kpis.is_empty(),
            "targets",
            Reason::coded("NO_PROMISE", "promises nothing"),
        );
        problems.check(!(1..=10_000).contains(&self.warn_bp), "warn_bp", share());
        problems.check(self.minimum_minutes > MOST_MINUTES, "minimum_minutes", a_year());
        let days = Reason::coded("AT_MOST", "is longer than a year").with("most", 366);
        problems.check(self.reopen_days > 366, "reopen_days", days);
        problems.check(self.pauses.cap_minutes.is_some_and(|cap| cap > MOST_MINUTES), "pause_cap_minutes", a_year());
        for (index, promise) in self.kpis.iter().enumerate() {
            promise.note(&format!("kpis[{index}]"), problems);
        }
        self.note_codes(problems);
        duty::note(self, problems);
        self.note_names(problems);
        for (index, target) in self.targets.iter().enumerate() {
            let field = |name: &str| format!("targets[{index}].{name}");
            let twin = self.targets[..index].iter().any(|other| other.measures == target.measures);
            problems.check(twin, &field("measures"), Reason::coded("PROMISED_TWICE", "is promised twice"));
            problems.check(!(1..=10_000).contains(&target.share_bp), &field("share_bp"), share());
            promise::note_clause(target.clause.as_deref(), &format!("targets[{index}]"), problems);
            let bad = |minutes: u32| !(1..=MOST_MINUTES).contains(&minutes);
            problems.check(bad(target.minutes), &field("minutes"), minutes_reason());
            for (priority, minutes) in &target.by_priority {
                problems.check(
                    bad(*minutes),
                    &field(&format!("by_priority.{priority:?}").to_lowercase()),
                    minutes_reason(),
                );
            }
        }
    }

    /// Remedies name promises by their codes, so each stands once; and each that they name is promised.
    fn note_codes(&self, problems: &mut Problems) {
        let promises = self.promises();
        for (index, promise) in promises.iter().enumerate() {
            let twin = promises[..index].iter().any(|other| other.code() == promise.code());
            let kpi = index.checked_sub(self.targets.len());
            let law = kpi.and_then(|place| place.checked_sub(self.kpis.len()));
            let field = match (kpi, law) {
                (_, Some(place)) => format!("laws[{place}].law"),
                (Some(place), None) => format!("kpis[{place}].code"),
                (None, None) => format!("targets[{index}]"),
            };
            let text = format!("{:?} stands twice: give one of the promises another code", promise.code());
            let reason = Reason::coded("CODE_TWICE", text).with("text", promise.code());
            problems.check(twin && self.money.is_some(), &field, reason);
        }
        let Some(money) = &self.money else { return };
        let (nothing, none) = (Figure::default(), Vec::new);
        let outcomes = promises.iter().filter_map(|promise| Outcome::of(promise.code(), promise, &nothing, 0, none()));
        if let Err(Fault::Invalid(found)) = check_against(&money.remedies, &outcomes.collect::<Vec<_>>()) {
            for problem in found.into_iter().filter(|problem| !problem.field.starts_with("outcomes")) {
                problems.add(format!("money.{}", problem.field), problem.why());
            }
        }
    }

    /// A name is for telling promises apart, so each stands once.
    fn note_names(&self, problems: &mut Problems) {
        let targets = self.targets.iter().enumerate().map(|(at, one)| (format!("targets[{at}].name"), &one.name));
        let kpis = self.kpis.iter().enumerate().map(|(at, one)| (format!("kpis[{at}].name"), &one.name));
        note_once(targets.chain(kpis), problems);
    }

    /// Whether the hours can keep these promises: a target must fit into ten years of them.
    pub fn check_against(&self, calendar: &Calendar) -> Result<(), Fault> {
        let mut problems = Problems::none();
        let weekly = calendar.definition().week.minutes();
        for (index, target) in self.targets.iter().enumerate().filter(|(_, target)| target.counts == Counts::Business) {
            let longest = target.by_priority.values().copied().fold(target.minutes, u32::max);
            let reason = Reason::coded("LONGER_THAN_HOURS", "is longer than ten years of these hours");
            problems.check(longest / 520 > weekly, &format!("targets[{index}].minutes"), reason);
        }
        for (index, duty) in self.duties.iter().enumerate() {
            duty.note_hours(&format!("duties[{index}]"), calendar, &mut problems);
        }
        problems.settle()
    }
}

/// Notes names that stand twice.
pub(crate) fn note_once<'n>(names: impl Iterator<Item = (String, &'n Option<String>)>, problems: &mut Problems) {
    let mut seen = BTreeSet::new();
    for (field, name) in names {
        let twice = name.as_ref().is_some_and(|name| !seen.insert(name));
        problems.check(twice, &field, Reason::coded("TWICE", "stands twice"));
    }
}

/// A share in ten-thousandths; forms show per cent.
fn share() -> Reason {
    Reason::coded("BETWEEN", "is not from 1 to 10000").with("least", "0.01").with("most", 100)
}

fn minutes_reason() -> Reason {
    Reason::coded("BETWEEN", "is not from 1 minute to a year").with("least", 1).with("most", MOST_MINUTES)
}

fn a_year() -> Reason {
    Reason::coded("AT_MOST", "is longer than a year").with("most", MOST_MINUTES)
}

impl Target {
    /// The minutes promised to a case of this priority.
    pub fn minutes_for(&self, priority: Priority) -> u32 {
        self.by_priority.get(&priority.into()).copied().unwrap_or(self.minutes)
    }
}
