//! What was worked for a client in a stretch of time: the work that cost is reckoned from.
//!
//! Deliberately absent: what an hour costs. Invariant: what exclusions leave out was worked all the same.

use chrono::Duration;
use kernel::Time;
use kernel::fact::ClockKind;

use super::Material;
use crate::live::{length, overlap};

/// Work in a stretch of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worked {
    /// Turns that a person answered.
    pub written: usize,
    /// Legs of calls and chats that came, or were made, with the work after them.
    pub live: Duration,
    /// How long agents were signed in for this client; nothing where nobody's states are told.
    pub signed_in: Duration,
}

impl Material<'_> {
    /// What was worked from an instant until another.
    pub fn worked(&self, (from, until): (Time, Time)) -> Worked {
        let answered = self.readings.iter().filter(|reading| reading.kind == ClockKind::FirstReply);
        let written = answered.filter(|reading| reading.stop.is_some_and(|stop| (from..until).contains(&stop))).count();
        let came = self.contacts.iter().filter(|contact| (from..until).contains(&contact.arrived));
        let spent = came.filter_map(|contact| Some(contact.with_agents()? + contact.after_work()?));
        let live = spent.fold(Duration::zero(), |sum, spent| sum + spent);
        let signed = self.hands.values().map(|hands| length(&overlap(&hands.signed_in(), &[(from, until)])));
        Worked { written, live, signed_in: signed.fold(Duration::zero(), |sum, signed| sum + signed) }
    }
}
