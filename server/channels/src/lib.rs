//! Wire to desk.

pub mod email;
pub mod forms;
pub mod imap;
pub mod pictures;
pub mod ports;
pub mod receiver;
pub mod sender;
pub mod testing;
pub mod tls;
