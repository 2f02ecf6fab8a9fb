//! KPIs of e-mails and forms: what each clock adds to them.

use chrono::Duration;
use kernel::fact::ClockKind;

use super::figure::micros;
use super::{Kpi, Material, Part, Question, days, edges};
use crate::clock::{Reading, Standing};
use crate::contract::Counts;

/// The parts of a KPI about written contacts.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let counted = |reading: &&Reading| question.counts(material, reading);
    let of = |kind: ClockKind| move |reading: &&Reading| reading.kind == kind;
    let readings = || material.readings.iter().filter(counted);
    let level = |reading: &Reading| level(material, reading);
    let took = |reading: &Reading| took(question, reading);
    match question.kpi {
        Kpi::ReplyLevel => readings().filter(of(ClockKind::FirstReply)).filter_map(level).collect(),
        Kpi::UsefulReplyLevel => material.useful().iter().filter(counted).filter_map(level).collect(),
        Kpi::ResolutionLevel => readings().filter(of(ClockKind::Resolution)).filter_map(level).collect(),
        Kpi::ReplyTime | Kpi::ReplyTimePercentile => {
            readings().filter(of(ClockKind::FirstReply)).filter_map(took).collect()
        }
        Kpi::ProcessingTime | Kpi::ProcessingTimePercentile => {
            readings().filter(of(ClockKind::Resolution)).filter_map(took).collect()
        }
        Kpi::Backlog | Kpi::BacklogDays => {
            backlog(material, question, &readings().filter(of(ClockKind::Resolution)).collect::<Vec<_>>())
        }
        _ => Vec::new(),
    }
}

/// In time or not, of what is due.
fn level(material: &Material<'_>, reading: &Reading) -> Option<Part> {
    let good = match reading.standing {
        Standing::Met if reading.due <= material.now => true,
        Standing::Missed | Standing::Breached => false,
        _ => return None,
    };
    Some(part(reading, reading.due, i64::from(good)))
}

/// How long it took, of what is done.
fn took(question: &Question<'_>, reading: &Reading) -> Option<Part> {
    let stop = reading.stop.filter(|_| !matches!(reading.standing, Standing::Cancelled(_)))?;
    let took = match question.parameters.counts {
        Counts::Business => reading.used,
        Counts::Calendar => stop - reading.start,
    };
    Some(part(reading, stop, micros(took)))
}

fn part(reading: &Reading, at: kernel::Time, numerator: i64) -> Part {
    Part { at, numerator, denominator: 1, counted: reading.excluded.is_none(), of: reading.case.0 }
}

/// What was open at the end of each day, and resolved on it.
fn backlog(material: &Material<'_>, question: &Question<'_>, readings: &[&Reading]) -> Vec<Part> {
    let zone = question.agreement.calendar.zone();
    let live: Vec<&&Reading> =
        readings.iter().filter(|reading| !matches!(reading.standing, Standing::Cancelled(_))).collect();
    let mut parts = Vec::new();
    for day in days(question.period) {
        let (from, until) = edges(day, zone);
        if from > material.now {
            break;
        }
        let last = until.min(material.now + Duration::microseconds(1));
        for counted in [true, false] {
            let side = live.iter().filter(|reading| reading.excluded.is_none() == counted);
            let open = |r: &&&&Reading| r.start < last && r.stop.is_none_or(|stop| stop >= last);
            let done = |r: &&&&Reading| r.stop.is_some_and(|stop| (from..last).contains(&stop));
            let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
            let (open, done) = (count(side.clone().filter(open).count()), count(side.filter(done).count()));
            parts.push(Part { at: from, numerator: open, denominator: done, counted, of: uuid::Uuid::nil() });
        }
    }
    parts
}
