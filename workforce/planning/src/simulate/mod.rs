//! The one simulator: a day of contacts and people, event by event, under anybody's decisions.
//!
//! Whoever decides implements [`Dispatch`]; the routing that decides live does too, so that what is simulated is what runs.
//! Deliberately absent: files, money, and every rule of who gets what. Invariant: the same world and the same decisions give the
//! same outcome, and every decision and every instant is checked against the world's own words.

mod audit;
mod chance;
mod desk;
mod dispatch;
mod engine;
mod events;
mod fits;
mod outcome;
mod world;

pub use chance::Chance;
pub use dispatch::{Dispatch, Given, Standing, Waiting};
pub use engine::run;
pub use outcome::{Fate, Outcome, Violations};
pub use world::{Agent, Contact, LONGEST, Line, Relax, Skill, Span, Transfer, World, joined};
