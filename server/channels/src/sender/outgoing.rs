//! A mail before it is sealed: plain words, no encodings.

use bytes::Bytes;
use kernel::Time;

/// Somebody's address with the name that stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The name, in any alphabet.
    pub name: Option<String>,
    /// The address.
    pub address: String,
}

impl Party {
    /// An address without a name.
    pub fn bare(address: impl Into<String>) -> Self {
        Self { name: None, address: address.into() }
    }
}

/// A file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// Its name, in any alphabet.
    pub name: String,
    /// Its kind, `application/pdf`; what is not a kind goes as plain bytes.
    pub content_type: String,
    /// Its content.
    pub bytes: Bytes,
    /// The id by which the HTML shows it; such a file is not listed among the attachments.
    pub content_id: Option<String>,
}

/// Why a machine writes (RFC 3834).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutoKind {
    /// In answer to a mail: a receipt.
    Replied,
    /// By itself: a survey, a notice.
    Generated,
}

/// A mail to be sent. Quoted history and signature stand in the text already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The sender: the mailbox's own address, never an agent's choice.
    pub from: Party,
    /// To whom.
    pub to: Vec<Party>,
    /// Who else reads it.
    pub cc: Vec<Party>,
    /// Where answers go: the address with the signed token.
    pub reply_to: Option<Party>,
    /// The subject.
    pub subject: String,
    /// Its own id, without angle brackets. Every attempt has the same.
    pub message_id: String,
    /// The id of the mail that it answers, without angle brackets.
    pub in_reply_to: Option<String>,
    /// The ids of the thread, oldest first, without angle brackets.
    pub references: Vec<String>,
    /// When it was written.
    pub at: Time,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: Option<String>,
    /// Files.
    pub attachments: Vec<Enclosure>,
    /// Set where no person wrote it.
    pub automatic: Option<AutoKind>,
    /// A word by which we know our own mail when it comes back.
    pub loop_mark: Option<String>,
    /// Sent as from nobody, so that no server answers it. Some shops' servers refuse that.
    pub null_sender: bool,
}
