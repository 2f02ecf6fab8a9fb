//! Reads a contract file: one version, or several with named calendars.

use std::collections::BTreeMap;

use kernel::fault::{Fault, Problems};
use serde_json::Value;

use crate::calendar::Calendar;
use crate::clock::{Agreement, Policies};
use crate::contract::Contract;
use crate::contract::succession::neighbours;
use crate::fields::Fields;

/// Reads a contract file; `calendar` is the text of a calendar file for the versions that name none.
pub fn agreements(text: &str, calendar: Option<&str>) -> Result<Policies, Fault> {
    let value: Value = serde_json::from_str(text).map_err(|e| Fault::invalid("contract file", e.to_string()))?;
    let own = calendar.map(Calendar::read).transpose()?;
    let many = value.as_object().is_some_and(|file| file.contains_key("contracts"));
    let agreements =
        if many { several(&value, own.as_ref())? } else { vec![one(&value, "", own.as_ref(), &BTreeMap::new())?] };
    twins(&agreements)?;
    succeeding(&agreements)?;
    Ok(Policies::new(agreements))
}

fn several(value: &Value, own: Option<&Calendar>) -> Result<Vec<Agreement>, Fault> {
    let mut problems = Problems::none();
    let mut fields = Fields::of(value, "", &mut problems);
    let list = fields.list("contracts", &mut problems).unwrap_or_default();
    let named = fields.get("calendars").cloned().unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    problems.check(!named.is_object(), "calendars", "is not a JSON object of calendars by name");
    problems.check(list.is_empty(), "contracts", "holds no contract");
    fields.done(&mut problems);
    problems.settle()?;
    let mut calendars = BTreeMap::new();
    for (name, value) in named.as_object().into_iter().flatten() {
        calendars.insert(name.clone(), Calendar::from_json(value, &format!("calendars.{name}"))?);
    }
    let each = list.iter().enumerate();
    each.map(|(index, value)| one(value, &format!("contracts[{index}]"), own, &calendars)).collect()
}

fn one(
    value: &Value,
    path: &str,
    own: Option<&Calendar>,
    named: &BTreeMap<String, Calendar>,
) -> Result<Agreement, Fault> {
    let field = if path.is_empty() { "calendar".to_owned() } else { format!("{path}.calendar") };
    let contract = Contract::from_json(value, path)?;
    let calendar = match value.get("calendar").filter(|calendar| !calendar.is_null()) {
        Some(Value::String(name)) => {
            named.get(name).cloned().ok_or_else(|| Fault::invalid(&field, format!("no calendar is named {name:?}")))?
        }
        Some(inline) => Calendar::from_json(inline, &field)?,
        None => own.cloned().ok_or_else(|| Fault::invalid(&field, "is missing, and no calendar file was given"))?,
    };
    contract.check_against(&calendar)?;
    Ok(Agreement { contract, calendar })
}

fn twins(agreements: &[Agreement]) -> Result<(), Fault> {
    let key = |agreement: &Agreement| (agreement.contract.project, agreement.contract.version);
    for (index, agreement) in agreements.iter().enumerate() {
        if agreements[..index].iter().any(|other| key(other) == key(agreement)) {
            let reason = format!("version {} stands twice for the same project", agreement.contract.version);
            return Err(Fault::invalid(format!("contracts[{index}].version"), reason));
        }
    }
    Ok(())
}

/// Versions of a project neither overlap nor leave a gap, unless the later one says so.
fn succeeding(agreements: &[Agreement]) -> Result<(), Fault> {
    let mut problems = Problems::none();
    for (index, agreement) in agreements.iter().enumerate() {
        let this = &agreement.contract;
        let others = agreements.iter().enumerate().filter(|(other, _)| *other != index);
        let (before, _) = neighbours(this, others.map(|(_, other)| &other.contract));
        if let Some((before, broken)) = before.and_then(|before| Some((before, before.breaks_with(this)?))) {
            let reason = broken.reason((before, this), agreement.calendar.zone());
            problems.add(format!("contracts[{index}].effective_from"), reason);
        }
    }
    problems.settle()
}
