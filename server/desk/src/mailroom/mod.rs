//! The mailbox ledger: every mail that a server showed us is stored, taken, known already, or in quarantine.
//!
//! A mail is held first, raw and sealed, and acknowledged only then; reading it comes after, as often as it needs.
//! Deliberately absent: reading mails (`channels`), and what they mean (`intake`). Invariant: seen on the server =
//! held + taken + duplicate + quarantined.

mod held_row;
mod holding;
mod line_row;
pub mod quarantine;
pub mod raw;
mod reading;
pub(crate) mod row;
mod settling;
pub mod tally;

use kernel::ids::{CustomerId, InboundId, InteractionId, MailboxId};
use kernel::time::Time;

pub use holding::{hold, keep};
pub use raw::Sealed;
pub use reading::{open, waiting};
pub(crate) use settling::settle;

/// How a mail came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Fetched from a mailbox.
    Imap {
        /// The mailbox's validity.
        uid_validity: u32,
        /// The mail's number in it.
        uid: u32,
    },
    /// Handed to our receiver.
    Smtp,
    /// Read from a file.
    Import,
    /// Written into a form.
    Form,
}

/// A mail as it arrives, not yet read.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Where it came in.
    pub mailbox: MailboxId,
    /// How.
    pub source: Source,
    /// When the mail server had it.
    pub trusted: Time,
    /// When we got it.
    pub fetched: Time,
    /// The envelope's sender; empty for a report.
    pub envelope_from: Option<String>,
    /// The envelope's recipients.
    pub envelope_to: Vec<String>,
    /// The whole mail.
    pub bytes: Vec<u8>,
}

/// What became of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is stored now.
    Stored(InboundId),
    /// It was stored before.
    Known(InboundId),
}

/// A held mail, to be read.
pub struct Waiting {
    /// Its id.
    pub id: InboundId,
    /// Where it came in.
    pub mailbox: MailboxId,
    /// How: `imap`, `smtp`, `import`, `form`.
    pub source: String,
    /// When the mail server had it.
    pub trusted: Time,
    /// When we got it.
    pub fetched: Time,
    /// The envelope's sender.
    pub envelope_from: Option<String>,
    /// The whole mail.
    pub bytes: Vec<u8>,
}

/// How a mail was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is an interaction now, of this customer.
    Taken(InteractionId, CustomerId),
    /// The same message is known already.
    Duplicate(InteractionId),
}

impl Source {
    /// Whether the server that it came from numbers its mails.
    const fn is_numbered(&self) -> bool {
        matches!(self, Self::Imap { .. })
    }

    const fn word(&self) -> &'static str {
        match self {
            Self::Imap { .. } => "imap",
            Self::Smtp => "smtp",
            Self::Import => "import",
            Self::Form => "form",
        }
    }
}
