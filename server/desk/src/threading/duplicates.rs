//! The same message again: delivered twice by the provider, or sent to two mailboxes of one client.
//!
//! Deliberately absent: other clients; a mail to two clients is two cases that know nothing of each other.
//! Invariant: two messages of one Message-ID with different content are two messages.

/// A message that the client already has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen<M> {
    /// Which.
    pub message: M,
    /// Its Message-ID.
    pub message_id: Option<String>,
    /// Its [`fingerprint`](crate::inbound::Inbound::fingerprint).
    pub fingerprint: String,
}

/// The message that `fingerprint` and `message_id` repeat, among those that the lookup found.
pub fn original<'a, M>(seen: &'a [Seen<M>], message_id: Option<&str>, fingerprint: &str) -> Option<&'a Seen<M>> {
    seen.iter().find(|one| one.message_id.as_deref() == message_id && one.fingerprint == fingerprint)
}
