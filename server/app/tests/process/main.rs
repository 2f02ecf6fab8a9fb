//! The process as a whole: configuration, host, sockets, workers, on both databases.
#![allow(clippy::unwrap_used, reason = "a test that cannot set up its world has failed")]

mod configuration;
mod host;
mod jobs;
mod leases;
mod ledger;
mod socket;
mod staff;
mod supervision;
mod support;
