//! What the channels ask of the rest of the house: a place that makes mail durable, and a memory of each mailbox.
//!
//! Deliberately absent: any rule about cases, and any database. Invariant: a mail is acknowledged to the outside only
//! after [`Post::hold`] said that it is held.

use async_trait::async_trait;
use bytes::Bytes;
use kernel::Time;
use kernel::ids::{InboundId, MailboxId, TenantId};

/// One mail as it came over the wire, for one mailbox. A mail to two mailboxes is two arrivals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The client whose mailbox it is.
    pub tenant: TenantId,
    /// The mailbox to which it came.
    pub mailbox: MailboxId,
    /// The way it came, with what makes it one of a kind there.
    pub source: Source,
    /// When the mail server had it: the time by which promises are judged.
    pub trusted_at: Time,
    /// When we had it.
    pub fetched_at: Time,
    /// The sender of the envelope; `None` is the null sender of bounces, or a way that has no envelope.
    pub envelope_from: Option<String>,
    /// Those of the envelope's recipients that lead to this mailbox, never those of another.
    pub envelope_to: Vec<String>,
    /// The mail, unchanged, with our `Received` line before it where we were its server.
    pub bytes: Bytes,
}

/// The way by which a mail came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// From a mailbox on another server.
    Imap {
        /// The generation of the mailbox's numbers.
        uid_validity: u32,
        /// Its number there.
        uid: u32,
    },
    /// Into our own receiver.
    Smtp {
        /// The id that stands in our `Received` line.
        session: InboundId,
    },
    /// From a file.
    Import {
        /// The file's name, and the place in it.
        file: String,
    },
    /// From a form on the shop's page.
    Form,
}

/// What became of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is durable now.
    Stored(InboundId),
    /// It was held before: the same number, or the same mail again.
    Known(InboundId),
}

/// Why arrivals could not be held.
#[derive(Clone, Debug, thiserror::Error)]
pub enum HoldError {
    /// Storage does not answer or is full; the same may go well later.
    #[error("storage is not available: {0}")]
    Unavailable(String),
    /// One of the arrivals cannot be held, now or later. Its companions may be tried alone.
    #[error("the mail cannot be held: {0}")]
    Refused(String),
}

/// Where an address leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Routed {
    /// The client.
    pub tenant: TenantId,
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The largest mail that it takes.
    pub most_bytes: usize,
}

/// Where received mails are made durable. The answer comes only after they are.
#[async_trait]
pub trait Post: Send + Sync + 'static {
    /// Holds all of them or none; the answers stand in the order of the mails.
    async fn hold(&self, mails: Vec<Arrival>) -> Result<Vec<Held>, HoldError>;

    /// The mailbox of `address` (in lower case), or nothing when it is not ours.
    async fn route(&self, address: &str) -> Result<Option<Routed>, HoldError>;
}

/// How far a mailbox has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The generation of the numbers; 0 when the mailbox was never read.
    pub uid_validity: u32,
    /// All numbers up to this one were looked at.
    pub last_uid: u32,
    /// Numbers up to this one were there before we came and are not ours to read. Only in this generation.
    pub floor_uid: u32,
    /// Mails that the server had before this instant are not ours to read, in any generation.
    pub floor_at: Option<Time>,
}

/// How a mailbox is doing, for the health page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailboxState {
    /// Signed in; mails are being looked for.
    Connected,
    /// All is read; waiting for the server to call (or for the next look, where it cannot call).
    Idle {
        /// The server calls by itself.
        pushed: bool,
    },
    /// The connection failed; the next attempt is on its way.
    Backoff {
        /// What failed, in a line.
        error: String,
        /// Attempts that failed in a row.
        attempts: u32,
    },
    /// The server refuses the password or the token. Nobody but a person can mend it.
    AuthFailed {
        /// The server's words.
        error: String,
    },
    /// The token ends soon and does not renew itself.
    TokenExpires {
        /// When.
        at: Time,
    },
    /// Everything on the server was compared with everything held.
    Counted {
        /// Mails on the server that are ours to read.
        seen: u64,
        /// Those of them not held, after they were asked for again.
        missing: u64,
    },
    /// The mailbox was rebuilt: all numbers changed, all mails are compared anew.
    Renumbered {
        /// The generation before.
        from: u32,
        /// The generation now.
        to: u32,
    },
    /// Nobody watches any more.
    Stopped,
}

/// A mail that stands in the mailbox and cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// The server lists it and does not deliver it.
    Undeliverable(String),
    /// It is larger than the limit.
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The limit.
        most: u64,
    },
    /// It came, and storage refuses it for good.
    Unholdable(String),
}

/// What is known of a mailbox between connections.
#[async_trait]
pub trait Ledger: Send + Sync + 'static {
    /// How far `mailbox` was read; the default when never.
    async fn position(&self, mailbox: MailboxId) -> Result<Position, HoldError>;

    /// Writes down how far it was read. Called only after everything up to there is held or withheld.
    async fn advance(&self, mailbox: MailboxId, position: Position) -> Result<(), HoldError>;

    /// Of these numbers, the ones neither held nor withheld.
    async fn missing(&self, mailbox: MailboxId, uid_validity: u32, uids: &[u32]) -> Result<Vec<u32>, HoldError>;

    /// A mail that cannot be had: it counts as quarantined, with this reason.
    async fn withhold(&self, mailbox: MailboxId, uid_validity: u32, uid: u32, why: Withheld) -> Result<(), HoldError>;

    /// How the mailbox is doing.
    async fn note(&self, mailbox: MailboxId, state: MailboxState);
}
