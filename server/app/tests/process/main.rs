//! The process as a whole: configuration, host, sockets, workers, on both databases.

mod configuration;
mod host;
mod jobs;
mod ledger;
mod leases;
mod socket;
mod support;
mod supervision;
