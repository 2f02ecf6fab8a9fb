//! Where the channels of mail meet desk and clients: the ports that `channels` asks for, and the workers of the role.
//!
//! Deliberately absent: formats, which `channels` knows, and rules, which `desk` has. Invariant: a mail is acknowledged
//! to the outside only after the mailbox ledger holds it.

pub mod accounts;
pub mod delivery;
pub mod intake;
pub mod ledger;
pub mod post;
pub mod reports;
pub mod trial;
pub mod watching;
mod words;
