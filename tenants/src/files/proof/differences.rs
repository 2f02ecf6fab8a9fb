//! The first place in which two JSON values differ.

use serde_json::Value;

/// Where two values differ first: the path, and both values as text. Nothing when they are equal.
pub(super) fn first(one: &Value, other: &Value) -> Option<(String, String, String)> {
    at("figures", one, other)
}

fn at(path: &str, one: &Value, other: &Value) -> Option<(String, String, String)> {
    match (one, other) {
        (Value::Object(first), Value::Object(second)) => {
            let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
            names.sort_unstable();
            names.dedup();
            let of = |map: &serde_json::Map<String, Value>, name: &str| map.get(name).cloned().unwrap_or(Value::Null);
            names.into_iter().find_map(|name| at(&format!("{path}.{name}"), &of(first, name), &of(second, name)))
        }
        (Value::Array(first), Value::Array(second)) if first.len() == second.len() => {
            let pairs = first.iter().zip(second).enumerate();
            pairs.into_iter().find_map(|(index, (one, other))| at(&format!("{path}[{index}]"), one, other))
        }
        _ if one == other => None,
        _ => Some((path.to_owned(), one.to_string(), other.to_string())),
    }
}
