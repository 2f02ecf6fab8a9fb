//! Stand-ins for the outside: a mail server that answers by script, and a line that fails on command.
//!
//! Tests use them, and so does a demo that has no outside. Deliberately absent: anything that a real installation
//! needs. Invariant: they listen on loopback only.

pub mod proxy;
pub mod sink;
