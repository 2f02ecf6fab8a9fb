//! Words everyone shares: ids, time, money, facts, actions, faults.
//!
//! Deliberately absent: any input or output, and any rule of the trade. Invariant: nothing here reads a clock or draws
//! a random number by itself except [`clock::SystemClock`] and [`ids::Ids`], which are handed in from the outside.

pub mod action;
pub mod clock;
pub mod fact;
pub mod fault;
pub mod ids;
pub mod money;
pub mod seal;
pub mod time;
pub mod words;

pub use action::Action;
pub use clock::{Clock, FixedClock, SystemClock};
pub use fact::{Fact, FactId};
pub use fault::{Fault, FieldProblem};
pub use ids::Ids;
pub use money::{Amount, Currency, Price};
pub use time::Time;
