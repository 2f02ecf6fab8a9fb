//! The other ends of the wires: a customer's mail program, his provider's mailbox, a browser's socket.

pub mod imap;
pub mod letter;
pub mod smtp;
pub mod socket;
