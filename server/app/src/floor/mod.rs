//! The floor of this process: who is there, whose screens are open, what is due in it.
//!
//! Deliberately absent: who gets what, which `routing` decides. Invariant: what is remembered here is seconds old at most.

mod attendance;
mod due;
mod engine;
mod roster;

pub use attendance::keep as keep_attendance;
pub use due::{Losses, Rings, Silence, Untold};
pub use engine::Giving;
pub use roster::Roster;
