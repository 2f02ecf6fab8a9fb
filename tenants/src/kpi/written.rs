//! KPIs of e-mails and forms: what each clock adds to them.

use std::collections::HashMap;

use chrono::Duration;
use kernel::Time;
use kernel::fact::ClockKind;

use super::figure::micros;
use super::{Kpi, Material, Part, Place, Question, days, edges};
use crate::clock::{Reading, Standing};
use crate::contract::Counts;

/// The parts of a KPI about written contacts.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let counted = |reading: &&Reading| question.counts(material, reading);
    let of = |kind: ClockKind| move |reading: &&Reading| reading.kind == kind;
    let readings = || material.readings.iter().filter(counted);
    let level = |reading: &Reading| level(material, reading);
    let took = |reading: &Reading| took(material, question, reading);
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
    Some(part(material, reading, (reading.due, i64::from(good))))
}

/// How long it took, of what is done.
fn took(material: &Material<'_>, question: &Question<'_>, reading: &Reading) -> Option<Part> {
    let stop = reading.stop.filter(|_| !matches!(reading.standing, Standing::Cancelled(_)))?;
    let took = match question.parameters.counts {
        Counts::Business => reading.used,
        Counts::Calendar => stop - reading.start,
    };
    Some(part(material, reading, (stop, micros(took))))
}

fn part(material: &Material<'_>, reading: &Reading, (at, numerator): (Time, i64)) -> Part {
    let (counted, place) = (reading.excluded.is_none(), material.place(reading));
    Part { at, numerator, denominator: 1, counted, of: reading.case.0, place, came: Some(reading.start) }
}

/// What was open at the end of each day, and resolved on it, in every place that has any.
fn backlog(material: &Material<'_>, question: &Question<'_>, readings: &[&Reading]) -> Vec<Part> {
    let live = readings.iter().filter(|reading| !matches!(reading.standing, Standing::Cancelled(_)));
    // What counts has its days also when nothing ever stood there.
    let mut sides: HashMap<(Place, bool), Vec<&Reading>> = HashMap::from([((Place::default(), true), Vec::new())]);
    for reading in live {
        sides.entry((material.place(reading), reading.excluded.is_none())).or_default().push(reading);
    }
    let zone = question.agreement.calendar.zone();
    let mut parts = Vec::new();
    for day in days(question.period) {
        let (from, until) = edges(day, zone);
        if from > material.now {
            break;
        }
        let last = until.min(material.now + Duration::microseconds(1));
        for ((place, counted), side) in &sides {
            let open = |r: &&&Reading| r.start < last && r.stop.is_none_or(|stop| stop >= last);
            let done = |r: &&&Reading| r.stop.is_some_and(|stop| (from..last).contains(&stop));
            let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
            let (open, done) = (count(side.iter().filter(open).count()), count(side.iter().filter(done).count()));
            let of = uuid::Uuid::nil();
            let (counted, place) = (*counted, *place);
            parts.push(Part { at: from, numerator: open, denominator: done, counted, of, place, came: None });
        }
    }
    parts
}
