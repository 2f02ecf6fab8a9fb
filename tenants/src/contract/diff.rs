//! What changed between two versions, field by field.
//!
//! Deliberately absent: what tells one version from another and no more, its id, number and when it was put down.
//! Invariant: two versions promise the same iff the list is empty.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::Contract;

/// What differs between any two versions.
const OWN: [&str; 3] = ["id", "recorded", "version"];

/// By which fields the parts of a list are called, the first that they have.
const NAMED_BY: [&str; 5] = ["measures", "code", "kpi", "task", "law"];

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The field, as in the file: `targets.first_reply.minutes`.
    pub field: String,
    /// What it was; nothing when it is new.
    pub before: Option<Value>,
    /// What it is; nothing when it is gone.
    pub after: Option<Value>,
}

/// The fields in which two versions differ, in order of their names.
pub fn between(before: &Contract, after: &Contract) -> Vec<Difference> {
    let (mut old, mut new) = (leaves(before), leaves(after));
    let mut all: Vec<String> = old.keys().chain(new.keys()).cloned().collect();
    all.sort_unstable();
    all.dedup();
    let each = all.into_iter().map(|field| Difference { before: old.remove(&field), after: new.remove(&field), field });
    each.filter(|difference| difference.before != difference.after).collect()
}

fn leaves(contract: &Contract) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    collect("", &contract.to_json(), &mut found);
    for own in OWN {
        found.remove(own);
    }
    found
}

/// What the parts of a list are called: by what they are, or by their place.
fn names(list: &[Value]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let own = NAMED_BY.iter().find_map(|field| value.get(*field)?.as_str());
        let own = own.filter(|own| !names.iter().any(|name| name == own));
        names.push(own.map_or_else(|| index.to_string(), str::to_owned));
    }
    names
}

fn collect(path: &str, value: &Value, found: &mut BTreeMap<String, Value>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| collect(&below(name), value, found)),
        Value::Array(list) if list.iter().any(Value::is_object) => {
            let names = names(list);
            names.iter().zip(list).for_each(|(name, value)| collect(&below(name), value, found));
        }
        Value::Null => {}
        Value::Array(list) if list.is_empty() => {}
        leaf => {
            found.insert(path.to_owned(), leaf.clone());
        }
    }
}
