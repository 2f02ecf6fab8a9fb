//! What hangs on a message: files, its language, and what had to be left out.
//!
//! Deliberately absent: the bytes of a file; the channel that read the mail hands them out by `part` and `inner`.
//! Invariant: `size` and `sha256` are of the decoded bytes, and a container (zip, tar) is never opened.

use serde::{Deserialize, Serialize};

/// A file that came with a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name, decoded, without a path.
    pub name: Option<String>,
    /// Decoded bytes.
    pub size: u64,
    /// SHA-256 of the decoded bytes, hex.
    pub sha256: String,
    /// `image/png`, lower case, without parameters.
    pub content_type: String,
    /// Shown within the text rather than beside it.
    pub inline: bool,
    /// `Content-ID` without angle brackets.
    pub content_id: Option<String>,
    /// The place of its MIME part in the mail.
    pub part: u32,
    /// The place within that part, where the part is a container that was read (TNEF).
    pub inner: Option<u32>,
}

/// The language of a text, guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Polski.
    Polish,
    /// Українська.
    Ukrainian,
    /// Русский.
    Russian,
    /// English.
    English,
    /// Deutsch.
    German,
    /// Español.
    Spanish,
}

impl Language {
    /// ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Polish => "pl",
            Self::Ukrainian => "uk",
            Self::Russian => "ru",
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
        }
    }
}

/// Why a mail was not read to its end. The raw mail is kept whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Truncated {
    /// More parts than are read.
    #[error("more than 1000 parts")]
    Parts,
    /// Parts within parts within parts.
    #[error("parts nested deeper than 50")]
    Depth,
    /// More header bytes than are read.
    #[error("more than 256 KB of headers")]
    Headers,
    /// More text than is read.
    #[error("more than 4 MB of text")]
    Text,
}
