//! What people reach for while they answer: macros and outcomes.
//!
//! `macros` holds saved replies with their effects, `render` fills in the words of a case, `dispositions` the outcomes
//! to choose from. Deliberately absent: carrying effects out, which `desk` does. Invariant: what a preview shows is what
//! is carried out, because both come from the same pure function.

pub mod dispositions;
pub mod macros;
pub mod render;
mod row;

use kernel::ids::ProjectId;
use store::{Projects, Scope};

/// Nothing was given.
const REQUIRED: &str = "REQUIRED";
/// More characters than fit.
const TOO_LONG: &str = "TOO_LONG";

/// More characters than fit, and how many do.
fn too_long(most: usize) -> kernel::fault::Reason {
    kernel::fault::Reason::coded(TOO_LONG, TOO_LONG).with("most", most)
}

/// Somebody has it already.
const TAKEN: &str = "TAKEN";
/// Outside what is allowed.
const OUT_OF_RANGE: &str = "OUT_OF_RANGE";
/// Names something that is not there.
const UNKNOWN: &str = "UNKNOWN";

/// Whether something of a project, or of the whole client, is for the one whose scope it is.
fn reached(scope: &Scope, project: Option<ProjectId>) -> bool {
    match (scope.projects(), project) {
        (Projects::Only(only), Some(project)) => only.contains(&project),
        _ => true,
    }
}
