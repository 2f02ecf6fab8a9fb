//! Routing, against a plain scan of the definition, by hand, and over simulated days.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod floor;
mod given;
mod money;
mod oracle;
mod rehearsed;
mod same;
mod scenario;
