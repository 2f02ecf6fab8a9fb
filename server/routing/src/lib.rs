//! Routing: who gets what, and why.
//!
//! A [`Floor`] holds everybody who is there and everything that waits, is told of each change, and decides from what it holds:
//! one decision a moment, the same for the same floor. Deliberately absent: clocks, chance, storage and sockets; whoever keeps a
//! floor tells it the time. Invariant: when [`Floor::next`] has nothing more to say, nothing waits for which somebody eligible is
//! free.

mod agent;
mod floor;
mod rank;
pub mod rehearse;
mod rules;
pub mod scenario;
mod stake;
mod why;
mod work;

pub use agent::{Agent, Reach};
pub use floor::{Floor, Load, Problem, Want};
pub use rules::Rules;
pub use stake::Terms;
pub use why::{Decision, Rule, Why};
pub use work::{Code, Relax, Step, Work, WorkId, usual_weight};
