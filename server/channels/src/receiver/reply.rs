//! What the receiver says.
//!
//! Deliberately absent: anything about who exists, beyond what accepting a recipient tells. Invariant: a reply is one
//! line without line breaks inside.

use std::borrow::Cow;
use std::fmt;

/// A reply of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    words: Cow<'static, str>,
}

macro_rules! replies {
    ($($name:ident = $code:literal $words:literal;)+) => {
        impl Reply {
            $(pub(super) const $name: Self = Self { code: $code, words: Cow::Borrowed($words) };)+
        }
    };
}

replies! {
    BYE = 221 "2.0.0 Bye";
    OK = 250 "2.0.0 OK";
    SENDER_OK = 250 "2.1.0 Sender OK";
    RECIPIENT_OK = 250 "2.1.5 Recipient OK";
    NOT_SAID = 252 "2.1.5 Send the mail and see";
    HELP = 214 "2.0.0 RFC 5321";
    START_TLS = 220 "2.0.0 Ready to start TLS";
    GO_ON = 354 "End with <CRLF>.<CRLF>";
    TOO_MANY_CONNECTIONS = 421 "4.7.0 Too many connections, come later";
    TOO_MANY_ERRORS = 421 "4.7.0 Too many errors";
    TOO_MANY_COMMANDS = 421 "4.7.0 Too many commands without a mail";
    TOO_SLOW = 421 "4.4.2 Too slow";
    CLOSING = 421 "4.3.2 The server stops, come later";
    STORAGE = 451 "4.3.0 Storage is not available, come later";
    BUSY = 451 "4.3.1 Too much mail at once, come later";
    TOO_MANY_RECIPIENTS = 452 "4.5.3 Too many recipients";
    UNKNOWN = 500 "5.5.1 Command not known";
    LINE_TOO_LONG = 500 "5.5.2 Line too long";
    BARE_LINE = 500 "5.5.2 Lines end with CRLF";
    SYNTAX = 501 "5.5.4 Syntax error";
    BAD_ADDRESS = 501 "5.1.3 Not an address";
    NOT_OFFERED = 502 "5.5.1 Not offered";
    BAD_SEQUENCE = 503 "5.5.1 Wrong order of commands";
    UNKNOWN_RECIPIENT = 550 "5.1.1 No such mailbox here";
    TOO_LARGE = 552 "5.3.4 The mail is too large";
    BARE_CONTENT = 550 "5.6.11 Bare CR or LF in the mail";
    LONG_CONTENT = 554 "5.6.0 A line of the mail is too long";
    LOOP = 554 "5.4.6 The mail goes in circles";
    REFUSED = 554 "5.6.0 The mail cannot be stored";
    PARAMETER = 555 "5.5.4 Parameter not offered";
    SMUGGLED = 554 "5.5.1 Nothing may follow STARTTLS";
}

impl Reply {
    /// A reply with words of the moment, which must be ours.
    pub(super) fn with(code: u16, words: String) -> Self {
        Self { code, words: Cow::Owned(words) }
    }

    /// Whether the client did something wrong.
    pub(super) fn is_error(&self) -> bool {
        self.code >= 500
    }

    /// Whether the connection ends with it.
    pub(super) fn is_last(&self) -> bool {
        matches!(self.code, 221 | 421)
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}\r\n", self.code, self.words)
    }
}

/// The answer to EHLO: the name and what is offered.
pub(super) fn offers(host: &str, size: usize, start_tls: bool) -> String {
    let tls = if start_tls { "250-STARTTLS\r\n" } else { "" };
    format!(
        "250-{host}\r\n250-PIPELINING\r\n250-SIZE {size}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-CHUNKING\r\n{tls}\
         250 ENHANCEDSTATUSCODES\r\n"
    )
}
