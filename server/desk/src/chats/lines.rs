//! Lines of a chat, numbered from one.
//!
//! Invariant: the same `ref` is one line, however often it comes; a whisper is never shown to the visitor.

use kernel::Fault;
use kernel::fault::{Problems, Reason};
use kernel::ids::{AttachmentId, InteractionId, PersonId};
use kernel::time::{Time, from_micros, micros};
use serde::{Deserialize, Serialize};
use store::query::{ColumnTrait, Condition, NotSet, Order, Set};
use store::{Tx, View};

use super::line_row as row;
use super::{Chat, find, save};
use crate::intake::preview;
use crate::interactions::{read, word};

/// The longest line.
pub const MOST: usize = 4_000;
/// The longest name that a sender gives a line.
const MOST_REF: usize = 64;

/// Whose line it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The visitor's.
    Visitor,
    /// A person's of ours.
    Agent,
    /// Nobody's: it says what happened, by a code.
    System,
    /// A machine's.
    Bot,
}

/// What happened, as a line says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Somebody took the chat.
    AgentJoined,
    /// He is gone, the chat goes on.
    AgentLeft,
    /// The visitor waits again.
    WaitingAgain,
    /// It was passed on.
    Transferred,
    /// Nobody wrote for a while; the chat will be closed.
    IdleSoon,
    /// It was closed, since nobody wrote.
    ClosedIdle,
    /// The visitor left.
    VisitorLeft,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number within the chat.
    pub seq: i64,
    /// Whose it is.
    pub side: Side,
    /// The person of ours who wrote it, or whom it is about.
    pub person: Option<PersonId>,
    /// The words.
    pub text: String,
    /// When.
    pub at: Time,
    /// What its sender calls it.
    pub name: Option<String>,
    /// What happened.
    pub code: Option<Code>,
    /// For us only.
    pub whisper: bool,
    /// A file that came with it.
    pub file: Option<AttachmentId>,
}

/// What somebody writes.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What the sender calls the line, so that it is taken once.
    pub name: String,
    /// The words.
    pub text: String,
    /// A file that came before it.
    pub file: Option<AttachmentId>,
}

impl Words {
    /// Refuses what is empty, too long, or cannot be shown.
    pub fn check(&self) -> Result<(), Fault> {
        let mut problems = Problems::none();
        let empty = self.text.trim().is_empty() && self.file.is_none();
        problems.check(empty, "text", Reason::coded("REQUIRED", "a line needs words"));
        let long = Reason::coded("TOO_LONG", "a line has at most 4000 characters").with("most", 4_000);
        problems.check(self.text.chars().count() > MOST, "text", long);
        let name = self.name.len() > MOST_REF || self.name.is_empty();
        problems.check(name, "ref", Reason::coded("OUT_OF_RANGE", "a line is called by 1 to 64 characters"));
        problems.settle()
    }

    /// The words as they are kept: without NUL and without blanks around them.
    fn plain(&self) -> String {
        self.text.trim().chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect()
    }
}

/// Lines after a number, oldest first.
pub async fn after(view: &View, chat: InteractionId, seq: i64, most: u64) -> Result<Vec<Line>, Fault> {
    let these = Condition::all().add(row::Column::ChatId.eq(chat.0)).add(row::Column::Id.gt(seq));
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::Id, Order::Asc).limit(most).all().await?;
    Ok(rows.into_iter().map(Line::from).collect())
}

/// The last lines, oldest first.
pub async fn last(view: &View, chat: InteractionId, most: u64) -> Result<Vec<Line>, Fault> {
    let these = row::Column::ChatId.eq(chat.0);
    let rows = view.find::<row::Entity>().filter(these).order(row::Column::Id, Order::Desc).limit(most).all().await?;
    Ok(rows.into_iter().rev().map(Line::from).collect())
}

/// The line that this side called so.
pub(super) async fn named(view: &View, chat: InteractionId, (side, name): (Side, &str)) -> Result<Option<Line>, Fault> {
    let this = Condition::all().add(row::Column::ChatId.eq(chat.0)).add(row::Column::Ref.eq(kept(side, name)));
    Ok(view.find::<row::Entity>().filter(this).one().await?.map(Line::from))
}

/// Writes a line behind the others; the chat is saved by the caller.
pub(super) async fn write(tx: &Tx, chat: &mut Chat, mut line: Line) -> Result<Line, Fault> {
    chat.lines += 1;
    line.seq = chat.lines;
    if line.side != Side::System && !line.whisper {
        chat.last_words = preview(&line.text);
    }
    tx.insert(line.row(chat.id)).await?;
    Ok(line)
}

/// What happened, as a line.
pub(super) async fn note(
    tx: &Tx,
    chat: &mut Chat,
    (code, person): (Code, Option<PersonId>),
    at: Time,
) -> Result<(), Fault> {
    let line = Line { code: Some(code), person, ..Line::empty(Side::System, at) };
    write(tx, chat, line).await.map(|_| ())
}

/// How far one side has read.
pub async fn read_until(tx: &Tx, id: InteractionId, side: Side, seq: i64) -> Result<bool, Fault> {
    let mut chat = find(tx, id).await?;
    let seq = seq.clamp(0, chat.lines);
    let place = if side == Side::Visitor { &mut chat.visitor_read } else { &mut chat.person_read };
    if seq <= *place {
        return Ok(false);
    }
    *place = seq;
    save(tx, &chat).await?;
    Ok(true)
}

/// Forgets the words of a chat.
pub(super) async fn forget(tx: &Tx, chat: InteractionId) -> Result<(), Fault> {
    let change = tx.change::<row::Entity>().filter(row::Column::ChatId.eq(chat.0));
    let nothing: Option<uuid::Uuid> = None;
    change.set(row::Column::Text, "").set(row::Column::FileId, nothing).run().await.map(|_| ())
}

/// Both sides may call their lines alike.
fn kept(side: Side, name: &str) -> String {
    format!("{}:{name}", word(&side))
}

impl Line {
    /// A line without words.
    pub(super) fn empty(side: Side, at: Time) -> Self {
        let text = String::new();
        Self { seq: 0, side, person: None, text, at, name: None, code: None, whisper: false, file: None }
    }

    /// A line of words.
    pub(super) fn of(side: Side, words: &Words, at: Time) -> Self {
        Self { text: words.plain(), name: Some(words.name.clone()), file: words.file, ..Self::empty(side, at) }
    }

    fn row(&self, chat: InteractionId) -> row::ActiveModel {
        row::ActiveModel {
            tenant_id: NotSet,
            chat_id: Set(chat.0),
            id: Set(self.seq),
            side: Set(word(&self.side)),
            person_id: Set(self.person.map(|id| id.0)),
            text: Set(self.text.clone()),
            at: Set(micros(self.at)),
            r#ref: Set(self.name.as_deref().map(|name| kept(self.side, name))),
            code: Set(self.code.as_ref().map(word)),
            whisper: Set(self.whisper),
            file_id: Set(self.file.map(|id| id.0)),
        }
    }
}

impl From<row::Model> for Line {
    fn from(row: row::Model) -> Self {
        Self {
            seq: row.id,
            side: read(&row.side).unwrap_or(Side::System),
            person: row.person_id.map(PersonId),
            text: row.text,
            at: from_micros(row.at),
            name: row.r#ref.and_then(|kept| Some(kept.split_once(':')?.1.to_owned())),
            code: row.code.as_deref().and_then(read),
            whisper: row.whisper,
            file: row.file_id.map(AttachmentId),
        }
    }
}
