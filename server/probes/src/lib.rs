//! Test contacts: written to a client's published contact points as any customer would, to know how they are answered.
//!
//! [`points`] is the register of what a client publishes, [`senders`] are mailboxes outside of the house, [`texts`] the
//! questions, [`plans`] say when, [`course`] and [`answers`] what becomes of each, [`found`] what people try by hand,
//! [`table`] sums a round of them up, [`month`] a month, [`alarm`] tells of a contact point that is dead. Deliberately absent: wires, which
//! `app` holds, and any look at a case: what is known of a test contact is what its sender would know. Invariant: nothing
//! that those who serve can read says which contact is one.

pub mod alarm;
pub mod answers;
pub mod course;
pub mod coverage;
pub mod found;
mod mask;
pub mod month;
pub mod persona;
pub mod plans;
pub mod points;
pub mod probe;
mod row;
pub mod senders;
pub mod table;
pub mod texts;
mod typed;
mod words;

pub use mask::mask;
pub use probe::{Probe, Reply};
pub use words::{Channel, Kind, Outcome, State};
