//! The catalogue of reports: which there are, what they are called, which figures they show and how; and the views of them
//! that people keep.
//!
//! Deliberately absent: figures, which `figures` counts, and pages. Invariant: a report shows figures of the dictionary and no
//! others; one that cannot be made says what is missing.

mod catalogue;
mod row;
mod saved;
mod words;

pub use catalogue::{CATALOGUE, Chapter, Cut, Lack, Report, Shape, report};
pub use saved::{Draft, Saved, keep, kept, remove};
pub use words::name;
