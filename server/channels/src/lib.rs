//! Wire to desk.

pub mod imap;
pub mod ports;
pub mod testing;
pub mod tls;
