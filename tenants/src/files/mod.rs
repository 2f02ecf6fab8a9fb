//! Judging from files alone, so that anybody can check a figure: facts, contract and calendar in, clocks out.
//!
//! The formats are described in this crate's README. Invariant: a file that cannot be taken is answered with the line
//! or field and the reason; nothing is guessed.

mod agreements;
mod dictionary;
mod facts;
mod kpi;
mod money;
pub mod proof;
mod simulate;

use kernel::Time;
use kernel::fault::Fault;
use serde_json::Value;

use crate::clock::{Reading, Unreadable, read};

pub use agreements::agreements;
pub use dictionary::kpi_dictionary;
pub use facts::{Placed, facts};
pub use kpi::{Asked, answer, kpi_compute};
pub use money::{Months, money_statement};
pub use simulate::{Drafted, Simulated, contract_simulate};

/// Reads every clock of the facts as known at `now`: the answer of `manyhands sla clock --json`.
pub fn sla_clock(facts: &str, contract: &str, calendar: Option<&str>, now: Time) -> Result<Value, Fault> {
    let readings = readings(facts, contract, calendar, now)?;
    Ok(Value::Array(readings.iter().map(Reading::to_json).collect()))
}

/// The same as values.
pub fn readings(facts: &str, contract: &str, calendar: Option<&str>, now: Time) -> Result<Vec<Reading>, Fault> {
    let policies = agreements(contract, calendar)?;
    let placed = self::facts(facts)?;
    read(&placed.facts, &policies, now).map_err(|fault| place(&placed, fault))
}

/// Says where in the files it stands what cannot be judged.
fn place(placed: &Placed, fault: Unreadable) -> Fault {
    match fault {
        Unreadable::UnknownVersion { fact, version } => {
            let place = placed.place_of(fact);
            Fault::invalid(format!("{place}.version"), format!("version {version} does not stand in the contract file"))
        }
        Unreadable::NoContract { case, at } => {
            Fault::invalid("contract.effective_from", format!("no version is in force for case {case} at {at}"))
        }
    }
}
