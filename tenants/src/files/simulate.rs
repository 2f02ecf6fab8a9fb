//! `manyhands contract simulate`: a draft on past months from files.

use std::sync::atomic::AtomicBool;

use kernel::Time;
use kernel::fault::Fault;
use serde_json::{Value, json};

use super::{agreements, facts, place};
use crate::clock::{Agreement, read};
use crate::money::Month;
use crate::simulation::peak::{Peak, swell};
use crate::simulation::{Economics, Question, simulate};

/// How many seconds of work a written answer takes when nobody says.
const WRITTEN_SECONDS: u32 = 300;

/// The texts that a simulation is made from.
#[derive(Clone, Copy, Debug)]
pub struct Drafted<'a> {
    /// Facts.
    pub facts: &'a str,
    /// What was signed.
    pub contract: &'a str,
    /// The hours, for versions that name none.
    pub calendar: Option<&'a str>,
    /// The draft: one version.
    pub draft: &'a str,
}

/// What is asked of it.
#[derive(Clone, Copy, Debug)]
pub struct Simulated {
    /// The first and the last month.
    pub months: (Month, Month),
    /// As known at.
    pub now: Time,
    /// What work costs.
    pub economics: Option<Economics>,
    /// Whether the last month is a peak: how often it is told, in ten-thousandths, and the seed.
    pub peak: Option<(u32, u64)>,
}

/// The answer of `manyhands contract simulate --json`.
pub fn contract_simulate(texts: Drafted<'_>, asked: Simulated) -> Result<Value, Fault> {
    let (from, to) = asked.months;
    let economics = asked.economics;
    if let Some(economics) = &economics {
        economics.check()?;
    }
    let signed = agreements(texts.contract, texts.calendar)?.as_of(asked.now).into_owned();
    let draft = draft(texts)?;
    let placed = self::facts(texts.facts)?;
    // What cannot be read is named by its line before anything is simulated.
    read(&placed.facts, &signed, asked.now).map_err(|fault| place(&placed, fault))?;
    let question = Question { from, to, now: asked.now, economics };
    question.months(&draft)?;
    let never = AtomicBool::new(false);
    let Some((times_bp, seed)) = asked.peak else {
        return Ok(simulate(&placed.facts, &signed, &draft, &question, &never)?.to_json());
    };
    let written_seconds = economics.map_or(WRITTEN_SECONDS, |economics| economics.written_seconds);
    let peak = Peak { month: to, times_bp, seed, written_seconds };
    let swollen = swell(&placed.facts, &signed, &peak, asked.now)?;
    let mut answer = simulate(&swollen.facts, &signed, &draft, &question, &never)?.to_json();
    answer["peak"] = json!({
        "month": to,
        "times_bp": times_bp,
        "seed": seed,
        "cases": swollen.cases.0,
        "added": swollen.cases.1,
        "left_as_they_were": swollen.untold,
        "people": (swollen.people * 100.0).round() / 100.0,
    });
    Ok(answer)
}

/// The one version of the draft; it goes by the hours of the calendar file when it names none.
fn draft(texts: Drafted<'_>) -> Result<Agreement, Fault> {
    let drafted = agreements(texts.draft, texts.calendar).map_err(in_draft)?;
    match drafted.all() {
        [one] => {
            one.contract.check().map_err(in_draft)?;
            Ok(one.clone())
        }
        _ => Err(Fault::invalid("draft", "holds more than one version")),
    }
}

/// The same fault, said of the draft.
fn in_draft(fault: Fault) -> Fault {
    let Fault::Invalid(mut problems) = fault else { return fault };
    for problem in &mut problems {
        problem.field = format!("draft.{}", problem.field);
    }
    Fault::Invalid(problems)
}
