//! Mailboxes on other servers, read by IMAP: woken by the server where it can, asked again and again where it cannot.
//!
//! Mails are known by their numbers (UID), never by the unread flag, and nothing on the server is ever changed: folders
//! are opened read-only. Deliberately absent: what a mail means, and where it is stored ([`crate::ports::Post`]).
//! Invariant: the position moves past a number only after its mail is held, withheld with a reason, or gone.

mod budget;
mod catch_up;
mod connect;
mod delay;
mod folder;
mod framing;
mod probe;
mod stop;
mod watch;
mod watcher;
mod watchers;
mod wire;

pub use delay::Delay;
pub use probe::{Found, probe};
pub use watch::{Credential, Origin, Settings, Token, TokenError, TokenSource, Watch};
pub use watchers::{Ports, Watchers};

/// Why a connection ended.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// The server cannot be reached, or the line broke.
    #[error("{0}")]
    Line(String),
    /// The server's certificate is not believed, or it cannot do TLS.
    #[error("no safe connection: {0}")]
    Unsafe(String),
    /// The server refuses the password or the token.
    #[error("sign-in refused: {0}")]
    Refused(String),
    /// There is no token to sign in with.
    #[error("no token: {0}")]
    NoToken(String),
    /// The server refuses a command or answers what cannot be understood.
    #[error("the server says: {0}")]
    Answer(String),
    /// Our own storage does not answer.
    #[error(transparent)]
    Storage(#[from] crate::ports::HoldError),
    /// The watcher was told to stop.
    #[error("stopped")]
    Stopped,
}

impl From<std::io::Error> for Broken {
    fn from(error: std::io::Error) -> Self {
        Self::Line(error.to_string())
    }
}

impl From<imap::Error> for Broken {
    fn from(error: imap::Error) -> Self {
        match error {
            imap::Error::No(_) | imap::Error::Bad(_) | imap::Error::Parse(_) | imap::Error::Validate(_) => {
                Self::Answer(plain(&error.to_string()))
            }
            other => Self::Line(plain(&other.to_string())),
        }
    }
}

/// A server's words, fit for a log and a page: one line, no control characters, not too long.
fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(200).collect()
}
