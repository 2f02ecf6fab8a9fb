//! To which case a message belongs. Pure: values in, a decision with its reason out.
//!
//! References first, a signed reply token second, the subject never. Deliberately absent: any look into the database;
//! intake asks [`Wanted::of`] what to look up and hands the findings to [`decide`]. Invariant: a sender who is no party
//! of a case never joins it, whatever he holds in his hand.

use std::collections::BTreeSet;

use chrono::Duration;
use kernel::Time;
use kernel::ids::CaseId;
use serde::{Deserialize, Serialize};

use crate::inbound::{Inbound, address_key};

pub mod breaker;
pub mod duplicates;
pub mod token;

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Somebody should look.
    Low,
    /// Fits, with less than full evidence.
    Medium,
    /// As good as certain.
    High,
}

/// Which evidence decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// `In-Reply-To` or `References` name a message of the case.
    References,
    /// A reply token that we signed.
    Token,
    /// A report names the message that it is about.
    Report,
}

/// Why a message that points to a case did not join it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Apart {
    /// The sender is no party of the case.
    ForeignSender,
    /// The case was closed too long ago.
    ClosedLongAgo,
}

/// The decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "decision")]
pub enum Thread<C> {
    /// The message continues a case: a turn of its customer.
    Join {
        /// The case.
        case: C,
        /// How sure.
        confidence: Confidence,
        /// By what.
        by: By,
    },
    /// A machine's message that belongs to a case: attached silently, no turn, no notice.
    Attach {
        /// The case.
        case: C,
        /// How sure.
        confidence: Confidence,
        /// By what.
        by: By,
    },
    /// A new case.
    New {
        /// The case that it points to without belonging to it.
        linked: Option<Link<C>>,
    },
}

/// A pointer to another case, shown and not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link<C> {
    /// The other case.
    pub case: C,
    /// Why the message stays apart.
    pub why: Apart,
    /// How sure we are that the two have to do with each other.
    pub confidence: Confidence,
}

/// A case that the lookup found, as far as threading must know it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known<C> {
    /// The case (merged ones already followed to the survivor).
    pub case: C,
    /// Addresses that wrote in it, and the customer's own.
    pub writers: BTreeSet<String>,
    /// Addresses that it was sent or copied to.
    pub copied: BTreeSet<String>,
    /// When it was closed, if it is.
    pub closed: Option<Time>,
}

/// What the lookup found, within one client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found<C> {
    /// Cases by the ids that the message points to, the closest pointer first.
    pub by_reference: Vec<Known<C>>,
    /// The case of the verified token.
    pub by_token: Option<Known<C>>,
}

/// What intake has to look up for a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Message ids, the closest first.
    pub message_ids: Vec<String>,
    /// The case that a token of ours names.
    pub token: Option<CaseId>,
}

/// At most this many pointers are looked up; a mail that names more is not a better witness.
pub const MOST_POINTERS: usize = 50;

impl Wanted {
    /// What to look up for `inbound`; `key` is the client's own.
    pub fn of(inbound: &Inbound, key: &[u8]) -> Self {
        let pointers = inbound.pointers();
        let message_ids = pointers.iter().take(MOST_POINTERS).map(|id| (*id).to_owned()).collect();
        Self { message_ids, token: token::of(inbound, key) }
    }
}

/// The settings of a client.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// A case closed longer ago than this is not continued.
    pub reopen_within: Duration,
}

impl Default for Rule {
    fn default() -> Self {
        Self { reopen_within: Duration::days(30) }
    }
}

/// Decides where `inbound` goes at `now`.
pub fn decide<C: Copy>(inbound: &Inbound, found: &Found<C>, rule: Rule, now: Time) -> Thread<C> {
    let sender = inbound.from.as_ref().map(|from| address_key(&from.address)).unwrap_or_default();
    if is_report(inbound) {
        return attach(inbound, found, &sender);
    }
    let by_reference = found.by_reference.iter().find(|known| is_party(known, &sender, By::References));
    if let Some(known) = by_reference {
        return join(known, By::References, reference_confidence(found, known, &sender), rule, now);
    }
    if let Some(known) = found.by_token.as_ref().filter(|known| is_party(known, &sender, By::Token)) {
        return join(known, By::Token, Confidence::Medium, rule, now);
    }
    let pointed = found.by_reference.first().or(found.by_token.as_ref());
    let linked = pointed.map(|known| Link { case: known.case, why: Apart::ForeignSender, confidence: Confidence::Low });
    Thread::New { linked }
}

/// Bounces and answers by machines are attached to what they report on, and never make a turn.
fn is_report(inbound: &Inbound) -> bool {
    inbound.bounce.is_some() || inbound.automatic.as_ref().is_some_and(|automatic| automatic.class.answers())
}

fn attach<C: Copy>(inbound: &Inbound, found: &Found<C>, sender: &str) -> Thread<C> {
    let by = if inbound.refers_to.is_some() { By::Report } else { By::References };
    let (known, by) = match (found.by_reference.first(), &found.by_token) {
        (Some(known), _) => (known, by),
        (None, Some(known)) => (known, By::Token),
        (None, None) => return Thread::New { linked: None },
    };
    let reported = inbound.bounce.as_ref().and_then(|bounce| bounce.recipient.as_deref()).map(address_key);
    let concerned = reported.as_deref().unwrap_or(sender);
    let confidence = if is_party(known, concerned, By::References) { Confidence::High } else { Confidence::Low };
    Thread::Attach { case: known.case, confidence, by }
}

fn is_party<C>(known: &Known<C>, sender: &str, by: By) -> bool {
    known.writers.contains(sender) || (by == By::References && known.copied.contains(sender))
}

fn reference_confidence<C>(found: &Found<C>, known: &Known<C>, sender: &str) -> Confidence {
    let closest = found.by_reference.first().is_some_and(|first| std::ptr::eq(first, known));
    if closest && known.writers.contains(sender) { Confidence::High } else { Confidence::Medium }
}

fn join<C: Copy>(known: &Known<C>, by: By, confidence: Confidence, rule: Rule, now: Time) -> Thread<C> {
    if known.closed.is_some_and(|closed| now - closed > rule.reopen_within) {
        let linked = Link { case: known.case, why: Apart::ClosedLongAgo, confidence };
        return Thread::New { linked: Some(linked) };
    }
    Thread::Join { case: known.case, confidence, by }
}

#[cfg(test)]
#[path = "threading/tests.rs"]
mod tests;
