//! What the law asks of those who answer a shop's customers, beside what was agreed.
//!
//! Deliberately absent: refunds after a withdrawal, of which no fact tells, and how public holidays move the end of days of the
//! calendar: an answer on the day itself is in time by every reading. Invariant: a version may promise more than the law, never
//! less.

use chrono::{Datelike, Days, Duration, NaiveDate, Weekday};
use kernel::Time;
use kernel::fact::Channel;
use kernel::fault::{Problems, Reason};
use kernel::ids::QueueId;
use serde_json::{Value, json};

use super::promise::note_clause;
use super::{Contract, Promise, Target, Window};
use crate::calendar::Calendar;
use crate::fields::{Fields, fit, no, rows, text, word};
use crate::kpi::{Kpi, Parameters, edges};

/// A law that sets a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Law {
    /// Poland: a consumer's complaint is answered within 14 days, or it counts as accepted (Consumer Rights Act, 7a).
    PlComplaint,
    /// Spain: a complaint is answered within 15 working days (Law 10/2025).
    EsComplaint,
    /// Spain: 95 of 100 calls are answered within three minutes (Law 10/2025).
    EsPhone,
}

/// A law as a version goes by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which.
    pub law: Law,
    /// Within how many days; fewer than the law gives, where that was agreed. Nothing where it gives none.
    pub days: Option<u16>,
    /// Cases in these queues are complaints.
    pub queues: Vec<QueueId>,
    /// Where it stands in the paper.
    pub clause: Option<String>,
}

const LAWS: [(&str, Law); 3] =
    [("pl_complaint", Law::PlComplaint), ("es_complaint", Law::EsComplaint), ("es_phone", Law::EsPhone)];
/// What the law asks of calls in Spain.
const PHONE_SECONDS: i64 = 180;
const PHONE_SHARE: i64 = 9_500;

impl Law {
    /// How many days it gives, where it gives days.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::PlComplaint => Some(14),
            Self::EsComplaint => Some(15),
            Self::EsPhone => None,
        }
    }

    /// The fewest days of the calendar that its days can last.
    const fn shortest(self) -> u32 {
        match self {
            Self::PlComplaint => 14,
            Self::EsComplaint => 21,
            Self::EsPhone => 0,
        }
    }
}

impl Rule {
    /// The last instant at which a complaint that came at `start` is answered in time: the end of the last local day.
    pub fn due(&self, calendar: &Calendar, start: Time) -> Time {
        let zone = calendar.zone();
        let days = self.days.or(self.law.days()).unwrap_or(0);
        let first = start.with_timezone(&zone).date_naive();
        let last = match self.law {
            Law::EsComplaint => {
                let working = first.iter_days().skip(1).filter(|date| works(calendar, *date));
                working.take(days.into()).last()
            }
            Law::PlComplaint | Law::EsPhone => first.checked_add_days(Days::new(days.into())),
        };
        let day = crate::kpi::Period::day(last.unwrap_or(first));
        edges(day, zone).1 - Duration::microseconds(1)
    }

    /// What it promises, as a promise over a KPI.
    pub(super) fn promise(&self) -> Promise {
        let kpi = if self.law == Law::EsPhone { Kpi::ServiceLevel } else { Kpi::ComplaintLevel };
        let (channels, target, within) = match self.law {
            Law::EsPhone => (vec![Channel::Phone], PHONE_SHARE, PHONE_SECONDS),
            Law::PlComplaint | Law::EsComplaint => (Vec::new(), 10_000, 0),
        };
        let mut parameters = Parameters::of(kpi);
        if self.law == Law::EsPhone {
            parameters.within = Duration::seconds(within);
        }
        Promise {
            named: word(&LAWS, self.law).map(str::to_owned),
            name: None,
            kpi,
            parameters,
            channels,
            target,
            floor: None,
            window: Window::Month,
            // The law knows no least sample.
            min_sample: Some(0),
            weight: 1,
            clause: self.clause.clone(),
        }
    }

    pub(super) fn read(value: &Value, path: &str, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(value, path, problems);
        fields.need("law", problems);
        let law = fields.word("law", &LAWS, problems);
        let days = fields.number("days", 1..=366, problems).and_then(fit);
        let queues = rows(&mut fields, "queues", problems, |value, path, problems| {
            text(value, path, problems, |text| text.parse().map_err(|_| no("is not a UUID")))
        });
        let clause = fields.text("clause", problems).map(str::to_owned);
        fields.done(problems);
        let law = law?;
        Some(Self { law, days: days.or(law.days()), queues, clause })
    }

    pub(super) fn to_json(&self) -> Value {
        json!({ "law": word(&LAWS, self.law), "days": self.days, "queues": self.queues, "clause": self.clause })
    }

    /// What it says that is wrong by itself.
    fn note(&self, path: &str, problems: &mut Problems) {
        note_clause(self.clause.as_deref(), path, problems);
        let most = self.law.days().unwrap_or(0);
        let timed = self.law.days().is_some();
        problems.check(!timed && self.days.is_some(), &format!("{path}.days"), alien());
        problems.check(!timed && !self.queues.is_empty(), &format!("{path}.queues"), alien());
        let weak = timed && self.days.is_some_and(|days| days > most);
        let reason = Reason::coded("WEAKER_THAN_LAW", format!("is more than the {most} days that the law gives"));
        problems.check(weak, &format!("{path}.days"), reason);
        let none = Reason::coded("EMPTY", "names no queue in which complaints lie");
        problems.check(timed && self.queues.is_empty(), &format!("{path}.queues"), none);
        for (place, queue) in self.queues.iter().enumerate() {
            let twin = self.queues[..place].contains(queue);
            problems.check(twin, &format!("{path}.queues[{place}]"), Reason::coded("TWICE", "stands twice"));
        }
    }
}

/// Notes what is wrong with a version's laws, and every agreed promise that is weaker than one of them.
pub(super) fn note(contract: &Contract, problems: &mut Problems) {
    let timed = |rule: &Rule| rule.law.days().is_some();
    for (index, rule) in contract.laws.iter().enumerate() {
        let path = format!("laws[{index}]");
        rule.note(&path, problems);
        let before = &contract.laws[..index];
        let twin = before.iter().any(|other| other.law == rule.law || (timed(other) && timed(rule)));
        let reason = Reason::coded("ONE_LAW", "stands beside another law about the same");
        problems.check(twin, &format!("{path}.law"), reason);
        for (index, target) in contract.targets.iter().enumerate() {
            note_target(rule, target, &format!("targets[{index}]"), problems);
        }
        for (index, promise) in contract.kpis.iter().enumerate() {
            let weak = weaker(rule, promise);
            problems.check(weak, &format!("kpis[{index}].target"), less("is less than the law asks"));
        }
    }
}

/// A target that lets an answer come after the law's days, even where these are as few as they can be.
fn note_target(rule: &Rule, target: &Target, path: &str, problems: &mut Problems) {
    let most = rule.law.shortest() * 24 * 60;
    let late = |minutes: u32| most > 0 && minutes > most;
    problems.check(late(target.minutes), &format!("{path}.minutes"), less("is longer than the law gives"));
    for (urgency, minutes) in &target.by_priority {
        let field = format!("{path}.by_priority.{urgency:?}").to_lowercase();
        problems.check(late(*minutes), &field, less("is longer than the law gives"));
    }
}

/// Whether a promise over the same says less than the law and nothing more.
fn weaker(rule: &Rule, promise: &Promise) -> bool {
    match rule.law {
        Law::PlComplaint | Law::EsComplaint => promise.kpi == Kpi::ComplaintLevel && promise.target < 10_000,
        Law::EsPhone => {
            let within = promise.parameters.within.num_seconds();
            let about = promise.channels.is_empty() || promise.channels.contains(&Channel::Phone);
            let less = within >= PHONE_SECONDS && promise.target <= PHONE_SHARE;
            let same = within == PHONE_SECONDS && promise.target == PHONE_SHARE;
            promise.kpi == Kpi::ServiceLevel && about && less && !same
        }
    }
}

fn less(text: &'static str) -> Reason {
    Reason::coded("WEAKER_THAN_LAW", text)
}

fn alien() -> Reason {
    Reason::coded("NOT_OF_THIS_LAW", "is nothing that this law speaks of")
}

/// Whether a date is a working day: neither a weekend nor a public holiday of the calendar.
fn works(calendar: &Calendar, date: NaiveDate) -> bool {
    let free = calendar.definition().holidays.is_some_and(|territory| territory.on(date).is_some());
    !free && !matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
