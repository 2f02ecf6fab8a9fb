//! How much one client, one address and all of them together may ask of the receiver.

use std::time::Duration;

/// Memory is lent in pieces of this size.
pub(super) const PIECE: usize = 16 << 10;

/// The limits. The defaults suit a machine with a gigabyte to spare.
#[derive(Clone, Debug)]
pub struct Limits {
    /// The largest mail of all; mailboxes may have less.
    pub mail_bytes: usize,
    /// The longest line in a mail.
    pub line_bytes: usize,
    /// Recipients of one mail.
    pub recipients: usize,
    /// Connections at the same time.
    pub connections: usize,
    /// Connections of one address at the same time.
    pub connections_per_address: usize,
    /// Mails between the wire and storage, in bytes.
    pub memory_bytes: usize,
    /// How long a client may take for one command.
    pub command_within: Duration,
    /// How long a client may be silent within a mail.
    pub silence_within: Duration,
    /// A client slower than this many bytes a second, seen over the whole mail, is left.
    pub slowest: usize,
    /// How long the content of a mail may take.
    pub content_within: Duration,
    /// How long mails on their way may still take once the receiver stops.
    pub closing_within: Duration,
    /// How long a mail waits for memory before it is sent away for later.
    pub memory_within: Duration,
    /// How long storage may take.
    pub hold_within: Duration,
    /// Refused commands until the connection is closed.
    pub errors: u32,
    /// Commands without a mail until the connection is closed.
    pub idle_commands: u32,
    /// How long a connection may stand.
    pub session_within: Duration,
    /// `Received` lines from which on a mail goes in circles.
    pub hops: usize,
    /// Mails held together at most.
    pub group_mails: usize,
    /// Bytes held together at most, one large mail excepted.
    pub group_bytes: usize,
    /// How long the first mail of a group waits for others.
    pub group_window: Duration,
    /// Groups held at the same time.
    pub holders: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            mail_bytes: 35 << 20,
            line_bytes: 1 << 20,
            recipients: 100,
            connections: 1000,
            connections_per_address: 100,
            memory_bytes: 128 << 20,
            command_within: seconds(120),
            silence_within: seconds(60),
            slowest: 512,
            content_within: seconds(900),
            closing_within: seconds(10),
            memory_within: seconds(10),
            hold_within: seconds(120),
            errors: 10,
            idle_commands: 300,
            session_within: seconds(3600),
            hops: 50,
            group_mails: 256,
            group_bytes: 16 << 20,
            group_window: Duration::from_millis(2),
            holders: 2,
        }
    }
}

impl Limits {
    pub(super) fn memory_units(&self) -> usize {
        (self.memory_bytes / PIECE).max(1)
    }
}
