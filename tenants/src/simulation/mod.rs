//! A draft on past months: what it would have brought, beside what was signed; what each point of a target costs.
//!
//! Pure. Facts stay as they happened: another target moves no answer. Deliberately absent: how people would have worked
//! under other terms. Invariant: with the signed terms as the draft both sides are the same to the last minor unit.

mod effort;
mod json;
mod levels;
pub mod peak;
mod side;
mod world;

use std::sync::atomic::{AtomicBool, Ordering};

use kernel::fact::Recorded;
use kernel::fault::{Fault, Reason};
use kernel::time::Time;

use crate::clock::{Agreement, Policies, Unreadable};
use crate::kpi::Material;
use crate::money::Month;

pub use effort::{Economics, Model};
pub use levels::{Effort, Point, Scale};
pub use side::{Held, Side};
pub use world::as_if;

/// The most months that are simulated at once.
pub const MOST_MONTHS: usize = 24;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
    /// As known at.
    pub now: Time,
    /// What work costs, where that is known.
    pub economics: Option<Economics>,
}

/// A month under both contracts.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The month.
    pub month: Month,
    /// Under what was signed; nothing where nothing was in force.
    pub signed: Option<Side>,
    /// Under the draft.
    pub draft: Side,
}

/// Everything that a draft would have brought.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// Each month, in order.
    pub months: Vec<Compared>,
    /// What each level of a promise would have brought, and costs.
    pub scales: Vec<Scale>,
}

impl Question {
    /// Its months, in order; problems are named.
    pub fn months(&self, draft: &Agreement) -> Result<Vec<Month>, Fault> {
        if self.to < self.from {
            return Err(Fault::invalid("to", Reason::coded("BEFORE_START", "is before the first month")));
        }
        let today = Month::of(self.now.with_timezone(&draft.calendar.zone()).date_naive());
        if self.to > today {
            return Err(Fault::invalid("to", Reason::coded("MONTH_AHEAD", "lies ahead")));
        }
        let all = std::iter::successors(Some(self.from), |month| Some(month.next()));
        let months: Vec<Month> = all.take_while(|month| *month <= self.to).take(MOST_MONTHS + 1).collect();
        if months.len() > MOST_MONTHS {
            let reason = Reason::coded("TOO_MANY", "are too many months").with("most", MOST_MONTHS);
            return Err(Fault::invalid("to", reason));
        }
        Ok(months)
    }
}

/// Runs a draft on months that happened. Facts stand by (`recorded`, `id`). Called off as soon as `stop` is set.
pub fn simulate(
    facts: &[Recorded],
    signed: &Policies,
    draft: &Agreement,
    question: &Question,
    stop: &AtomicBool,
) -> Result<Simulation, Fault> {
    let months = question.months(draft)?;
    let assumed = as_if(signed, draft, question.from);
    let project = draft.contract.project;
    let before = go_on(stop).and_then(|()| material(facts, signed, question.now))?;
    let ours = side::sides(&before, signed, (project, &months), stop)?;
    drop(before);
    let after = go_on(stop).and_then(|()| material(facts, &assumed, question.now))?;
    let drafted = side::sides(&after, &assumed, (project, &months), stop)?;
    let scales = levels::scales(&after, (&assumed, draft), &drafted, (&months, question), stop)?;
    let pairs = months.iter().zip(ours.each).zip(drafted.each);
    let compared = pairs.map(|((month, signed), draft)| {
        let missing = || Fault::invalid("from", Reason::coded("NOT_IN_FORCE", format!("no version rules {month}")));
        Ok(Compared { month: *month, signed, draft: draft.ok_or_else(missing)? })
    });
    Ok(Simulation { months: compared.collect::<Result<_, Fault>>()?, scales })
}

fn material<'a>(facts: &'a [Recorded], policies: &'a Policies, now: Time) -> Result<Material<'a>, Fault> {
    Material::of(facts, policies, now).map_err(|wrong: Unreadable| Fault::invalid("contract", wrong.to_string()))
}

/// Whether somebody still waits for the answer.
fn go_on(stop: &AtomicBool) -> Result<(), Fault> {
    if stop.load(Ordering::Relaxed) { Err(Fault::conflict("the simulation was called off")) } else { Ok(()) }
}
