//! The process: configuration, wiring, HTTP host, workers, relay, reactions, command line.
//!
//! Deliberately absent: rules of the trade, which live below. Invariant: everything that runs was started in `wiring`.

pub mod commands;
pub mod configuration;
pub mod demo;
mod due;
mod figuring;
mod floor;
pub mod health;
pub mod host;
pub mod http;
pub mod jobs;
pub mod links;
pub mod mail;
mod papers;
mod probing;
mod proofs;
mod reactions;
pub mod tls;
pub mod wiring;
pub mod workers;
