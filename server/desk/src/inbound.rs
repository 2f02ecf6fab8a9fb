//! A message as a channel hands it to intake: read, decoded, classed; not yet anybody's case.
//!
//! Deliberately absent: the raw mail (it is stored before this is made) and any verdict about whose matter it is.
//! Invariant: every text here is valid UTF-8 without NUL, and single-line fields hold no line break.

use kernel::Time;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use self::nature::{Authentication, Automatic, AutomaticClass, Bounce, BounceAction, Shell, Verdict};
pub use self::parts::{Attachment, Language, Truncated};

mod nature;
mod parts;

/// Somebody's address with the name that stood beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// The address as written, without angle brackets.
    pub address: String,
    /// The display name, decoded.
    pub name: Option<String>,
}

impl Address {
    /// The form by which addresses are compared: lower case, blanks off.
    pub fn key(&self) -> String {
        address_key(&self.address)
    }
}

/// The form by which addresses are compared.
pub fn address_key(address: &str) -> String {
    address.trim().to_lowercase()
}

/// What the envelope's return path said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnPath {
    /// The receiver noted none.
    #[default]
    Absent,
    /// `<>`: nobody wants to hear back. Never answered automatically.
    Null,
    /// An address.
    Address(String),
}

/// Marks of a mailing list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailingList {
    /// `List-Id`, without the angle brackets.
    pub id: Option<String>,
    /// `List-Unsubscribe` as written.
    pub unsubscribe: Option<String>,
    /// `List-Post` as written.
    pub post: Option<String>,
}

/// One message from a customer's side, whatever it turned out to be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Inbound {
    /// Who wrote it, as he says himself.
    pub from: Option<Address>,
    /// `Sender`, where it differs from `from`.
    pub sender: Option<Address>,
    /// To whom.
    pub to: Vec<Address>,
    /// Copies.
    pub cc: Vec<Address>,
    /// Where answers are wanted.
    pub reply_to: Vec<Address>,
    /// The subject, decoded, on one line.
    pub subject: Option<String>,
    /// Ids are kept without angle brackets.
    pub message_id: Option<String>,
    /// What it answers.
    pub in_reply_to: Vec<String>,
    /// The thread so far, oldest first.
    pub references: Vec<String>,
    /// A report's own pointer to the message that it is about (receipts, bounces).
    pub refers_to: Option<String>,
    /// When the writer says that he wrote it.
    pub date: Option<Time>,
    /// The best plain rendering.
    pub text: String,
    /// The words that are new: no quoted history, no signature where one could be told.
    pub text_new: String,
    /// The rest of `text`.
    pub text_quoted: String,
    /// The HTML as it came, decoded and **not** sanitised.
    pub html: Option<String>,
    /// Everything that is not shown as text.
    pub attachments: Vec<Attachment>,
    /// A machine's hand, where there is one.
    pub automatic: Option<Automatic>,
    /// A report that a mail was not delivered.
    pub bounce: Option<Bounce>,
    /// Encryption or signature around it.
    pub shell: Option<Shell>,
    /// The language of the new words.
    pub language: Option<Language>,
    /// The envelope's return path.
    pub return_path: ReturnPath,
    /// The addresses under which our side received it (`Delivered-To`, `X-Original-To`, `Envelope-To`).
    pub delivered_to: Vec<String>,
    /// SPF, DKIM, DMARC as our own receiver found them.
    pub authentication: Option<Authentication>,
    /// Loop marks that installations like ours leave (`X-Loop` and kin), lower case.
    pub loop_marks: Vec<String>,
    /// Marks of a mailing list.
    pub list: Option<MailingList>,
    /// What was left out of a mail too large or too deep to be read whole.
    pub truncated: Option<Truncated>,
}

impl Inbound {
    /// Ids that this message points to, the closest first, each once.
    pub fn pointers(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        let all = self.refers_to.iter().chain(&self.in_reply_to).chain(self.references.iter().rev());
        for id in all {
            if seen.insert(id.as_str()) {
                ids.push(id);
            }
        }
        ids
    }

    /// Whether no person wrote it for us to answer.
    pub fn is_automatic(&self) -> bool {
        self.automatic.is_some() || self.bounce.is_some()
    }

    /// Whether a machine of ours may answer it at all (RFC 3834): a person wrote it and wants to hear back.
    pub fn may_be_answered_automatically(&self) -> bool {
        !self.is_automatic()
            && self.return_path != ReturnPath::Null
            && self.list.is_none()
            && self.loop_marks.is_empty()
    }

    /// Equal for the same message delivered twice, whatever the servers on the way wrote into its head.
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let mut field = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        field(self.message_id.as_deref().unwrap_or_default().as_bytes());
        field(self.from.as_ref().map(Address::key).unwrap_or_default().as_bytes());
        field(self.subject.as_deref().unwrap_or_default().as_bytes());
        field(&self.date.map(|at| at.timestamp()).unwrap_or_default().to_be_bytes());
        field(self.text.as_bytes());
        field(self.html.as_deref().unwrap_or_default().as_bytes());
        for attachment in &self.attachments {
            field(attachment.sha256.as_bytes());
        }
        hex::encode(hash.finalize())
    }
}

#[cfg(test)]
#[path = "inbound_tests.rs"]
mod tests;
