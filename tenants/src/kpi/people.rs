//! KPIs of agents' time, cut where local days begin.

use std::collections::BTreeMap;

use kernel::Time;
use kernel::fact::AgentState;
use kernel::ids::PersonId;

use super::figure::micros;
use super::{Kpi, Part, Place, Question, days, edges};
use crate::live::{Hands, Span, length, overlap, union};

/// The parts of a KPI about people: one per agent and day, and one per day for means over time.
pub fn time_parts(all: &BTreeMap<PersonId, Hands>, now: Time, question: &Question<'_>) -> Vec<Part> {
    let zone = question.agreement.calendar.zone();
    let mut parts = Vec::new();
    for day in days(question.period) {
        let (from, until) = edges(day, zone);
        let day = (from, until.min(now));
        if day.0 >= day.1 {
            break;
        }
        if question.kpi == Kpi::AgentsSignedIn {
            parts.push(part(day, 0, micros(day.1 - day.0), None));
        }
        parts.extend(all.iter().filter_map(|(agent, hands)| one(question, (*agent, hands), day)));
    }
    parts
}

fn one(question: &Question<'_>, (agent, hands): (PersonId, &Hands), day: Span) -> Option<Part> {
    let within = |spans: &[Span]| micros(length(&overlap(spans, &[day])));
    let working = within(&hands.working);
    let available = hands.state(AgentState::Available);
    let idle = within(&available) - within(&overlap(&available, &hands.working));
    let (numerator, denominator) = match question.kpi {
        Kpi::IdleTime => (idle, 1),
        Kpi::SignedInTime => (within(&hands.signed_in()), 1),
        Kpi::PauseTime => (within(&pauses(hands, question.parameters.reason.as_deref())), 1),
        Kpi::AgentsSignedIn => (within(&hands.signed_in()), 0),
        Kpi::Occupancy => (working, working + idle),
        Kpi::DeadTime => (idle, working + idle),
        _ => return None,
    };
    (numerator != 0 || denominator > 1).then(|| part(day, numerator, denominator, Some(agent)))
}

/// The breaks of an agent: all, or those of one kind.
fn pauses(hands: &Hands, reason: Option<&str>) -> Vec<Span> {
    let wanted = |code: &Option<String>| reason.is_none_or(|reason| code.as_deref() == Some(reason));
    let pauses = hands.states.iter().filter(|(state, code, _)| *state == AgentState::Pause && wanted(code));
    union(pauses.map(|(_, _, span)| *span))
}

fn part(day: Span, numerator: i64, denominator: i64, agent: Option<PersonId>) -> Part {
    let of = agent.map_or(uuid::Uuid::nil(), |agent| agent.0);
    let place = Place { agent, ..Place::default() };
    Part { at: day.0, numerator, denominator, counted: true, of, case: None, place, came: None }
}
