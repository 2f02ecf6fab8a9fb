//! The floor as its lead sees it at this moment: a lane for each client and channel, the people, and what needs him.
//!
//! Deliberately absent: whose floor it is, which the caller's views say, and any formula of a figure, which the dictionary
//! has. Invariant: everything here is read from the rows that serve the desk, so nothing can say something else than they do.

mod effect;
mod lanes;
mod people;
mod problems;
mod promised;
#[cfg(test)]
pub(crate) mod sample;

pub use effect::{Demand, Effect, Outlook, Shop, demand, effect};
pub use lanes::{Lane, Stands, lanes};
pub use people::{Agent, Carried, carried};
pub use problems::{Cause, MOST, Problem, problems};
pub use promised::{Kept, Today, today};
