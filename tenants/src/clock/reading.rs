//! What a clock says when facts have been read: the row behind every figure about promises.
//!
//! Invariant: `used + paused` is the business time from `start` to the stop, the cancelling or the moment of reading.

use chrono::{Datelike, Duration, NaiveDate};
use chrono_tz::Tz;
use kernel::Time;
use kernel::fact::{CancelCause, ClockKind};
use kernel::ids::{CaseId, ContractId, CustomerId, ProjectId};
use serde_json::{Value, json};

use super::Standing;
use super::explain::{self, Step};
use super::matter::{Matter, Track};

/// One clock as it stood at the moment of reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The case.
    pub case: CaseId,
    /// The project that the clock counts for.
    pub project: Option<ProjectId>,
    /// What it measures.
    pub kind: ClockKind,
    /// The turn, counted from one; zero for a resolution.
    pub turn: i32,
    /// From when it counts.
    pub start: Time,
    /// Within how much time.
    pub target: Duration,
    /// Until when the promise is kept; while it stands still, as if it ran again from the moment of reading.
    pub due: Time,
    /// When time gets short.
    pub warn: Time,
    /// While it stands still: when the agreed most of that is used up and it runs on by itself.
    pub runs_on: Option<Time>,
    /// When the promised thing happened.
    pub stop: Option<Time>,
    /// How it stands.
    pub standing: Standing,
    /// Business time used, without pauses.
    pub used: Duration,
    /// Business time for which it stood still.
    pub paused: Duration,
    /// The contract in force for it in the end.
    pub contract: Option<ContractId>,
    /// Every version that it was counted by, in order.
    pub versions: Vec<i32>,
    /// The project that the last of them is for; nothing: for every one.
    pub agreed_for: Option<ProjectId>,
    /// Where the promise stands in the paper.
    pub clause: Option<String>,
    /// The zone by whose days and months it is counted.
    pub zone: Tz,
    /// Whether a resolution may still be taken back.
    pub provisional: bool,
    /// Whether the reply that stopped it only asked back.
    pub asks_back: bool,
    /// The clause by which it is left out of the figures.
    pub excluded: Option<String>,
    /// Whose message began it, where that is known.
    pub customer: Option<CustomerId>,
    /// Why the due instant is what it is.
    pub explain: Vec<Step>,
    /// The moment of reading.
    pub at: Time,
    /// Whether its time runs then; a breached clock may stand still too.
    pub runs: bool,
}

impl Reading {
    /// Whether the promise was kept; nothing while that is open or does not count.
    pub fn met(&self) -> Option<bool> {
        match self.standing {
            Standing::Met => Some(true),
            Standing::Missed | Standing::Breached => Some(false),
            Standing::Running | Standing::Warned | Standing::Paused | Standing::Cancelled(_) => None,
        }
    }

    /// The local date of the due instant, by which it belongs to a day, a week or a month.
    pub fn due_date(&self) -> NaiveDate {
        let local = self.due.with_timezone(&self.zone);
        NaiveDate::from_ymd_opt(local.year(), local.month(), local.day()).unwrap_or_default()
    }

    /// The reading as it stands in the answer of `manyhands sla clock`.
    pub fn to_json(&self) -> Value {
        let cancelled = match self.standing {
            Standing::Cancelled(cause) => Some(cause),
            _ => None,
        };
        json!({
            "case": self.case,
            "project": self.project,
            "clock": self.kind,
            "turn": self.turn,
            "start": self.start,
            "target_minutes": self.target.num_minutes(),
            "due": self.due,
            "warn": self.warn,
            "stop": self.stop,
            "standing": self.standing.word(),
            "met": self.met(),
            "cancelled": cancelled,
            "business_seconds_used": self.used.num_seconds(),
            "paused_seconds": self.paused.num_seconds(),
            "contract": self.contract,
            "contract_version": self.versions.last(),
            "contract_versions": self.versions,
            "clause": self.clause,
            "provisional": self.provisional,
            "asks_back": self.asks_back,
            "excluded": self.excluded,
            "explain": self.explain,
        })
    }
}

impl Standing {
    /// The word of the file format.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Warned => "warned",
            Self::Paused => "paused",
            Self::Breached => "breached",
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Cancelled(_) => "cancelled",
        }
    }
}

/// The readings of a case at `now`.
pub(super) fn of(matter: Matter<'_>, now: Time) -> Vec<Reading> {
    let days = matter.policy.map_or(0, |policy| policy.contract.reopen_days);
    let tracks = matter.turns.into_iter().chain(matter.closed).chain(matter.resolution).chain(matter.complaints);
    let case = (matter.id, matter.excluded, Duration::days(i64::from(days)));
    tracks.map(|track| one(&case, track, now)).collect()
}

fn one((case, excluded, window): &(CaseId, Option<String>, Duration), track: Track, now: Time) -> Reading {
    // A turn that resolving took out of the count keeps no stop; a merged one counts elsewhere.
    let cancelled: Option<(CancelCause, Time)> = track.cancelled;
    let end = track.stop.or(cancelled.map(|(_, at)| at)).unwrap_or(now);
    let settled = track.clock.settled(end);
    let course = settled.course();
    let (due, warn) = (course.due.unwrap_or(end), course.warn.unwrap_or(end));
    let standing = match cancelled {
        Some((cause, _)) => Standing::Cancelled(cause),
        None => track.clock.standing(track.stop, now),
    };
    let open = match track.stop {
        Some(stop) => now <= stop + *window || now < due,
        None => true,
    };
    let explain = explain::tell(&settled, &course, &track, (standing, excluded.as_deref()));
    Reading {
        case: *case,
        project: track.project,
        kind: track.clock.kind,
        turn: track.clock.turn,
        start: course.start,
        target: course.terms.target,
        due,
        warn,
        runs_on: if standing == Standing::Paused { track.clock.runs_on_at(now) } else { None },
        stop: track.stop,
        standing,
        used: settled.used(end),
        paused: settled.paused(end),
        contract: course.terms.contract,
        versions: track.versions,
        agreed_for: course.terms.agreed_for,
        clause: course.terms.clause.clone(),
        zone: course.terms.calendar.zone(),
        provisional: track.clock.kind == ClockKind::Resolution && cancelled.is_none() && open,
        asks_back: track.asks_back,
        excluded: excluded.clone(),
        customer: Some(track.customer),
        explain,
        at: now,
        runs: cancelled.is_none() && track.stop.is_none() && !track.clock.paused_at(now),
    }
}
