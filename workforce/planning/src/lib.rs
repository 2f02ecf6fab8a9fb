//! Planning's mathematics: how many people a promise needs, and what they cost.
//!
//! Deliberately absent: files, clocks, chance and whose calls they are; values come in, values go out. Invariant: no
//! input that was taken gives a figure that is not a number, and more agents never give a worse service level.

pub mod cost;
pub mod deferred;
pub mod erlang;
pub mod simulate;
pub mod staffing;

pub use cost::{Interval, Pay, Shrinkage, Step, steps};
pub use erlang::{Goal, Measures, Queue};

use kernel::{Fault, FieldProblem};

/// The same fault, its fields named with where they stand.
fn placed(place: &str, fault: Fault) -> Fault {
    let named = |one: FieldProblem| FieldProblem { field: format!("{place}{}", one.field), ..one };
    match fault {
        Fault::Invalid(problems) => Fault::Invalid(problems.into_iter().map(named).collect()),
        other => other,
    }
}
