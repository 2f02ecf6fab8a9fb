//! Contacts, cases, interactions, intake, outgoing, clocks.

pub mod inbound;
pub mod threading;
