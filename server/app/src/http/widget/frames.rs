//! What a visitor's page and we say to each other over the socket, as JSON.
//!
//! Invariant: a frame that is no frame is told so by its field where it has one, and changes nothing.

use desk::chats::lines::{Code, Line, Side};
use kernel::Time;
use serde::{Deserialize, Serialize};
use tenants::widgets::identity::Identity;

use super::standing::Standing;

/// The largest frame of a visitor.
pub const MOST_BYTES: usize = 32 * 1024;

/// A page on which a visitor is.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Page {
    /// Its address, without what stands behind a question mark.
    #[serde(default)]
    pub url: String,
    /// Its title.
    #[serde(default)]
    pub title: String,
}

/// What a page says first.
#[derive(Debug, Deserialize)]
pub struct Hello {
    /// The token that it was given.
    #[serde(default)]
    pub token: Option<String>,
    /// Who sits there, as the shop vouches for it.
    #[serde(default)]
    pub identity: Option<Identity>,
    /// The language of the page.
    #[serde(default)]
    pub lang: String,
    /// The page.
    #[serde(default)]
    pub page: Page,
    /// The last line that it has.
    #[serde(default)]
    pub after: i64,
    /// What it calls the visit.
    #[serde(default)]
    pub visit: Option<String>,
}

/// How a visitor begins.
#[derive(Debug, Deserialize)]
pub struct Start {
    /// What the page calls the line.
    pub r#ref: String,
    /// His name.
    #[serde(default)]
    pub name: Option<String>,
    /// His address.
    #[serde(default)]
    pub email: Option<String>,
    /// The number of an order.
    #[serde(default)]
    pub order: Option<String>,
    /// The words.
    pub text: String,
    /// Whether he agreed that they are kept.
    #[serde(default)]
    pub consent: bool,
    /// The invitation that he answers.
    #[serde(default)]
    pub invite: Option<String>,
}

/// What a visitor's page says.
#[derive(Debug, Deserialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum Said {
    /// The first word.
    Hello(Box<Hello>),
    /// A chat begins.
    Start(Box<Start>),
    /// A line.
    Say {
        /// What the page calls it.
        r#ref: String,
        /// The words.
        text: String,
    },
    /// He types, or has stopped.
    Typing {
        /// Whether he does.
        on: bool,
    },
    /// He has seen up to a line.
    Read {
        /// The line.
        seq: i64,
    },
    /// What he thinks of it.
    Rate {
        /// One to five.
        stars: u8,
        /// Solved at once, after several contacts, or not.
        #[serde(default)]
        solved: Option<u8>,
    },
    /// He leaves.
    End,
    /// He is on another page.
    Page(Page),
    /// Whether we are there.
    Ping,
}

/// Who is with the visitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agent {
    /// His alias.
    pub name: String,
    /// Its first letters.
    pub initials: String,
}

/// What we say to a visitor's page.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum Told {
    /// The answer to the first word.
    Welcome {
        /// The token by which the visitor is known.
        token: String,
        /// How the widget stands.
        standing: Box<Standing>,
        /// The chat that goes on.
        chat: Option<Chat>,
    },
    /// How the chat stands.
    Chat(Chat),
    /// A line.
    Line(Box<Spoken>),
    /// Somebody of ours types, or has stopped.
    Typing {
        /// Whether he does.
        on: bool,
    },
    /// We have seen up to a line.
    Read {
        /// The line.
        seq: i64,
    },
    /// Something cannot be taken.
    Refused {
        /// Which line.
        #[serde(skip_serializing_if = "Option::is_none")]
        r#ref: Option<String>,
        /// Which field.
        #[serde(skip_serializing_if = "Option::is_none")]
        field: Option<String>,
        /// Why.
        code: String,
    },
    /// The rating is kept.
    Rated,
    /// We are there.
    Pong,
}

/// How a chat stands, as its visitor is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chat {
    /// `waiting`, `talking` or `ended`.
    pub state: &'static str,
    /// His place in the queue, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<u64>,
    /// For about how many seconds he waits yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<i64>,
    /// Who is with him.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<Agent>,
    /// Who ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<&'static str>,
    /// Whether he rated it.
    pub rated: bool,
}

/// A line, as a visitor sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    seq: i64,
    who: Side,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    text: String,
    at: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#ref: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Code>,
}

impl Spoken {
    /// A line, with the alias of who wrote it.
    pub fn of(line: Line, name: Option<String>) -> Self {
        let own = line.side == Side::Visitor;
        Self {
            seq: line.seq,
            who: line.side,
            name,
            text: line.text,
            at: line.at,
            r#ref: line.name.filter(|_| own),
            code: line.code,
        }
    }
}

impl Told {
    /// Something cannot be taken.
    pub fn refused(r#ref: Option<&str>, field: Option<&str>, code: &str) -> Self {
        Self::Refused { r#ref: r#ref.map(str::to_owned), field: field.map(str::to_owned), code: code.to_owned() }
    }
}
