//! Reports on their way out of the house, on both databases.
#![allow(clippy::unwrap_used, reason = "all of this is a test")]

mod catalogue;
mod links;
mod papers;
mod schedules;
