//! Which contract counts for which case, and in whose hours.
//!
//! Invariant: the version in force for a project at an instant is the one with the latest effective time not after it,
//! among those of the project, or of no project when it has none; of two with the same time, the higher version. One that
//! has ended by then is in force no more, and no earlier one comes back in its place.

use std::borrow::Cow;

use chrono::Duration;
use kernel::Time;
use kernel::fact::{Channel, ClockKind, Priority};
use kernel::ids::{ContractId, ProjectId};

use super::Terms;
use crate::calendar::Calendar;
use crate::contract::{Contract, Counts};

/// A contract with the hours that it goes by.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// The contract.
    pub contract: Contract,
    /// The hours.
    pub calendar: Calendar,
}

/// The contracts of one client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policies(Vec<Agreement>);

impl Agreement {
    /// The business time that a clock of this kind has used by `now`, of which it had used `used` at `at` and runs since;
    /// nothing where hours were declared after its start, because then only its facts can say which of them count.
    pub fn used(&self, kind: ClockKind, start: Time, (used, at): (Duration, Time), now: Time) -> Option<Duration> {
        let always;
        let calendar = match self.contract.target(kind)?.counts {
            Counts::Business => &self.calendar,
            Counts::Calendar => {
                always = Calendar::always(self.calendar.zone());
                &always
            }
        };
        if calendar.declared_after(start).next().is_some() {
            return None;
        }
        Some(used + calendar.business_between(at, now))
    }

    /// The same for a case that came by a channel: nothing where that is out of scope.
    pub fn terms_of(&self, kind: ClockKind, (priority, channel): (Priority, Option<Channel>)) -> Option<Terms> {
        self.terms(kind, priority).filter(|_| self.contract.scope.holds(channel))
    }

    /// What is promised to a clock of this kind, if anything.
    pub fn terms(&self, kind: ClockKind, priority: Priority) -> Option<Terms> {
        let target = self.contract.target(kind)?;
        let calendar = match target.counts {
            Counts::Business => self.calendar.clone(),
            Counts::Calendar => Calendar::always(self.calendar.zone()),
        };
        let within = self.terms_within(minutes(target.minutes_for(priority)));
        Some(Terms { calendar, clause: target.clause.clone(), ..within })
    }

    /// What goes by this version's hours and rules within so much of its business time.
    pub fn terms_within(&self, target: Duration) -> Terms {
        Terms {
            target,
            warn_bp: self.contract.warn_bp,
            minimum: minutes(self.contract.minimum_minutes),
            cap: self.contract.pauses.cap_minutes.map(minutes),
            calendar: self.calendar.clone(),
            contract: self.contract.id,
            version: self.contract.version,
            agreed_for: self.contract.project,
            clause: None,
        }
    }
}

fn minutes(minutes: u32) -> Duration {
    Duration::minutes(i64::from(minutes))
}

impl Policies {
    /// These agreements, in any order.
    pub fn new(mut agreements: Vec<Agreement>) -> Self {
        agreements.sort_by_key(|agreement| (agreement.contract.effective_from, agreement.contract.version));
        Self(agreements)
    }

    /// All of them, by effective time.
    pub fn all(&self) -> &[Agreement] {
        &self.0
    }

    /// What was on record at `at`: without later versions, and without hours declared later.
    #[must_use]
    pub fn as_of(&self, at: Time) -> Cow<'_, Self> {
        let recorded = |agreement: &&Agreement| agreement.contract.recorded.is_none_or(|recorded| recorded <= at);
        if self.0.iter().all(|agreement| recorded(&agreement) && agreement.calendar.is_known(at)) {
            return Cow::Borrowed(self);
        }
        let known = self.0.iter().filter(recorded);
        let known = known.map(|a| Agreement { contract: a.contract.clone(), calendar: a.calendar.as_of(at) });
        Cow::Owned(Self(known.collect()))
    }

    /// The version in force for a project at an instant.
    pub fn in_force(&self, project: Option<ProjectId>, at: Time) -> Option<&Agreement> {
        let of = |wanted: Option<ProjectId>| {
            let covers = |agreement: &&Agreement| wanted.is_some() || agreement.contract.scope.covers(project);
            let last = self.0.iter().rev().find(|a| a.contract.project == wanted && a.contract.effective_from <= at);
            last.filter(|agreement| agreement.contract.runs(at)).filter(covers)
        };
        project.and_then(|project| of(Some(project))).or_else(|| of(None))
    }

    /// Whether anything was in force for a project by an instant, be it over or not.
    pub fn began(&self, project: Option<ProjectId>, at: Time) -> bool {
        let ours = |agreement: &&Agreement| agreement.contract.project.is_none_or(|own| Some(own) == project);
        self.0.iter().filter(ours).any(|agreement| agreement.contract.effective_from <= at)
    }

    /// The version of an id.
    pub fn of_id(&self, id: ContractId) -> Option<&Agreement> {
        self.0.iter().find(|agreement| agreement.contract.id == Some(id))
    }

    /// The version that a fact names: by its id, or by its number where the file gives no ids.
    pub fn named(&self, id: ContractId, version: i32, project: Option<ProjectId>) -> Option<&Agreement> {
        let numbered = || self.0.iter().filter(|a| a.contract.version == version);
        numbered()
            .find(|a| a.contract.id == Some(id))
            .or_else(|| {
                numbered().find(|a| a.contract.id.is_none() && project.is_some() && a.contract.project == project)
            })
            .or_else(|| numbered().find(|a| a.contract.id.is_none() && a.contract.project.is_none()))
    }
}
