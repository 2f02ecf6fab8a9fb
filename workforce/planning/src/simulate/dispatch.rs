//! The port between the simulator and whoever decides: what happened goes out, decisions come back.
//!
//! The simulator tells first and asks afterwards, once for all that happened in one instant. Whoever decides must believe
//! what is told: an offer that nobody picked up comes again as `arrived`, with its age kept.

/// What somebody carries and whether he may be given more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether he takes work.
    pub taking: bool,
    /// Points of live contacts.
    pub live: u16,
    /// Points of written work.
    pub written: u16,
    /// Chats among the live ones.
    pub chats: u16,
    /// Since when he carries nothing, or when that last ended.
    pub idle_since: i64,
}

/// Something that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which contact.
    pub contact: usize,
    /// In which line.
    pub line: u32,
    /// Since when the customer waits: kept when it rang out or was passed on.
    pub since: i64,
    /// Until when it is to be answered; nothing for what was answered once and was passed on.
    pub due: Option<i64>,
    /// Who let it ring, and until when he is not asked again.
    pub kept_from: Option<(usize, i64)>,
}

/// One decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// What.
    pub contact: usize,
    /// To whom.
    pub agent: usize,
}

/// Decides who gets what.
pub trait Dispatch {
    /// Somebody came, left, was freed or took something over.
    fn agent_is(&mut self, now: i64, agent: usize, standing: Standing);

    /// Work came, came back or was passed on.
    fn arrived(&mut self, now: i64, work: Waiting);

    /// Somebody gave up waiting.
    fn left(&mut self, now: i64, contact: usize);

    /// Somebody took what he was given: the customer waits no longer.
    fn answered(&mut self, now: i64, contact: usize, agent: usize);

    /// Nothing more is to be done for the customer.
    fn finished(&mut self, _now: i64, _contact: usize) {}

    /// The next decision; asked again until there is none.
    fn next(&mut self, now: i64) -> Option<Given>;

    /// When to ask again although nothing happens.
    fn look_again(&self) -> Option<i64> {
        None
    }
}
