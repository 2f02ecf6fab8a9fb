//! What a shop owes the house in turn: terms.
//!
//! Deliberately absent: whether a duty was kept, which `kpi` reckons, and duties of which no fact tells, such as the up-time of a
//! shop's interfaces. Invariant: a duty that forgives a promise forgives one that costs something.

use kernel::fault::{Problems, Reason};
use serde_json::{Value, json};

use super::promise::note_clause;
use super::{Contract, MOST_MINUTES, minutes_reason, share};
use crate::calendar::Calendar;
use crate::fields::{Fields, code, fit, rows, text, word};

/// Of what a plan is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Planned {
    /// A value for the month.
    Month,
    /// A value for each of its days.
    Day,
}

/// What is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owes {
    /// What a case waits for the shop for is answered within so many minutes of business time.
    EscalationAnswer {
        /// The minutes.
        minutes: u32,
    },
    /// Volume is planned by the day on which it is locked.
    VolumePlan {
        /// The agreement about volume.
        volume: String,
        /// Of what.
        of: Planned,
    },
}

/// What follows when a duty is not kept in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It is told.
    None,
    /// A promise that is missed in that month costs nothing.
    Relief {
        /// Which promises; empty: all.
        promises: Vec<String>,
    },
}

/// A duty of the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Its code, unique.
    pub code: String,
    /// What is owed.
    pub owes: Owes,
    /// In how many of ten thousand times.
    pub share_bp: u16,
    /// A month in which less was owed is told, not judged.
    pub min_sample: u32,
    /// What follows when it is not kept.
    pub effect: Effect,
    /// Where it stands in the paper.
    pub clause: Option<String>,
}

const KINDS: [(&str, Kind); 2] = [("escalation_answer", Kind::EscalationAnswer), ("volume_plan", Kind::VolumePlan)];
const PLANNED: [(&str, Planned); 2] = [("month", Planned::Month), ("day", Planned::Day)];
const EFFECTS: [(&str, bool); 2] = [("none", false), ("relief", true)];

#[derive(Clone, Copy)]
enum Kind {
    EscalationAnswer,
    VolumePlan,
}

impl Owes {
    /// The word of the file format.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::EscalationAnswer { .. } => "escalation_answer",
            Self::VolumePlan { .. } => "volume_plan",
        }
    }
}

impl Duty {
    /// Whether it forgives a promise when it is not kept.
    pub fn forgives(&self, promise: &str) -> bool {
        match &self.effect {
            Effect::None => false,
            Effect::Relief { promises } => promises.is_empty() || promises.iter().any(|one| one == promise),
        }
    }

    /// The duty as it stands in a file.
    pub fn to_json(&self) -> Value {
        let mut written = json!({
            "code": self.code,
            "kind": self.owes.kind(),
            "share_bp": self.share_bp,
            "min_sample": Some(self.min_sample).filter(|sample| *sample > 0),
            "effect": word(&EFFECTS, self.effect != Effect::None),
            "clause": self.clause,
        });
        match &self.owes {
            Owes::EscalationAnswer { minutes } => written["minutes"] = json!(minutes),
            Owes::VolumePlan { volume, of } => {
                written["volume"] = json!(volume);
                written["of"] = json!(word(&PLANNED, *of));
            }
        }
        if let Effect::Relief { promises } = &self.effect {
            written["promises"] = json!(promises);
        }
        written
    }

    pub(super) fn read(value: &Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(value, path, problems);
        fields.need("code", problems);
        let code = fields.parse("code", problems, code);
        fields.need("kind", problems);
        let kind = fields.word("kind", &KINDS, problems);
        let owes = kind.and_then(|kind| owes(kind, &mut fields, problems));
        fields.need("share_bp", problems);
        let share_bp = fields.number("share_bp", 1..=10_000, problems).and_then(fit);
        let min_sample = fields.number("min_sample", 0..=1_000_000, problems).and_then(fit).unwrap_or(0);
        let effect = effect(&mut fields, problems);
        let clause = fields.text("clause", problems).map(str::to_owned);
        // What belongs to a kind that is not known cannot be told from what belongs to none.
        if kind.is_some() {
            fields.done(problems);
        }
        Some(Self { code: code?, owes: owes?, share_bp: share_bp?, min_sample, effect, clause })
    }

    /// Notes a time that is longer than ten years of the hours.
    pub(super) fn note_hours(&self, path: &str, calendar: &Calendar, problems: &mut Problems) {
        let weekly = calendar.definition().week.minutes();
        let long = matches!(self.owes, Owes::EscalationAnswer { minutes } if minutes / 520 > weekly);
        let reason = Reason::coded("LONGER_THAN_HOURS", "is longer than ten years of these hours");
        problems.check(long, &format!("{path}.minutes"), reason);
    }
}

fn owes(kind: Kind, fields: &mut Fields<'_>, problems: &mut Problems) -> Option<Owes> {
    match kind {
        Kind::EscalationAnswer => {
            fields.need("minutes", problems);
            let minutes = fields.number("minutes", 1..=i64::from(MOST_MINUTES), problems).and_then(fit);
            Some(Owes::EscalationAnswer { minutes: minutes? })
        }
        Kind::VolumePlan => {
            fields.need("volume", problems);
            let volume = fields.parse("volume", problems, code);
            let of = fields.word("of", &PLANNED, problems).unwrap_or(Planned::Month);
            Some(Owes::VolumePlan { volume: volume?, of })
        }
    }
}

fn effect(fields: &mut Fields<'_>, problems: &mut Problems) -> Effect {
    match fields.word("effect", &EFFECTS, problems) {
        Some(true) => {
            let read = |value: &Value, path: &str, problems: &mut Problems| text(value, path, problems, code);
            Effect::Relief { promises: rows(fields, "promises", problems, read) }
        }
        Some(false) | None => Effect::None,
    }
}

/// Notes what is wrong with a version's duties.
pub(super) fn note(contract: &Contract, problems: &mut Problems) {
    for (index, duty) in contract.duties.iter().enumerate() {
        let path = format!("duties[{index}]");
        let twin = contract.duties[..index].iter().any(|other| other.code == duty.code);
        problems.check(twin, &format!("{path}.code"), Reason::coded("TWICE", "stands twice"));
        problems.check(!(1..=10_000).contains(&duty.share_bp), &format!("{path}.share_bp"), share());
        note_clause(duty.clause.as_deref(), &path, problems);
        note_owes(contract, &duty.owes, &path, problems);
        if let Effect::Relief { promises } = &duty.effect {
            note_relief(contract, promises, &path, problems);
        }
    }
}

fn note_owes(contract: &Contract, owes: &Owes, path: &str, problems: &mut Problems) {
    match owes {
        Owes::EscalationAnswer { minutes } => {
            problems.check(!(1..=MOST_MINUTES).contains(minutes), &format!("{path}.minutes"), minutes_reason());
        }
        Owes::VolumePlan { volume, .. } => {
            let mut volumes = contract.money.iter().flat_map(|money| &money.volumes);
            let reason = Reason::coded("NO_SUCH_VOLUME", format!("{volume:?} is no agreement about volume"));
            let unknown = !volumes.any(|known| known.code == *volume);
            problems.check(unknown, &format!("{path}.volume"), reason.with("text", volume));
        }
    }
}

/// Whoever forgives what costs nothing forgives nothing: that is a slip of the pen.
fn note_relief(contract: &Contract, promises: &[String], path: &str, problems: &mut Problems) {
    let remedies = contract.money.iter().flat_map(|money| &money.remedies.remedies);
    let costly: Vec<&str> = remedies.flat_map(|remedy| remedy.pattern.promises()).collect();
    let known = contract.promises();
    let nothing = Reason::coded("NOTHING_TO_FORGIVE", "forgives credits where no promise costs one");
    problems.check(costly.is_empty(), &format!("{path}.effect"), nothing);
    for (index, promise) in promises.iter().enumerate() {
        let field = format!("{path}.promises[{index}]");
        if promises[..index].contains(promise) {
            problems.add(field, Reason::coded("TWICE", "stands twice"));
        } else if !known.iter().any(|one| one.code() == promise) {
            let reason = Reason::coded("NOT_IN_CONTRACT", format!("{promise:?} is not promised"));
            problems.add(field, reason.with("text", promise));
        } else if !costly.is_empty() && !costly.contains(&promise.as_str()) {
            let reason = Reason::coded("COSTS_NOTHING", format!("{promise:?} is named by no remedy"));
            problems.add(field, reason.with("text", promise));
        }
    }
}
