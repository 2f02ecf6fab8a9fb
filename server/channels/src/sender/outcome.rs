//! What became of an attempt to send.

use kernel::Time;

/// What became of an attempt to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The next server has it.
    Accepted {
        /// The moment of its answer: the response time of whoever wrote the mail.
        at: Time,
        /// Its words, often with its own id.
        response: String,
        /// The mail's id, without angle brackets.
        message_id: String,
    },
    /// Not now; the same may go well later.
    Transient {
        /// The server's code, where it gave one.
        code: Option<u16>,
        /// In a line.
        reason: String,
        /// What it hangs on.
        cause: Cause,
    },
    /// Never; the writer has to hear of it.
    Permanent {
        /// The server's code, where it gave one.
        code: Option<u16>,
        /// In a line.
        reason: String,
    },
    /// The mail was sent whole and the answer never came: the server has it, or not.
    Unknown {
        /// In a line.
        reason: String,
    },
}

/// What a failed attempt hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The server is not reached, or the line broke.
    Line,
    /// No safe connection.
    Tls,
    /// The name or password is refused: every mail of the account waits for a person.
    SignIn,
    /// The server says so.
    Server,
}

/// A server's words, fit for a log and a page.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(300).collect()
}

impl Outcome {
    /// A failure before the content was sent whole: nobody has the mail.
    pub(super) fn before(error: &lettre::transport::smtp::Error, cause: Cause) -> Self {
        let (reason, code) = (reason(error), error.status().map(u16::from));
        match code {
            Some(code) if error.is_permanent() && cause == Cause::Server => {
                Self::Permanent { code: Some(code), reason }
            }
            Some(code) => {
                let cause = if cause == Cause::Line { Cause::Server } else { cause };
                Self::Transient { code: Some(code), reason, cause }
            }
            None if error.is_client() => Self::Permanent { code: None, reason },
            None if error.is_tls() => Self::Transient { code: None, reason, cause: Cause::Tls },
            None => {
                Self::Transient { code: None, reason, cause: if cause == Cause::Server { Cause::Line } else { cause } }
            }
        }
    }

    /// A failure after the content was sent whole.
    pub(super) fn after(error: &lettre::transport::smtp::Error) -> Self {
        if error.status().is_some() {
            Self::before(error, Cause::Server)
        } else {
            Self::Unknown { reason: reason(error) }
        }
    }

    pub(super) fn line(reason: &str, cause: Cause) -> Self {
        Self::Transient { code: None, reason: plain(reason), cause }
    }
}

/// The innermost words, which are the server's own where it spoke.
fn reason(error: &lettre::transport::smtp::Error) -> String {
    let mut words = error.to_string();
    let mut inner = std::error::Error::source(error);
    while let Some(deeper) = inner {
        words = deeper.to_string();
        inner = deeper.source();
    }
    plain(&words)
}
