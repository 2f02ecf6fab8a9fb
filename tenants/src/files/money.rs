//! `manyhands money statement`: a month's fees, credits and invoice from files.

use kernel::Time;
use kernel::fault::{Fault, Problems};
use serde_json::Value;

use super::{agreements, facts, place};
use crate::kpi::Material;
use crate::money::Month;
use crate::money::price::Usage;
use crate::money::statement::{Extra, statements};

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Months {
    /// The first month that counts as history.
    pub since: Month,
    /// The month that is wanted.
    pub month: Month,
    /// As known at.
    pub now: Time,
}

/// The statement of a month: the answer of `manyhands money statement --json`. Earlier months count as history.
pub fn money_statement(
    facts: &str,
    contract: &str,
    calendar: Option<&str>,
    usage: Option<&str>,
    asked: Months,
) -> Result<Value, Fault> {
    if asked.since > asked.month {
        return Err(Fault::invalid("--since", format!("{} is after {}", asked.since, asked.month)));
    }
    let policies = agreements(contract, calendar)?.as_of(asked.now).into_owned();
    let placed = self::facts(facts)?;
    let material = Material::of(&placed.facts, &policies, asked.now).map_err(|fault| place(&placed, fault))?;
    let usage = usage.map(usages).transpose()?.unwrap_or_default();
    let made = statements(&material, &policies, (asked.since, asked.month), Extra { usage: &usage })?;
    let last = made.last().ok_or_else(|| Fault::invalid("--month", "is before the first month"))?;
    serde_json::to_value(last).map_err(Fault::storage)
}

/// Reads usage that no fact tells of: a JSON list.
fn usages(text: &str) -> Result<Vec<Usage>, Fault> {
    let list: Vec<Value> = serde_json::from_str(text).map_err(|e| Fault::invalid("usage file", e.to_string()))?;
    let mut problems = Problems::none();
    let mut read = Vec::new();
    for (index, value) in list.iter().enumerate() {
        match Usage::from_json(value, &format!("usage[{index}]")) {
            Ok(usage) => read.push(usage),
            Err(Fault::Invalid(found)) => {
                for problem in found {
                    problems.add(problem.field, problem.reason);
                }
            }
            Err(other) => return Err(other),
        }
    }
    problems.settle()?;
    Ok(read)
}
