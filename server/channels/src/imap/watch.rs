//! Which mailbox to watch, and how.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use kernel::Time;
use kernel::ids::{MailboxId, TenantId};
use secrecy::SecretString;

use super::Delay;
use crate::tls::Security;

/// One mailbox on another server.
#[derive(Clone, Debug)]
pub struct Watch {
    /// The client whose mailbox it is.
    pub tenant: TenantId,
    /// The mailbox.
    pub mailbox: MailboxId,
    /// Rises with every change of the lines below; a watcher of an older revision is replaced.
    pub revision: u64,
    /// The server's name.
    pub host: String,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// An authority to believe for this server alone, in PEM.
    pub pinned: Option<String>,
    /// The name to sign in with.
    pub user: String,
    /// The proof.
    pub credential: Credential,
    /// The folder to read.
    pub folder: String,
    /// From where on mails are ours when the mailbox is read for the first time.
    pub origin: Origin,
    /// The largest mail that is taken.
    pub most_bytes: u64,
}

/// From where on mails of a mailbox are ours to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Those that come after the first look.
    Now,
    /// Those that the server had from this instant on.
    Since(Time),
    /// All.
    All,
}

/// What proves that we may read a mailbox.
#[derive(Clone)]
pub enum Credential {
    /// A password.
    Password(SecretString),
    /// A token, fetched anew for each connection (XOAUTH2).
    Token(Arc<dyn TokenSource>),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Password(_) => "Password",
            Self::Token(_) => "Token",
        })
    }
}

/// A token to sign in with.
#[derive(Clone, Debug)]
pub struct Token {
    /// The token itself.
    pub secret: SecretString,
    /// When a person has to renew it; nothing when the source renews it by itself for ever.
    pub ends_at: Option<Time>,
}

/// Why there is no token.
#[derive(Clone, Debug, thiserror::Error)]
pub enum TokenError {
    /// The one who gives tokens does not answer now.
    #[error("{0}")]
    Unavailable(String),
    /// Consent ended; a person has to give it anew.
    #[error("{0}")]
    Ended(String),
}

/// Where tokens come from.
#[async_trait]
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is good now.
    async fn token(&self) -> Result<Token, TokenError>;
}

/// How patient and how thorough the watchers are. The defaults suit hundreds of mailboxes.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Silence after which a command has failed.
    pub patience: Duration,
    /// How long one IDLE lasts before the server has to show that it is alive.
    pub heartbeat: Duration,
    /// How often to look where the server cannot call.
    pub poll: Duration,
    /// The least time between two looks that a call without a mail may cause.
    pub breath: Duration,
    /// How often everything on the server is compared with everything held.
    pub reconcile: Duration,
    /// The wait before the next connection after one that failed.
    pub delay: Delay,
    /// The wait after a refused sign-in, which asking often does not mend and may lock.
    pub refused_delay: Delay,
    /// Mails fetched by one command, in bytes.
    pub batch_bytes: u64,
    /// Mails fetched by one command.
    pub batch_mails: usize,
    /// Mails between the wire and storage, in bytes, over all mailboxes.
    pub memory_bytes: u64,
    /// Mailboxes that connect at the same moment.
    pub connecting: u64,
    /// How long before a token's end to warn.
    pub warn_before: chrono::Duration,
    /// The stack of a watcher's thread.
    pub stack_bytes: usize,
}

impl Default for Settings {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            patience: seconds(10),
            heartbeat: seconds(40),
            poll: seconds(30),
            breath: seconds(1),
            reconcile: seconds(240),
            delay: Delay { first: seconds(1), most: seconds(50) },
            refused_delay: Delay { first: seconds(30), most: seconds(900) },
            batch_bytes: 4 << 20,
            batch_mails: 200,
            memory_bytes: 96 << 20,
            connecting: 24,
            warn_before: chrono::Duration::days(7),
            stack_bytes: 256 << 10,
        }
    }
}
