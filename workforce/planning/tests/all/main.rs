//! Planning's mathematics against the reference, against a slow chain, and at its limits.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod chain;
mod cost;
mod deferred;
mod laws;
mod limits;
mod reference;
mod simulate;
mod staffing;
