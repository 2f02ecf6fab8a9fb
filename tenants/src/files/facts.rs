//! Reads facts: JSON lines, or one JSON array, each in the shape of `kernel::fact::Recorded`.
//!
//! Invariant: facts that were read stand in the order of their record time and have each their own id.

use std::collections::{HashMap, HashSet};

use kernel::fact::{Fact, FactId, Recorded, SCHEMA};
use kernel::fault::{Fault, FieldProblem};
use kernel::ids::{InteractionId, TenantId};
use serde_json::{Map, Value, json};

use crate::fields::instant;

/// The most problems that are told of one file.
const MOST_PROBLEMS: usize = 20;

/// Fields that hold an instant, in whichever fact.
const INSTANTS: [&str; 10] =
    ["at", "recorded", "trusted_time", "fetched_time", "start", "due", "stop", "effective", "until", "promised"];

/// Fields that hold an id, in whichever fact.
const IDS: [&str; 18] = [
    "id",
    "tenant",
    "project",
    "case",
    "interaction",
    "customer",
    "contact_point",
    "queue",
    "agent",
    "to",
    "into",
    "contract",
    "clock",
    "by",
    "approved_by",
    "event",
    "order",
    "probe",
];

/// Facts with the place of each in its file.
#[derive(Clone, Debug, Default)]
pub struct Placed {
    /// The facts in their order.
    pub facts: Vec<Recorded>,
    places: HashMap<FactId, String>,
    live: HashSet<InteractionId>,
}

impl Placed {
    /// Where a fact stands: `facts line 3`, or `facts[2]` in an array.
    pub fn place_of(&self, fact: FactId) -> &str {
        self.places.get(&fact).map_or("facts", String::as_str)
    }
}

/// Reads facts from the text of a file.
pub fn facts(text: &str) -> Result<Placed, Fault> {
    let text = text.trim_start_matches('\u{feff}');
    let mut problems = Vec::new();
    let mut placed = Placed::default();
    for (place, value) in values(text)? {
        match value.map_err(|reason| vec![problem(&place, reason)]).and_then(|value| one(value, &place)) {
            Ok(fact) => placed.add(fact, place, &mut problems),
            Err(mut more) => problems.append(&mut more),
        }
        if problems.len() >= MOST_PROBLEMS {
            break;
        }
    }
    // Only now it is known which contacts are live: an arrival may have been written down late.
    let lost = placed.facts.iter().filter(|fact| fact.case.is_none() && needs_case(&fact.fact, &placed.live));
    let lost = lost.map(|fact| problem(format!("{}.case", placed.place_of(fact.id)), "is missing"));
    problems.extend(lost.take(MOST_PROBLEMS.saturating_sub(problems.len())));
    if problems.is_empty() { Ok(placed) } else { Err(Fault::Invalid(problems)) }
}

type Read = (String, Result<Value, String>);

fn values(text: &str) -> Result<Vec<Read>, Fault> {
    if text.trim_start().starts_with('[') {
        let list: Vec<Value> = serde_json::from_str(text).map_err(|e| Fault::invalid("facts", e.to_string()))?;
        return Ok(list.into_iter().enumerate().map(|(index, value)| (format!("facts[{index}]"), Ok(value))).collect());
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read = |(index, line): (usize, &str)| {
        let value = serde_json::from_str(line).map_err(|e| format!("is not JSON: {e}"));
        (format!("facts line {}", index + 1), value)
    };
    Ok(lines.map(read).collect())
}

fn problem(field: impl Into<String>, reason: impl Into<String>) -> FieldProblem {
    FieldProblem { field: field.into(), reason: reason.into(), code: None, values: Vec::new() }
}

fn one(value: Value, place: &str) -> Result<Recorded, Vec<FieldProblem>> {
    let Value::Object(mut map) = value else { return Err(vec![problem(place, "is not a JSON object")]) };
    let mut problems = Vec::new();
    for field in ["id", "kind", "at"] {
        if !map.contains_key(field) {
            problems.push(problem(format!("{place}.{field}"), "is missing"));
        }
    }
    shapes(&map, place, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    complete(&mut map);
    let fact: Recorded = serde_json::from_value(Value::Object(map)).map_err(|e| vec![problem(place, e.to_string())])?;
    if fact.schema > SCHEMA {
        return Err(vec![problem(format!("{place}.schema"), format!("is newer than {SCHEMA}"))]);
    }
    Ok(fact)
}

/// Names instants and ids that are none; what else is wrong, serde says.
fn shapes(map: &Map<String, Value>, place: &str, problems: &mut Vec<FieldProblem>) {
    for (field, value) in map {
        let Some(text) = value.as_str() else { continue };
        let reason = if INSTANTS.contains(&field.as_str()) {
            instant(text).err()
        } else if IDS.contains(&field.as_str()) {
            text.parse::<TenantId>().err().map(|_| format!("{text:?} is not a UUID"))
        } else {
            None
        };
        problems.extend(reason.map(|reason| problem(format!("{place}.{field}"), reason)));
    }
}

/// Writes what may be left out.
fn complete(map: &mut Map<String, Value>) {
    let at = map.get("at").cloned().unwrap_or_default();
    map.entry("schema").or_insert(json!(SCHEMA));
    map.entry("tenant").or_insert(json!(TenantId::HOUSE));
    map.entry("recorded").or_insert(at);
    map.entry("actor").or_insert(json!({ "type": "system" }));
    if map.get("kind").and_then(Value::as_str) == Some("arrived") {
        let at = map.get("at").cloned().unwrap_or_default();
        let trusted = map.entry("trusted_time").or_insert(at).clone();
        map.entry("fetched_time").or_insert(trusted);
        map.entry("channel").or_insert(json!("email"));
    }
    if map.get("kind").and_then(Value::as_str) == Some("moved")
        && let Some(project) = map.get("project").cloned()
    {
        map.entry("to_project").or_insert(project);
    }
    if map.get("kind").and_then(Value::as_str) == Some("message_out") {
        map.entry("asks_back").or_insert(json!(false));
    }
}

/// Whether a fact tells nothing without its case. What is said in a call or chat does.
fn needs_case(fact: &Fact, live: &HashSet<InteractionId>) -> bool {
    if let Fact::MessageOut { interaction, .. } = fact {
        return !live.contains(interaction);
    }
    matches!(
        fact,
        Fact::PendingOn { .. }
            | Fact::PendingOff
            | Fact::Resolved { .. }
            | Fact::Reopened
            | Fact::MergedInto { .. }
            | Fact::MergeUndone { .. }
            | Fact::SplitFrom { .. }
            | Fact::Moved { .. }
            | Fact::PriorityChanged { .. }
            | Fact::PolicyApplied { .. }
            | Fact::Probed { .. }
    ) || matches!(fact, Fact::Arrived { channel, .. } if !channel.is_live())
}

impl Placed {
    fn add(&mut self, fact: Recorded, place: String, problems: &mut Vec<FieldProblem>) {
        if let Some(before) = self.facts.last().filter(|before| fact.recorded < before.recorded) {
            let reason = format!("is earlier than the one before it ({}): facts stand by record time", before.recorded);
            problems.push(problem(format!("{place}.recorded"), reason));
        }
        if let Some(first) = self.places.get(&fact.id) {
            problems.push(problem(format!("{place}.id"), format!("stands already at {first}")));
        }
        if let Fact::Arrived { interaction, channel, .. } | Fact::CalledOut { interaction, channel, .. } = &fact.fact
            && channel.is_live()
        {
            self.live.insert(*interaction);
        }
        self.places.insert(fact.id, place);
        self.facts.push(fact);
    }
}
