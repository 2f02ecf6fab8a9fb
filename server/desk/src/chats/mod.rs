//! Chats: a visitor of a shop's page and an agent write to each other, now.
//!
//! A chat is an interaction. It gets a case when an agent takes it; a visitor who gave up before leaves facts and no
//! case. Deliberately absent: sockets, and who is to get which chat, which `routing` decides. Invariants: a chat rings at
//! one person at a time, a line is numbered within its chat and comes once, and what happens to a chat stands in the same
//! commit as the facts that tell of it.

pub mod begin;
pub mod idle;
mod line_row;
pub mod lines;
pub mod lists;
pub mod pass;
pub(crate) mod row;
pub mod serve;
pub mod visitor;
mod visitor_row;

use kernel::Fault;
use kernel::fact::{Ender, Fact, Happening, Priority};
use kernel::ids::{CaseId, CustomerId, InteractionId, PersonId, ProjectId, QueueId, TenantId, VisitorId, WidgetId};
use kernel::time::{Time, from_micros, micros};
use store::query::{NotSet, Set};
use store::{Tx, View};

use crate::cases::{priority_number, priority_of};
use crate::interactions::{read, word};

/// Where a chat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The visitor waits for anybody.
    Waiting,
    /// It rings at somebody.
    Ringing,
    /// Somebody is with the visitor.
    Talking,
    /// The visitor is gone; somebody works after it.
    AfterWork,
    /// Nothing is left to be done.
    Over,
}

impl State {
    /// Whether the visitor may still be answered.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Ringing | Self::Talking)
    }

    /// Whether nobody is with the visitor yet.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Waiting | Self::Ringing)
    }
}

/// A chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chat {
    /// Whose shop it is about.
    pub tenant: TenantId,
    /// Its id, that of an interaction.
    pub id: InteractionId,
    /// Its project.
    pub project: ProjectId,
    /// Its queue.
    pub queue: QueueId,
    /// The window that it came through.
    pub widget: WidgetId,
    /// Whose browser.
    pub visitor: VisitorId,
    /// Who writes.
    pub customer: CustomerId,
    /// Its case, once somebody took it.
    pub case: Option<CaseId>,
    /// At whom it rings, who serves it, or who served it last.
    pub agent: Option<PersonId>,
    /// As the visitor called himself; empty when he did not.
    pub name: String,
    /// The visitor's language.
    pub language: Option<String>,
    /// The first words.
    pub opening: String,
    /// The newest words of either side.
    pub last_words: String,
    /// Where it stands.
    pub state: State,
    /// How urgent it is.
    pub priority: Priority,
    /// When it began.
    pub began: Time,
    /// When it entered its first queue; kept when it waits again.
    pub queued: Time,
    /// When somebody took it first.
    pub answered: Option<Time>,
    /// When a person of ours wrote first.
    pub spoke: Option<Time>,
    /// When a person of ours wrote last.
    pub said: Option<Time>,
    /// When the visitor wrote last.
    pub heard: Option<Time>,
    /// Since when the visitor waits for an answer within the conversation.
    pub unanswered_since: Option<Time>,
    /// How many lines he wrote since our last.
    pub unanswered: i64,
    /// When it was over.
    pub ended: Option<Time>,
    /// Who ended it.
    pub ender: Option<Ender>,
    /// When work after it began.
    pub wrap: Option<Time>,
    /// The page on which the visitor is: its address and title.
    pub page: (Option<String>, Option<String>),
    /// How many lines there are.
    pub lines: i64,
    /// The last line that the visitor has seen.
    pub visitor_read: i64,
    /// The last line that the agent has seen.
    pub person_read: i64,
    /// Whom it was passed on to by name: for a while only he gets it.
    pub only: Option<PersonId>,
    /// When it was passed on last.
    pub passed: Option<Time>,
    /// What was said when it was passed on.
    pub note: Option<String>,
    /// How the visitor rated it, in stars.
    pub stars: Option<i64>,
    /// When its silence is to be looked at.
    pub idle_at: Option<Time>,
    /// When the visitor's page was last connected.
    pub seen: Time,
}

/// For how long a visitor may be away from his page before he counts as gone.
pub const AWAY: chrono::Duration = chrono::Duration::seconds(60);

/// One chat.
pub async fn find(view: &View, id: InteractionId) -> Result<Chat, Fault> {
    view.get::<row::Entity>(id.0).await?.map(Chat::from).ok_or(Fault::missing("chat"))
}

pub(crate) async fn add(tx: &Tx, chat: &Chat) -> Result<(), Fault> {
    tx.insert(chat.row()).await
}

pub(crate) async fn save(tx: &Tx, chat: &Chat) -> Result<(), Fault> {
    let row = row::ActiveModel { id: NotSet, ..chat.row() };
    tx.update("chat", chat.id.0, row).await
}

impl Chat {
    /// A fact about it, in its case once it has one.
    pub(crate) fn happened(&self, fact: Fact, at: Time) -> Happening {
        match self.case {
            Some(case) => fact.at(at).of(case, self.project),
            None => fact.at(at).in_project(self.project),
        }
    }

    /// Writes down what happened to it.
    pub(crate) fn tell(&self, tx: &mut Tx, fact: Fact, at: Time) -> Result<(), Fault> {
        tx.record(self.happened(fact, at)).map(|_| ())
    }

    /// Whether the visitor's page is connected, as far as is known at `now`.
    pub fn visitor_here(&self, now: Time) -> bool {
        now - self.seen < AWAY
    }

    /// Refuses what only makes sense while it goes on with this person.
    pub(crate) fn served_by(&self, person: Option<PersonId>) -> Result<(), Fault> {
        if self.state != State::Talking {
            return Err(Fault::conflict("the chat is not going on"));
        }
        if self.agent != person {
            return Err(Fault::conflict("somebody else serves the chat"));
        }
        Ok(())
    }

    fn row(&self) -> row::ActiveModel {
        let at = |time: Option<Time>| Set(time.map(micros));
        row::ActiveModel {
            tenant_id: NotSet,
            id: Set(self.id.0),
            project_id: Set(self.project.0),
            queue_id: Set(self.queue.0),
            widget_id: Set(self.widget.0),
            visitor_id: Set(self.visitor.0),
            customer_id: Set(self.customer.0),
            case_id: Set(self.case.map(|id| id.0)),
            person_id: Set(self.agent.map(|id| id.0)),
            name: Set(self.name.clone()),
            language: Set(self.language.clone()),
            opening: Set(self.opening.clone()),
            last_words: Set(self.last_words.clone()),
            state: Set(word(&self.state)),
            priority: Set(priority_number(self.priority)),
            began_at: Set(micros(self.began)),
            queued_at: Set(micros(self.queued)),
            answered_at: at(self.answered),
            spoke_at: at(self.spoke),
            said_at: at(self.said),
            heard_at: at(self.heard),
            unanswered_since: at(self.unanswered_since),
            unanswered: Set(self.unanswered),
            ended_at: at(self.ended),
            ender: Set(self.ender.as_ref().map(word)),
            wrap_at: at(self.wrap),
            page_url: Set(self.page.0.clone()),
            page_title: Set(self.page.1.clone()),
            line_count: Set(self.lines),
            visitor_read: Set(self.visitor_read),
            person_read: Set(self.person_read),
            only_person: Set(self.only.map(|id| id.0)),
            passed_at: at(self.passed),
            note: Set(self.note.clone()),
            stars: Set(self.stars),
            idle_at: at(self.idle_at),
            seen_at: Set(micros(self.seen)),
        }
    }
}

impl From<row::Model> for Chat {
    fn from(row: row::Model) -> Self {
        let at = |time: Option<i64>| time.map(from_micros);
        Self {
            tenant: TenantId(row.tenant_id),
            id: InteractionId(row.id),
            project: ProjectId(row.project_id),
            queue: QueueId(row.queue_id),
            widget: WidgetId(row.widget_id),
            visitor: VisitorId(row.visitor_id),
            customer: CustomerId(row.customer_id),
            case: row.case_id.map(CaseId),
            agent: row.person_id.map(PersonId),
            name: row.name,
            language: row.language,
            opening: row.opening,
            last_words: row.last_words,
            state: read(&row.state).unwrap_or(State::Over),
            priority: priority_of(row.priority),
            began: from_micros(row.began_at),
            queued: from_micros(row.queued_at),
            answered: at(row.answered_at),
            spoke: at(row.spoke_at),
            said: at(row.said_at),
            heard: at(row.heard_at),
            unanswered_since: at(row.unanswered_since),
            unanswered: row.unanswered,
            ended: at(row.ended_at),
            ender: row.ender.as_deref().and_then(read),
            wrap: at(row.wrap_at),
            page: (row.page_url, row.page_title),
            lines: row.line_count,
            visitor_read: row.visitor_read,
            person_read: row.person_read,
            only: row.only_person.map(PersonId),
            passed: at(row.passed_at),
            note: row.note,
            stars: row.stars,
            idle_at: at(row.idle_at),
            seen: from_micros(row.seen_at),
        }
    }
}
