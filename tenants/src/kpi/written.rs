//! KPIs of e-mails and forms: what each clock adds to them.

use chrono::Duration;
use kernel::Time;
use kernel::fact::ClockKind;

use super::figure::micros;
use super::{Kpi, Material, Part, Place, Question, days, edges};
use crate::clock::{Reading, Standing};
use crate::contract::Counts;
use crate::live::Span;

/// The parts of a KPI about written contacts.
pub(super) fn parts(material: &Material<'_>, question: &Question<'_>) -> Vec<Part> {
    let counted = |reading: &&Reading| question.counts(material, reading);
    let of = |kind: ClockKind| move |reading: &&Reading| reading.kind == kind;
    let readings = || material.readings.iter().filter(counted);
    let level = |reading: &Reading| level(material, reading);
    let took = |reading: &Reading| took(material, question, reading);
    match question.kpi {
        Kpi::ReplyLevel => readings().filter(of(ClockKind::FirstReply)).filter_map(level).collect(),
        Kpi::UsefulReplyLevel => material.useful().filter(counted).filter_map(level).collect(),
        Kpi::ResolutionLevel => readings().filter(of(ClockKind::Resolution)).filter_map(level).collect(),
        Kpi::ComplaintLevel => readings().filter(of(ClockKind::Complaint)).filter_map(level).collect(),
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
    let (of, case, came) = (reading.case.0, Some(reading.case), Some(reading.start));
    Part { at, numerator, denominator: 1, counted, of, case, place, came }
}

/// What was open at the end of each day, and resolved on it, case by case.
fn backlog(material: &Material<'_>, question: &Question<'_>, readings: &[&Reading]) -> Vec<Part> {
    let (zone, now) = (question.agreement.calendar.zone(), material.now);
    let begun = days(question.period).map(|day| edges(day, zone)).take_while(|(from, _)| *from <= now);
    let spans: Vec<Span> = begun.map(|(from, until)| (from, until.min(now + Duration::microseconds(1)))).collect();
    // What counts has its days also when nothing ever stood there.
    let mut parts: Vec<Part> = spans.iter().map(|(from, _)| nothing(*from)).collect();
    for reading in readings.iter().filter(|reading| !matches!(reading.standing, Standing::Cancelled(_))) {
        let day_of = |at: Time| spans.partition_point(|(_, until)| *until <= at);
        let on = |(from, _): &Span, open: bool| Part {
            denominator: i64::from(!open),
            // What lies open on a day came on another.
            came: None,
            ..part(material, reading, (*from, i64::from(open)))
        };
        let open = spans.iter().skip(day_of(reading.start));
        let open = open.take_while(|(_, until)| reading.stop.is_none_or(|stop| stop >= *until));
        parts.extend(open.map(|span| on(span, true)));
        let done = reading.stop.and_then(|stop| spans.get(day_of(stop)).filter(|(from, _)| *from <= stop));
        parts.extend(done.map(|span| on(span, false)));
    }
    parts
}

fn nothing(at: Time) -> Part {
    let (of, place) = (uuid::Uuid::nil(), Place::default());
    Part { at, numerator: 0, denominator: 0, counted: true, of, case: None, place, came: None }
}
